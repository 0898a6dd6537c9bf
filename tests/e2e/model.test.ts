import { afterAll, beforeAll, expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import {
  findings,
  isSecondLook,
  prefer,
  segmentOf,
  startModelServer,
  type ModelServer,
} from '../support/model-server';
import { BRIDGE, deskIsReady, importArticle } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  server.behave((asked) => {
    if (isSecondLook(asked)) return prefer(asked, (wording) => wording.includes('was closed'));
    const { translation } = segmentOf(asked);
    if (translation.startsWith('The old bridge'))
      return findings({ quote: 'closed', fix: 'was closed', explanation: 'Somebody closed it.' });
    return translation.startsWith('The mayor')
      ? findings({ quote: 'neighbors', fix: 'residents' }, { quote: 'no such words', fix: 'x' })
      : findings();
  });
});
afterAll(() => server.stop());

test('an administrator sets a model up, a reviewer asks it, and accepts what it found', async () => {
  // A project of its own: the others of the demo ask no model.
  const admin = await browser.ask('admin');
  const { projectId } = await askUseCase<{ projectId: string }>(admin, 'create-project', { name: 'Asked' });
  const page = await browser.open(`/en/projects/${projectId}`, 'admin');
  await page.getByRole('link', { name: 'Model' }).click();
  await page.getByLabel('Address').fill(server.url);
  await page.getByLabel('Model', { exact: true }).fill('reader-2');
  await page.getByLabel('Key', { exact: true }).fill('sk-of-the-test');
  await page.getByLabel('Reviewers may ask the model').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A key is set.').waitFor();
  await page.getByRole('button', { name: 'Try the connection' }).click();
  await page.getByText('did not find the error in our sentence').waitFor();
  expect(server.asked[0]?.authorization).toBe('Bearer sk-of-the-test');
  expect(await page.content()).not.toContain('sk-of-the-test');

  const articleId = await importArticle(admin, BRIDGE, projectId);
  await page.goto(`/en/articles/${articleId}`);
  await deskIsReady(page);
  await page.getByRole('button', { name: 'Findings' }).waitFor();
  await press(page, 'Shift+Q');
  const box = page.getByRole('region', { name: 'Model' });
  await box.getByText('4 segments').waitFor();
  await box.getByRole('button', { name: 'Ask', exact: true }).click();
  await box.getByText('reader-2 has read the article.').waitFor();
  await box.getByText('1 finding kept').waitFor();
  await box.getByText('1 dropped: its words are not in the text').waitFor();
  await box.getByText('1 dropped by the second look').waitFor();

  // It is a finding like any other: a line under its words, and one key that makes it an error with its correction.
  const found = page.locator('mark[data-finding]');
  await expect.poll(() => found.allTextContents()).toEqual(['closed']);
  const list = page.getByRole('list', { name: 'Findings' });
  await list.getByText('Somebody closed it.').waitFor();
  await list.getByRole('button').first().click();
  await list.getByRole('button', { name: 'Accept', exact: false }).first().click();
  await expect.poll(() => found.count()).toBe(0);
  await saved(page);
  await page.reload();
  await deskIsReady(page);
  await page.getByRole('list', { name: '1 mark' }).getByText('was closed').waitFor();
});
