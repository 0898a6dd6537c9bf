import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { useBrowser } from '../support/browser-world';

const browser = useBrowser();

test.each(LOCALES)(
  'a browser that wants $code is answered in it, from the right side',
  async ({ code, direction }) => {
    const page = await browser.open('/', null, { locale: code });
    expect(new URL(page.url()).pathname).toBe(`/${code}/sign-in`);
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
  },
);

test('the language changes in place, and stays chosen', async () => {
  const page = await browser.open('/en/corrections?severity=major', 'editor');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'العربية' }).click();
  await page.waitForURL(/\/ar\/corrections\?severity=major$/);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.goto('/');
  await page.waitForURL(/\/ar\//);
});

test('dark stays dark after a reload, without a flash of light', async () => {
  const page = await browser.open('/en/articles', 'reviewer');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
  const html = await (await page.request.get('/en/articles')).text();
  expect(html).toContain('data-theme="dark"');
});

test('an address where nothing is is answered in its language, with a way on', async () => {
  browser.tolerate(/404/);
  const page = await browser.open('/ar/nothing/here', 'reviewer');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('main').getByRole('link').click();
  await page.waitForURL(/\/ar\/articles$/);
});
