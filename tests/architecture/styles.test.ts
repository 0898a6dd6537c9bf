import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

const STYLES = sourceFiles(['app', 'ui'], /\.css$/);
/** Set in a style sheet, or by a component on an element of its own. */
const SET = /(--[\w-]+)['"]?\]?\s*:/g;
/** Without a value to fall back on. */
const USED = /var\((--[\w-]+)\)/g;

const found = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, name = '']) => name);

test('every property that a style sheet uses is set somewhere', () => {
  const set = new Set([...STYLES, ...sourceFiles(['ui'], /\.tsx?$/)].flatMap(({ text }) => found(text, SET)));
  const unknown = STYLES.flatMap(({ path, text }) =>
    found(text, USED)
      .filter((name) => !set.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
