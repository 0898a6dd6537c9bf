import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskIsReady, importArticle, type OwnArticle } from '../support/own-article';
import { selectText } from '../support/select-text';

const browser = useBrowser();

const NAMED: OwnArticle = {
  sourceLang: 'es',
  targetLang: 'en',
  source: 'Zubiría habló ayer. Nadie respondió a Zubiría.\n\nMás tarde Zubiría se fue.',
  target: 'Zubirria spoke yesterday. Nobody answered Zubirria.\n\nLater Zubirria left.',
};

test('a name corrected once is proposed everywhere, and the editor sees the group as one', async () => {
  const ask = await browser.ask('editor');
  const articleId = await importArticle(ask, NAMED);
  await importArticle(ask, NAMED);

  const review = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(review);
  await selectText(review, 'Zubirria spoke', 'Zubirria');
  await review.keyboard.type('ls');
  await review.locator('mark', { hasText: /^Zubirria$/ }).waitFor();
  await review.keyboard.press('r');
  await review.keyboard.type('Zubiría');
  await review.keyboard.press('Control+Enter');
  await review.keyboard.press('Shift+E');
  const panel = review.getByRole('complementary', { name: 'Correct every occurrence' });
  await panel.getByText('2 places.').waitFor();
  await panel.getByRole('combobox', { name: 'Where' }).selectOption('project');
  await panel.getByText('5 places.').waitFor();
  await review.keyboard.press('Control+Enter');
  await panel.getByText('5 corrections proposed in 2 articles.').waitFor();
  await review.keyboard.press('Escape');
  await expect.poll(() => review.locator('mark', { hasText: /^Zubirria$/ }).count()).toBe(3);

  const edit = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  const line = edit.getByText(/of 6 in this group/).first();
  await line.getByRole('link', { name: 'Show only this group' }).click();
  await edit.getByText('6 corrections', { exact: true }).waitFor();
  await edit.getByRole('button', { name: 'Show the group' }).first().click();
  const members = edit.getByRole('list', { name: 'Members of the group' });
  await expect.poll(() => members.getByRole('listitem').count()).toBe(6);

  // An article that comes later is offered the same correction.
  const later = await browser.open(`/en/articles/${await importArticle(ask, NAMED)}`, 'reviewer');
  await deskIsReady(later);
  await later.getByRole('button', { name: /findings/ }).waitFor();
  await later.keyboard.press('Shift+F');
  const findings = later.getByRole('complementary', { name: 'Findings' });
  await findings.getByText('3 places like ones corrected before').waitFor();
  await later.keyboard.press('Control+Enter');
  await expect.poll(() => later.locator('mark', { hasText: /^Zubirria$/ }).count()).toBe(3);
});
