import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';

const browser = useBrowser();

test('a filter that is chosen before the page of another has come is kept beside it', async () => {
  const page = await browser.open('/en/corrections', 'editor');
  const [severity, reviewer] = await Promise.all(
    ['Severity', 'Reviewer'].map((label) => page.getByLabel(label).elementHandle()),
  );
  const chosen = await page.evaluate(
    (selects) =>
      selects.map((select) => {
        if (!(select instanceof HTMLSelectElement)) throw new Error('There is no such filter');
        select.selectedIndex = 1;
        const { value } = select;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return value;
      }),
    [severity, reviewer],
  );
  await expect
    .poll(() => {
      const query = new URL(page.url()).searchParams;
      return [query.get('severity'), query.get('proposer')];
    })
    .toEqual(chosen);
});

test('a filter says what was chosen before its page has come', async () => {
  const page = await browser.open('/en/corrections', 'editor');
  const severity = page.getByLabel('Severity');
  await severity.waitFor();
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/corrections\?.*severity=/, async (route) => {
    await held;
    await route.continue();
  });
  await severity.selectOption('critical');
  expect(await severity.inputValue()).toBe('critical');
  expect(new URL(page.url()).search).toBe('');
  letThrough();
  await page.waitForURL(/severity=critical/);
  expect(await severity.inputValue()).toBe('critical');
});
