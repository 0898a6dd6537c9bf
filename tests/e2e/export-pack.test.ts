import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { askUseCase } from '../support/ask-use-case';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';

const browser = useBrowser();

/** Begins the export and takes the file that the browser is given. */
async function takePack(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await page.getByText('Done: your browser has the file.').waitFor();
  // The browser runs elsewhere and keeps the file there: the same pack is fetched again.
  return unzipSync(await (await page.request.get(download.url())).body());
}

const titleOf = async (page: Page, articleId: string): Promise<string> => {
  const answer = await page.request.get(`/api/desk/${articleId}`);
  const { value } = (await answer.json()) as { value: { info: { title: string } } };
  return value.info.title;
};

test('from the list, all that match go out as one ZIP; a reload finds the pack again', async () => {
  const editor = await browser.ask('editor');
  const id = await importArticle(editor, BRIDGE);
  const page = await browser.open('/en/articles', 'editor');
  const title = await titleOf(page, id);
  await page.goto(`/en/articles?search=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: 'Export pack: all 1' }).click();
  await page.getByRole('heading', { name: '1 article' }).waitFor();

  // With the keyboard: what was chosen is taken away, and nothing is left.
  for (const box of await page
    .getByRole('group', { name: 'What is to be in it' })
    .getByRole('checkbox')
    .all())
    if (await box.isChecked()) await box.press('Space');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page.getByRole('alert').getByText('Choose at least one thing').waitFor();

  await page.getByRole('checkbox', { name: 'Approved text' }).check();
  await page.getByRole('checkbox', { name: 'Quality report (HTML)' }).check();
  const files = await takePack(page);
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    'index.html',
    'manifest.json',
    `${title}.approved.txt`,
    `${title}.report.html`,
  ]);
  expect(strFromU8(files[`${title}.approved.txt`] ?? new Uint8Array())).toContain('The old bridge closed');

  await page.reload();
  await page.getByText('Done: your browser has the file.').waitFor();
  await page.getByRole('button', { name: 'Another pack' }).click();
  expect(await page.getByRole('checkbox', { name: 'Quality report (HTML)' }).isChecked()).toBe(true);
  await page.reload();
  expect(
    await page.getByRole('checkbox', { name: 'Bilingual table (CSV)' }).isChecked(),
    'what was chosen last',
  ).toBe(false);
});

test('from the desk; and once something is decided the article says that it has changed since', async () => {
  const editor = await browser.ask('editor');
  const id = await importArticle(editor, BRIDGE);
  const desk = await browser.open(`/en/articles/${id}`, 'editor');
  await deskIsReady(desk);
  await desk.getByRole('button', { name: 'Export' }).click();
  await desk.getByRole('menuitem', { name: 'Export pack…' }).click();
  await desk.getByText('Nothing of this article was exported yet.').waitFor();
  await takePack(desk);
  await desk.reload();
  await desk.getByText('as it stands').first().waitFor();

  await proposeOn(await browser.ask('reviewer'), id, 'calm', 'patience');
  const { rows } = await askUseCase<{ rows: { id: string }[] }>(editor, 'list-corrections', {
    projectId: null,
    query: {
      ...{ articleIds: [id], targetLangs: [], categories: [], severities: [], proposerIds: [] },
      ...{ states: [], groupIds: [], sort: 'proposedAt', descending: false },
    },
    offset: 0,
    limit: 10,
  });
  const correctionId = rows[0]?.id ?? '';
  await askUseCase(editor, 'decide', {
    decisions: [
      {
        ...{ id: crypto.randomUUID(), correctionId, baseVersion: 1, kind: 'approve' },
        ...{ reason: null, note: '', editedText: null, override: false },
      },
    ],
  });
  const title = await titleOf(desk, id);
  await desk.goto(`/en/articles?search=${encodeURIComponent(title)}&exported=changed`);
  await desk.getByRole('row', { name: title }).getByText('Changed since', { exact: true }).waitFor();
  await desk.goto(`/en/articles/${id}`);
  await deskIsReady(desk);
  await desk.getByRole('button', { name: 'Export' }).click();
  await desk.getByRole('menuitem', { name: 'Exported at version 0; changed since' }).click();
  await desk.getByText('changed since').first().waitFor();
  await desk.goto(`/en/articles/${id}/history`);
  await desk.getByText(/exported the article at version 0: .*Quality report/).waitFor();
});

test('training triples cannot be chosen before the project consents, and the way there is shown', async () => {
  const editor = await browser.ask('editor');
  const id = await importArticle(editor, BRIDGE);
  const page = await browser.open(`/en/articles/export?ids=${id}`, 'editor');
  const box = page.getByRole('checkbox', { name: 'Training triples (JSON Lines)' });
  expect(await box.isDisabled()).toBe(true);
  await page.getByText('it has not consented to training').waitFor();
  await page.getByRole('link', { name: 'project’s settings' }).waitFor();
});
