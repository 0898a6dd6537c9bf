import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

/** For each sentence of a side the number of its segment. */
async function segmentsOf(page: Page, side: 'source' | 'target'): Promise<readonly number[]> {
  const sentences = page.locator(`[data-side=${side}] [data-segment]`);
  return sentences.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-segment'))));
}

test('segments are merged and parted, a sentence is moved, and marks stay where they were', async () => {
  const page = await openDesk(browser, BRIDGE);
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'a', 'm');
  const mark = page.locator('mark');

  await press(page, 'Escape', 'ArrowUp', 'Shift+M');
  expect(await segmentsOf(page, 'target')).toEqual([0, 0, 1, 2]);
  expect(await segmentsOf(page, 'source')).toEqual([0, 0, 1, 2]);
  expect(await mark.textContent()).toBe('mayor');

  await press(page, 'Shift+D');
  expect(await segmentsOf(page, 'target')).toEqual([0, 1, 1, 2]);
  expect(await segmentsOf(page, 'source')).toEqual([0, 0, 1, 2]);
  await press(page, 'Control+z', 'Control+z');
  expect(await segmentsOf(page, 'target')).toEqual([0, 1, 2, 3]);

  await press(page, 'Shift+M', 'n', 'Escape', 'Shift+ArrowRight', 'Shift+S');
  expect(await segmentsOf(page, 'target')).toHaveLength(4);
  expect(await mark.textContent()).toBe('mayor');
  await saved(page);
  const seen = await segmentsOf(page, 'target');
  await page.reload();
  await deskIsReady(page);
  expect(await segmentsOf(page, 'target')).toEqual(seen);
  expect(await mark.textContent()).toBe('mayor');
});

const NO_TRANSLATION = {
  ...BRIDGE,
  target: 'Yes.\n\nThe weather on the coast stays mild until Friday, with light winds from the west. Sun.',
};

test('an uncertain place is signed, and is certain once it is pinned', async () => {
  // The second reviewer, because the view stays chosen, and the other tests look at the prose.
  const page = await openDesk(browser, NO_TRANSLATION, 'reviewer2');
  const uncertain = page.locator('[data-side=target] [data-uncertain]');
  expect(await uncertain.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Prose or segments' }).click();
  const signs = page.getByRole('button', { name: /uncertain/i });
  const count = await signs.count();
  expect(count).toBeGreaterThan(0);
  await press(page, 'Shift+N', 'Shift+P');
  await expect.poll(() => signs.count()).toBe(count - 1);
  await press(page, 'Control+z');
  await expect.poll(() => signs.count()).toBe(count);
});
