import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, importArticle, proposeOn } from '../support/own-article';

const browser = useBrowser();

test('an editor decides on several at once by keyboard, sees first what would change, and takes it back', async () => {
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  const reviewer = await browser.ask('reviewer');
  const colleague = await browser.ask('reviewer2');
  await proposeOn(reviewer, articleId, 'closed yesterday', 'was closed yesterday');
  await proposeOn(reviewer, articleId, 'neighbors', 'residents');
  await proposeOn(colleague, articleId, 'works', 'work');
  await proposeOn(colleague, articleId, 'The works will', 'The building works will');

  const page = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  await page.getByRole('table', { name: 'Corrections' }).waitFor();
  await page.locator('tbody[data-current="true"] tr').first().focus();
  await page.keyboard.press('Control+a');
  const bulk = page.getByRole('region', { name: 'Several at once' });
  await bulk.getByText('4 selected').waitFor();
  await bulk.getByRole('button', { name: 'Approve…' }).press('Enter');
  await bulk.getByText('Approve 2 corrections in 1 article').waitFor();
  await bulk.getByText('2 conflict with other corrections').waitFor();

  await bulk.getByRole('button', { name: 'Approve 2 corrections' }).press('Enter');
  await page.getByText(/2 corrections approved. 2 were left/).waitFor();
  const answer = await page.request.get(`/api/export?ids=${articleId}&format=txt&scope=approved`);
  const text = await answer.text();
  expect(text).toContain('The old bridge was closed yesterday. The mayor asked the residents');
  expect(text).toContain('The works will');

  await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
  await page.getByText('2 decisions taken back').waitFor();
});

test('approving one of two rivals asks what becomes of the other, and says so', async () => {
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  await proposeOn(await browser.ask('reviewer'), articleId, 'works', 'work');
  await proposeOn(await browser.ask('reviewer2'), articleId, 'The works will', 'The building works will');

  const page = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  await page.getByRole('table', { name: 'Corrections' }).waitFor();
  await page.locator('tbody[data-current="true"] tr').first().focus();
  await page.keyboard.press('a');
  await page.getByText('Another correction changes the same words:').waitFor();
  await page.getByLabel('What becomes of the others?').selectOption('supersede');
  await page
    .getByRole('group', { name: 'Rivals' })
    .getByRole('button', { name: 'Approve', exact: true })
    .press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Approved' }).first().waitFor();
  await page.locator('tbody').getByText('Superseded').first().waitFor();
});
