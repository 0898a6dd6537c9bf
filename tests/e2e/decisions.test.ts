import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, findProjectId, importArticle } from '../support/own-article';

const browser = useBrowser();

test('a correction is rejected for a reason of the project, answered on “my decisions”, and settled', async () => {
  const admin = await browser.ask('admin');
  const projectId = await findProjectId(admin);
  const label = `Regional spelling ${crypto.randomUUID().slice(0, 8)}`;
  const { reasons: base } = await askUseCase<{ reasons: object[] }>(admin, 'list-reasons', { projectId });
  const own = { code: `own-${crypto.randomUUID()}`, label, isActive: true, isPreference: false };
  await askUseCase(admin, 'update-reasons', { projectId, base, reasons: [...base, own] });

  const reviewer = await browser.ask('reviewer');
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, BRIDGE);
  const desk = await askUseCase<{ blocks: { id: string; text: string }[] }>(reviewer, 'get-desk', {
    articleId,
  });
  const block = desk.blocks.find(({ text }) => text.includes('neighbors'));
  const start = block?.text.indexOf('neighbors') ?? 0;
  const correctionId = crypto.randomUUID();
  const anchor = { blockId: block?.id, start, end: start + 9, quote: 'neighbors', prefix: '', suffix: '' };
  const proposal = { errorId: null, anchor, replacement: 'neighbours', state: 'proposed' };
  await askUseCase(reviewer, 'save-correction', { id: correctionId, articleId, baseVersion: 0, ...proposal });

  const table = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  await table.getByRole('button', { name: /^Reject/ }).click();
  await table.getByRole('button', { name: new RegExp(label) }).click();
  await table.locator('small', { hasText: label }).waitFor();

  const mine = await browser.open('/en/decisions?news=only', 'reviewer');
  const row = mine.getByRole('listitem').filter({ hasText: label }).first();
  await row.getByText('New', { exact: true }).waitFor();
  await row.getByRole('button', { name: 'Answer' }).click();
  await mine.keyboard.type('Our readers are in London.');
  await mine.keyboard.press('Control+Enter');
  await row.getByText('You have answered; the editor settles it.').waitFor();

  await table.goto(`${new URL(table.url()).origin}/en/corrections?article=${articleId}`);
  await table.getByText('Our readers are in London.').waitFor();
  await table
    .getByRole('button', { name: /^Approve/ })
    .first()
    .click();
  await expect
    .poll(async () => {
      const { corrections } = await askUseCase<Corrections>(reviewer, 'get-desk', { articleId });
      return corrections.map(({ state, round }) => ({ state, round }));
    })
    .toEqual([{ state: 'approved', round: 1 }]);
});

interface Corrections {
  readonly corrections: readonly { readonly state: string; readonly round: number }[];
}
