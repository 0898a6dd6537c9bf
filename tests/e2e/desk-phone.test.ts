import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, openDesk } from '../support/own-article';
import { saved } from '../support/press';

const browser = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Taps the middle of a word of the article. */
async function tapWord(page: Page, word: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('[data-block]')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, word);
  if (place === null) throw new Error(`The article has no ${word}`);
  await page.touchscreen.tap(place.x, place.y);
}

test('on a phone two taps select and two more mark, and the inspector leaves the mark in sight', async () => {
  const page = await openDesk(browser, BRIDGE, 'reviewer', PHONE);
  await tapWord(page, 'mayor');
  const palette = page.getByRole('group', { name: 'Mark the selected text' });
  await palette.waitFor();
  await tapWord(page, 'neighbors');
  await palette.getByRole('button', { name: 'Accuracy' }).tap();
  await palette.getByRole('button', { name: 'Mistranslation' }).tap();
  const mark = page.locator('mark', { hasText: /^mayor asked the neighbors$/ });
  await mark.waitFor();
  await saved(page);

  await page.getByRole('button', { name: /Mistranslation/ }).tap();
  const inspector = page.getByRole('complementary', { name: 'The chosen mark' });
  await inspector.waitFor();
  const [words, panel] = await Promise.all([mark.boundingBox(), inspector.boundingBox()]);
  expect((words?.y ?? Infinity) + (words?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
  expect(words?.y).toBeGreaterThan(0);
});

test('on a phone the bar leaves the screen to the text, and one tap opens what is rare', async () => {
  const page = await openDesk(browser, BRIDGE, 'editor', PHONE);
  const bar = await page
    .getByRole('banner')
    .filter({ has: page.getByRole('toolbar') })
    .boundingBox();
  expect(bar?.height).toBeLessThanOrEqual(150);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  const menu = page.getByRole('menu', { name: 'More' });
  for (const name of ['Redo', 'Preview', 'History', 'Scores'])
    await menu.getByRole('menuitem', { name, exact: true }).waitFor();
  await menu.getByRole('menuitem', { name: 'History' }).tap();
  await page.waitForURL(/\/history$/);
});
