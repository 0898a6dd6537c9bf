import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';
import { press } from '../support/press';

const browser = useBrowser();
const PATIENCE = { timeout: 15_000, interval: 100 };

const textOf = async (pane: Locator) =>
  (await pane.locator('[data-place]').allTextContents()).join('').replace(/\s+/g, ' ');

test('the article as it will read stands beside the desk, by one key, and follows decisions', async () => {
  const reviewer = await browser.ask('reviewer');
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  await proposeOn(reviewer, articleId, 'three months', 'a quarter');
  await proposeOn(reviewer, articleId, 'neighbors', 'neighbours');
  await proposeOn(await browser.ask('admin'), articleId, 'the neighbors', 'everybody');

  const desk = await browser.open(`/en/articles/${articleId}`, 'editor');
  await deskIsReady(desk);
  await press(desk, 'w');
  const pane = desk.getByRole('complementary', { name: 'The article as it will read' });
  await expect.poll(() => textOf(pane), PATIENCE).toContain('The works will last three months.');
  expect(await pane.getByText(/is left out/).count()).toBe(0);

  // Another editor's page: the pane is told of what is decided there.
  const elsewhere = await browser.open(`/en/articles/${articleId}`, 'admin');
  await deskIsReady(elsewhere);
  await elsewhere
    .locator('mark[aria-current], [data-mark]', { hasText: /^three months$/ })
    .first()
    .click();
  await press(elsewhere, 'y');
  await expect.poll(() => pane.locator('ins bdi').allTextContents(), PATIENCE).toEqual(['a quarter']);
  expect(await pane.locator('del bdi').allTextContents()).toEqual(['three months']);

  await pane.getByRole('button', { name: 'Clean text' }).click();
  await expect.poll(() => textOf(pane)).toContain('The works will last a quarter.');
  expect(await pane.locator('ins, del').count()).toBe(0);

  await pane.getByRole('button', { name: 'With undecided ones' }).click();
  await expect.poll(() => textOf(pane)).toContain('asked the neighbours for calm.');
  await pane.getByText('1 more is left out, because it is a rival of one that is in.').waitFor();
  expect(await pane.getByRole('listitem').locator('del bdi, ins bdi').allTextContents()).toEqual([
    'the neighbors',
    'everybody',
  ]);

  await pane.getByRole('listitem').click();
  await desk.locator('button[id^=note-][aria-current=true]', { hasText: 'everybody' }).waitFor();
  await press(desk, 'w');
  await pane.waitFor({ state: 'detached' });
});
