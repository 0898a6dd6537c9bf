import { expect, test } from 'vitest';
import { links } from '@/i18n/links';
import { deskSeen } from '../support/desk-seen';
import { useBrowser } from '../support/browser-world';
import { deskIsReady, findProjectId, importArticle, type OwnArticle } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

const LANTERN: OwnArticle = {
  sourceLang: 'es',
  targetLang: 'en',
  source: 'El farolero encendió las luces.\n\nLos niños miraron desde el muro.',
  target: 'The lanternman put on the lights.\n\nThe children looked from the wall.',
};

const finding = (quote: string, message: string, suggestion: string | null): string =>
  JSON.stringify({
    ...{ check: 'outside', category: 'style/awkward-style', severity: 'minor', row: null },
    ...{ start: 0, end: 0, quote, message, suggestion },
  });

test('findings of another system are imported, accepted, dismissed and taken back', async () => {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, LANTERN);
  const system = `Lantern metric ${crypto.randomUUID().slice(0, 8)} <i>`;
  const page = await browser.open(`/en${links.findings(await findProjectId(editor))}`, 'editor');
  await page.getByRole('button', { name: 'Import findings' }).click();
  const form = page.getByRole('region', { name: 'Import findings' });
  const lines = [
    finding('put on', 'Lamps are <b>lit</b>.', 'lit'),
    finding('looked from', '', null),
    finding('no such words', '', null),
  ];
  await form.locator('input[type=file]').setInputFiles({
    name: 'lantern.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(lines.join('\n')),
  });
  const name = form.getByRole('textbox', { name: 'Name of the system' });
  await expect.poll(() => name.inputValue()).toBe('lantern');
  await name.fill(system);
  await form.getByRole('combobox', { name: 'Article' }).selectOption(articleId);
  await form.getByRole('button', { name: 'Look at it first' }).click();
  await form.getByText('2 findings in 2 segments of 1 article.').waitFor();
  await form.getByText('1 whose words stand nowhere').waitFor();
  await form.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('2 findings imported.').waitFor();

  const desk = await browser.open(`/en${links.article(articleId)}`, 'reviewer');
  await deskIsReady(desk);
  await desk.getByRole('button', { name: '2 findings' }).click();
  const panel = desk.getByRole('complementary', { name: 'Findings' });
  // Data, not markup.
  await panel.getByText(system).first().waitFor();
  await panel.getByText('Lamps are <b>lit</b>.').waitFor();
  await press(desk, 'Enter');
  await expect
    .poll(async () => (await deskSeen(desk)).marks)
    .toEqual([expect.stringMatching(/^put on: Minor, Awkward, correction: lit$/)]);
  await press(desk, 'Delete');
  await panel.getByText('All are answered.').waitFor();
  await saved(desk);

  await page.reload();
  await page.getByRole('button', { name: `How good was it? ${system}` }).click();
  await page.getByText('1 of 2 answered were accepted (50%).').waitFor();
  await page.getByRole('button', { name: `Take back what ${system} found` }).click();
  const asked = page.getByRole('group', { name: `Take back what ${system} found` });
  await asked.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Taken back.').waitFor();
  await expect.poll(() => page.getByText(system).count()).toBe(0);
});
