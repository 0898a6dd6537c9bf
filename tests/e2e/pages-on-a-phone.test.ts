import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { DIRECTIONS, EVERY_PAGE, visit } from '../support/every-page';

const browser = useBrowser();
/** On its side. */
const TABLET = { width: 1024, height: 768 };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.each(EVERY_PAGE)('$path of $as does not scroll sideways, in either direction', async (place) => {
  const { page, go } = await visit(browser, place, PHONE);
  for (const locale of DIRECTIONS) {
    await go(locale);
    for (const viewport of [PHONE.viewport, TABLET]) {
      await page.setViewportSize(viewport);
      const { content, screen } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      expect(content, `${locale}, ${String(viewport.width)}`).toBeLessThanOrEqual(screen);
    }
  }
});

test('the filters of a list wait behind a button that says how many are set', async () => {
  const page = await browser.open('/en/corrections?state=proposed&severity=major', 'editor', PHONE);
  const fold = page.getByRole('button', { name: 'Filters: 2 set' });
  await expect.poll(() => page.getByLabel('Severity', { exact: true }).isVisible()).toBe(false);
  await fold.tap();
  await page.getByLabel('Severity', { exact: true }).selectOption('');
  await page.getByRole('button', { name: 'Filters: 1 set' }).waitFor();
});
