import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

/** `export * from`: import each thing from the file that is named after it. */
const BARREL = /^export \* (?:as \w+ )?from /mu;

test('no file hands on all of another', () => {
  const folders = ['app', 'bench', 'cli', 'domain', 'i18n', 'prisma', 'server', 'tests', 'ui'];
  const barrels = sourceFiles(folders, /\.[cm]?[jt]sx?$/).filter(({ text }) => BARREL.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('a file that does is recognised', () => {
  for (const line of ["export * from './text';", "const a = 1;\nexport * as text from './text';"])
    expect(BARREL.test(line), line).toBe(true);
  expect(BARREL.test("export { text } from './text';")).toBe(false);
});
