import type { Page } from 'playwright-core';

/** Opens the menu of a list and takes the file that the browser is given. */
export async function exportAs(page: Page, format: 'CSV' | 'TSV' | 'TBX'): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  // The browser runs elsewhere and keeps the file there.
  return (await page.request.get(download.url())).text();
}
