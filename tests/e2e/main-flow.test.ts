import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskIsReady } from '../support/own-article';
import { selectText } from '../support/select-text';

const browser = useBrowser();
const TITLE = 'The cup that crossed the bay';

/** The list shows it whatever articles other tests have left. */
const LIST = `/en/articles?search=${encodeURIComponent(TITLE)}`;

async function openArticle(page: Page): Promise<string> {
  await page.getByRole('link', { name: TITLE }).click();
  await deskIsReady(page);
  return page.url().split('/').at(-1) ?? '';
}

test('a reviewer marks and corrects, an editor approves, the export has the corrected words', async () => {
  const review = await browser.open(LIST, 'reviewer');
  const articleId = await openArticle(review);

  await selectText(review, 'favorites wanted It', 'It');
  await review.getByText('Linguistic conventions').waitFor();
  await review.keyboard.type('lg');
  const mark = review.locator('mark', { hasText: /^It$/ });
  await mark.waitFor();
  await review.keyboard.press('r');
  await review.keyboard.type('it');
  await review.keyboard.press('Control+Enter');
  await review.getByText(/^Saved/).waitFor();

  await review.reload();
  await review.locator('mark', { hasText: /^It$/ }).waitFor();

  const edit = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  await edit.getByRole('table', { name: 'Corrections' }).locator('del', { hasText: 'It' }).waitFor();
  await edit.getByRole('button', { name: /^Approve/ }).focus();
  await edit.keyboard.press('a');
  await edit.getByRole('listitem').filter({ hasText: 'Approved' }).waitFor();

  const answer = await edit.request.get(`/api/export?ids=${articleId}&format=txt&scope=approved`);
  expect(answer.headers()['content-disposition']).toContain('attachment');
  expect(await answer.text()).toContain('as the favorites wanted it.');

  await edit.getByRole('button', { name: 'Undo' }).first().click();
  await expect
    .poll(async () =>
      (await edit.request.get(`/api/export?ids=${articleId}&format=txt&scope=approved`)).text(),
    )
    .toContain('as the favorites wanted It.');
});
