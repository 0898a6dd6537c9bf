import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, openDesk } from '../support/own-article';
import { press } from '../support/press';

const browser = useBrowser();

test('a paragraph with marks is copied with the article’s own words and nothing else', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await openDesk(browser, BRIDGE, 'reviewer', { permissions });
  await press(page, 'ArrowRight', 'ArrowRight', 'a', 'm', 'r', 'n', 'e', 'w', 'Control+Enter');
  await press(page, 'Space', 'ArrowRight', 'ArrowRight', 'l', 's');
  await press(page, 'F6', 'ArrowRight', 'a', 'o', 'Escape');
  const paragraph = page.locator('[data-side=target] [data-block]').first();
  expect(await paragraph.locator('[data-mark]').count()).toBe(3);

  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await press(page, 'Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(BRIDGE.target.split('\n')[0]);
});
