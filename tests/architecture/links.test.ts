import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

/** An address of a page written by hand: in `href`, or given to the router. */
const HAND_MADE = /(?:href=(?:"\/|\{[`'"]\/)|\b(?:push|replace|redirect)\(\s*(?:\{\s*href:\s*)?[`'"]\/)/;

test('addresses of pages are made by i18n/links only', () => {
  const handMade = sourceFiles(['app', 'ui'], /\.tsx?$/).filter(({ text }) => HAND_MADE.test(text));
  expect(handMade.map(({ path }) => path)).toEqual([]);
});

test('a hand-made address is recognised', () => {
  for (const line of ['<Link href="/articles">', '<a href={`/articles/${id}`}>', "router.push('/people')"]) {
    expect(HAND_MADE.test(line), line).toBe(true);
  }
  expect(HAND_MADE.test('<Link href={links.articles()}>')).toBe(false);
});
