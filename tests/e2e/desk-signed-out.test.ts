import { test } from 'vitest';
import { DEMO_PEOPLE } from '@/server/services/demo-people';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('what is marked after the session has ended is kept, and saved once one has signed in again', async () => {
  browser.tolerate(/status of 401/);
  const page = await openDesk(browser, BRIDGE);
  await page.context().clearCookies();
  await press(page, 'ArrowRight', 'a', 'm');
  await page.getByText(/^Signed out: 1 change is kept on this device/).waitFor();

  const other = await page.context().newPage();
  await other.goto('/en/sign-in');
  const reviewer = DEMO_PEOPLE.find(({ role }) => role === 'reviewer');
  await other.getByLabel('E-mail').fill(reviewer?.email ?? '');
  await other.getByLabel('Password').fill(reviewer?.password ?? '');
  await other.keyboard.press('Enter');
  await other.waitForURL(/\/articles$/);

  // What the system tells a page that is looked at again.
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await saved(page);
  await page.reload();
  await deskIsReady(page);
  await page.locator('mark', { hasText: /^The$/ }).waitFor();
});
