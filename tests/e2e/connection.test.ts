import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, importArticle, openDesk, proposeOn } from '../support/own-article';
import { selectText } from '../support/select-text';

const browser = useBrowser();

test('what is marked without a connection survives a reload and arrives later', async () => {
  const page = await openDesk(browser, BRIDGE);
  await page.route('**/api/use-case/**', (route) => route.abort());
  await selectText(page, 'old bridge closed', 'closed');
  await page.getByText('Linguistic conventions').waitFor();
  await page.keyboard.type('am');
  await page.locator('mark', { hasText: 'closed' }).waitFor();
  await page.getByText(/kept on this device/).waitFor();

  await page.reload();
  await page.locator('mark', { hasText: 'closed' }).waitFor();
  await page.unroute('**/api/use-case/**');
  await page.getByText(/^Saved/).waitFor();

  const other = await browser.open(new URL(page.url()).pathname, 'editor');
  await other.locator('mark', { hasText: 'closed' }).waitFor();
  expect(await other.locator('mark', { hasText: 'closed' }).count()).toBe(1);
});

test('two people at one correction: the second is shown what the first decided', async () => {
  const id = await importArticle(await browser.ask('editor'), BRIDGE);
  await proposeOn(await browser.ask('reviewer'), id, 'closed', 'shut');
  const one = await browser.open(`/en/corrections?article=${id}`, 'editor');
  const two = await browser.open(`/en/corrections?article=${id}`, 'admin');
  const approve = { name: /^Approve/ };
  await one.getByRole('button', approve).click();
  await one.getByRole('listitem').filter({ hasText: 'Approved' }).waitFor();
  await two.getByRole('button', approve).click();
  await two.getByText(/Somebody changed this correction meanwhile/).waitFor();
});
