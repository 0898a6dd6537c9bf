import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { findArticleId } from '../support/find-article-id';
import { deskIsReady } from '../support/own-article';
import { press } from '../support/press';

const browser = useBrowser();

interface Glyph {
  readonly text: string;
  /** Pixels from the edges of its paragraph. */
  readonly x: number;
  readonly y: number;
}

/** Where each character of the article is painted. */
async function glyphsOf(page: Page): Promise<readonly Glyph[]> {
  return page.evaluate(() => {
    const glyphs: { text: string; x: number; y: number }[] = [];
    for (const block of document.querySelectorAll('[data-block]')) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const origin = block.getBoundingClientRect();
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, top } = range.getBoundingClientRect();
          glyphs.push({ text: text[at] ?? '', x: left - origin.left, y: top - origin.top });
        }
      }
    }
    return glyphs;
  });
}

/** Puts plain text in place of every sentence: what the browser does with the words alone. */
async function takeMarksOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    let marks = 0;
    for (const block of document.querySelectorAll('[data-block]')) {
      marks += block.querySelectorAll('[data-mark]').length;
      for (const sentence of block.children) {
        sentence.replaceChildren(document.createTextNode(sentence.textContent));
      }
    }
    return marks;
  });
}

/** A letter may be painted a fraction of a pixel beside its place where a run of text is cut, and never more. */
const TOLERANCE_PIXELS = 1;

test.each([
  ['Grain port', []],
  ['printing press', []],
  ['Probe sends', []],
  // Beside the pane with the article as it will read.
  ['Grain port', ['w']],
])('marks move no letter: %s %s', async (words, keys) => {
  // Somebody of their own: whether the pane is open goes with the person.
  const page = await browser.open('/en/articles', 'reviewer2');
  await page.goto(`/en/articles/${await findArticleId(page, words)}`);
  await deskIsReady(page);
  await press(page, ...keys);
  await page
    .locator('[data-place]')
    .nth(0)
    .waitFor({ state: keys.length > 0 ? 'visible' : 'detached' });
  await page.evaluate(() => document.fonts.ready);
  const marked = await glyphsOf(page);
  expect(await takeMarksOff(page)).toBeGreaterThan(5);
  const plain = await glyphsOf(page);

  expect(plain.map(({ text }) => text)).toEqual(marked.map(({ text }) => text));
  const moved = plain.filter(({ x, y }, at) => {
    const before = marked[at];
    return (
      before === undefined || Math.max(Math.abs(before.x - x), Math.abs(before.y - y)) > TOLERANCE_PIXELS
    );
  });
  expect(moved).toEqual([]);
});
