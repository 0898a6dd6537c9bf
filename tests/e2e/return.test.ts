import type { APIRequestContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';
import { press } from '../support/press';

const browser = useBrowser();

interface Seen {
  readonly info: { readonly title: string };
  readonly blocks: readonly {
    readonly id: string;
    readonly side: string;
    readonly sentenceStarts: number[];
  }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly state: string;
    readonly replacement: string;
  }[];
}

const see = (person: APIRequestContext, articleId: string) =>
  askUseCase<Seen>(person, 'get-desk', { articleId });

/** An article that the reviewer has finished, with one correction for which the editor asks for changes. */
async function reviewedArticle(reviewer: APIRequestContext, editor: APIRequestContext): Promise<string> {
  const articleId = await importArticle(editor, BRIDGE);
  await proposeOn(reviewer, articleId, 'neighbors', 'neighbours');
  const { blocks, corrections } = await see(reviewer, articleId);
  const add = blocks
    .filter(({ side }) => side === 'target')
    .flatMap(({ id: blockId, sentenceStarts }) => sentenceStarts.map((start) => ({ blockId, start })));
  await askUseCase(reviewer, 'set-checked', { articleId, add, remove: [] });
  await askUseCase(reviewer, 'set-review-state', { articleId, state: 'finished' });
  const [correction] = corrections;
  const request = { kind: 'request_changes', reason: 'preference', note: 'Not this word.', editedText: null };
  await askUseCase(editor, 'decide', {
    decisions: [
      { id: crypto.randomUUID(), correctionId: correction?.id, baseVersion: 1, override: false, ...request },
    ],
  });
  return articleId;
}

test('an article goes back from the desk with what is to be fixed, and is answered there', async () => {
  const reviewer = await browser.ask('reviewer');
  const articleId = await reviewedArticle(reviewer, await browser.ask('editor'));
  const editor = await browser.open(`/en/articles/${articleId}`, 'editor');
  await deskIsReady(editor);
  await editor.getByRole('button', { name: 'Return to the reviewer…' }).press('Enter');
  const dialog = editor.getByRole('dialog', { name: 'Return to the reviewer' });
  await dialog.getByText(/goes back to Rania Haddad\.$/).waitFor();
  const listed = dialog.getByRole('list', { name: '1 correction to change:' });
  expect(await listed.locator('del bdi, ins bdi').allTextContents()).toEqual(['neighbors', 'neighbours']);
  await dialog.getByRole('textbox', { name: 'What to fix' }).fill('One word for all of them, please.');
  await editor.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Return', exact: true }).press('Enter');
  await editor.getByText('The article is with the reviewer again.').first().waitFor();
  await dialog.waitFor({ state: 'detached' });

  const mine = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(mine);
  await press(mine, 'f');
  const note = mine.getByRole('group', { name: 'What still blocks finishing' });
  await note.getByText('Returned to you.').waitFor();
  await note.getByText('One word for all of them, please.').waitFor();
  await note.getByRole('list', { name: '1 correction to change:' }).getByRole('button').press('Enter');
  await press(mine, 'Enter');
  const answer = mine.getByRole('complementary', { name: 'The chosen mark' });
  await answer.getByText('Not this word.').waitFor();
  await answer.getByRole('textbox', { name: 'Wording' }).fill('residents');
  await press(mine, 'Control+Enter');
  await mine.getByText('Answer sent. The editor settles it.').first().waitFor();
  await expect
    .poll(async () => (await see(reviewer, articleId)).corrections)
    .toMatchObject([{ state: 'proposed', replacement: 'residents' }]);
});

test('an article goes back from the list of articles', async () => {
  const reviewer = await browser.ask('reviewer');
  const articleId = await reviewedArticle(reviewer, await browser.ask('editor'));
  const { title } = (await see(reviewer, articleId)).info;
  const list = await browser.open(`/en/articles?search=${encodeURIComponent(title)}`, 'editor');
  await list.getByRole('button', { name: 'Assignment of Rania Haddad' }).press('Enter');
  await list.getByRole('menuitem', { name: 'Return to the reviewer…' }).press('Enter');
  const dialog = list.getByRole('dialog', { name: 'Return to the reviewer' });
  await dialog.getByRole('textbox', { name: 'What to fix' }).fill('See the request.');
  await dialog.getByRole('button', { name: 'Return', exact: true }).press('Enter');
  await list.getByText('returned', { exact: true }).waitFor();
});
