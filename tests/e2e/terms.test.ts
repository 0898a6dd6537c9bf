import { expect, test } from 'vitest';
import type { TermPage } from '@/domain/terms/term-row';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { exportAs } from '../support/export-as';
import { deskIsReady, findProjectId, importArticle, openDesk, type OwnArticle } from '../support/own-article';
import { selectText } from '../support/select-text';

const browser = useBrowser();

async function listTerms(text: string): Promise<TermPage> {
  const person = await browser.ask('reviewer');
  const query = { text, status: null, sourceLang: '', targetLang: '' };
  const projectId = await findProjectId(person);
  return askUseCase(person, 'list-terms', { projectId, query, offset: 0, limit: 10 });
}

/** A word that no other test has a term of, nor this one when it was done before. */
const newWord = (): string =>
  `mal${crypto.randomUUID().replace(/[^a-f]/g, '')}${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

const articleOf = (word: string): OwnArticle => ({
  sourceLang: 'es',
  targetLang: 'en',
  source: `El ${word} se abrió. Las pescaderas cruzaron el ${word}.\n\nEl alcalde calló.`,
  target: 'The pier opened. Fishwives crossed the pier.\n\nThe mayor was silent.',
});

test('a reviewer adds a term from the selected words in two keystrokes, and takes it back', async () => {
  const word = newWord();
  const desk = await openDesk(browser, articleOf(word));
  await selectText(desk, `El ${word}`, word);
  await desk.keyboard.press('Shift+K');
  const dialog = desk.getByRole('dialog', { name: 'Add a term' });
  const target = dialog.getByRole('textbox', { name: 'Expression of the translation' });
  await expect.poll(() => target.inputValue()).toBe('pier');
  expect(await dialog.getByRole('textbox', { name: 'Expression of the source' }).inputValue()).toBe(word);
  await desk.keyboard.press('Enter');
  await desk.getByText(`${word} is a term now.`).waitFor();
  await dialog.waitFor({ state: 'detached' });

  expect(await listTerms(word)).toMatchObject({ total: 1, rows: [{ target: 'pier' }] });

  await desk.getByRole('button', { name: 'Undo' }).last().click();
  await desk.getByText(`${word} is no term any more.`).waitFor();
  expect(await listTerms(word)).toMatchObject({ total: 0 });
});

test('the terms of the segment that is read are shown, and marks stay as they are', async () => {
  const editor = await browser.ask('editor');
  const id = await importArticle(editor, articleOf(newWord()));
  // Of words that no other test reads; done twice it does no harm.
  await askUseCase(editor, 'import-terms', {
    projectId: await findProjectId(editor),
    text: 'source,target,status\ncruzaron,crossed,preferred\n,fishwives,forbidden',
    sourceLang: 'es',
    targetLang: 'en',
    dry: false,
  });
  const desk = await browser.open(`/en/articles/${id}`, 'reviewer');
  await deskIsReady(desk);
  await desk.keyboard.press('j');
  const shown = desk.getByRole('region', { name: 'Terms here' });
  await shown.getByText('crossed').waitFor();
  const painted = () =>
    desk.evaluate(() => {
      const ranges = [...(CSS.highlights.get('verso-term') ?? [])];
      return ranges.flatMap((range) => (range instanceof Range ? range.toString() : [])).sort();
    });
  await expect.poll(painted).toEqual(['Fishwives', 'crossed', 'cruzaron']);
  // A mark cuts the text anew.
  await selectText(desk, 'Fishwives crossed the pier', 'crossed the');
  await desk.keyboard.type('am');
  await desk.locator('mark', { hasText: 'crossed the' }).waitFor();
  await expect.poll(painted).toEqual(['Fishwives', 'crossed', 'cruzaron']);
});

test('what a colleague agrees on arrives at an open desk: it is looked for, and shown', async () => {
  const word = newWord();
  const desk = await openDesk(browser, {
    ...{ sourceLang: 'es', targetLang: 'en' },
    source: `El ${word} se abrió.`,
    target: 'The pier opened.',
  });
  const editor = await browser.ask('editor');
  const projectId = await findProjectId(editor);
  const term = {
    sourceLang: 'es',
    targetLang: 'en',
    source: word,
    target: 'jetty',
    status: 'preferred',
    note: '',
  };
  const id = crypto.randomUUID();
  await askUseCase(editor, 'save-term', { id, projectId, baseVersion: 0, term });
  await desk.getByRole('button', { name: '1 finding', exact: true }).waitFor();
  await desk.getByRole('region', { name: 'Terms here' }).getByText('jetty').waitFor();

  await askUseCase(editor, 'delete-term', { id, projectId, baseVersion: 1 });
  await desk.getByRole('button', { name: '1 finding', exact: true }).waitFor({ state: 'detached' });
  await desk.getByRole('region', { name: 'Terms here' }).waitFor({ state: 'detached' });
});

test('words of both sides make a term with nothing guessed', async () => {
  const id = await importArticle(await browser.ask('editor'), articleOf(newWord()));
  const desk = await browser.open(`/en/articles/${id}`, 'editor');
  await deskIsReady(desk);
  await selectText(desk, 'El alcalde', 'alcalde');
  await desk.keyboard.down('Control');
  await selectText(desk, 'The mayor', 'mayor');
  await desk.keyboard.up('Control');
  await desk.keyboard.press('Shift+K');
  const dialog = desk.getByRole('dialog', { name: 'Add a term' });
  expect(await dialog.getByRole('textbox', { name: 'Expression of the source' }).inputValue()).toBe(
    'alcalde',
  );
  expect(await dialog.getByRole('textbox', { name: 'Expression of the translation' }).inputValue()).toBe(
    'mayor',
  );
  expect(await dialog.getByText('Guessed').count()).toBe(0);
  await desk.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('an editor adds, changes and deletes a term where it stands, and has it back', async () => {
  const word = newWord();
  const page = await browser.open(
    `/en/projects/${await findProjectId(await browser.ask('editor'))}/terms?text=${word}`,
    'editor',
  );
  await page.getByRole('button', { name: 'Add a term' }).click();
  const adding = page.getByRole('region', { name: 'Add a term' });
  await adding.getByRole('textbox', { name: 'Expression of the source' }).fill(word);
  await adding.getByRole('textbox', { name: 'Expression of the translation' }).fill('brotherhood');
  for (const [label, name] of [
    ['Source language', 'Spanish'],
    ['Target language', 'English'],
  ] as const) {
    await adding.getByLabel(label).fill(name);
    await adding.getByLabel(label).press('Tab');
  }
  await adding.getByRole('textbox', { name: 'Expression of the translation' }).press('Enter');
  await page.getByText(`${word} is a term now.`).waitFor();
  await adding.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: `Change the term ${word}` }).click();
  const target = page.getByRole('textbox', { name: 'Expression of the translation' });
  await target.fill('guild of fishers');
  await target.press('Enter');
  await target.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'guild of fishers' }).waitFor();

  await page.getByRole('button', { name: `Delete the term ${word}` }).click();
  await page.getByText(`${word} is no term any more.`).waitFor();
  await expect.poll(() => page.getByRole('cell', { name: 'guild of fishers' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('cell', { name: 'guild of fishers' }).waitFor();
});

test('a table is looked at, taken in, and given out again', async () => {
  const word = newWord();
  const page = await browser.open(
    `/en/projects/${await findProjectId(await browser.ask('editor'))}/terms?text=${word}`,
    'editor',
  );
  await page.getByRole('button', { name: 'Import terms' }).click();
  const importing = page.getByRole('region', { name: 'Import terms' });
  const table = `source_lang,target_lang,source,target,status\nes,en,${word},dock,preferred\nes,en,${word},basin,maybe\nes,en,${word},quay,forbidden\n`;
  await importing
    .locator('input[type=file]')
    .setInputFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  for (const [label, name] of [
    ['Source language', 'Spanish'],
    ['Target language', 'English'],
  ] as const) {
    await importing.getByLabel(label).fill(name);
    await importing.getByLabel(label).press('Tab');
  }
  await importing.getByRole('button', { name: 'Look at it first' }).click();
  await importing.getByText('2 new terms').waitFor();
  await importing.getByText('Row 3: “maybe” is no status').waitFor();
  await importing.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('cell', { name: 'quay' }).waitFor();

  expect(await exportAs(page, 'CSV')).toContain(`es,en,${word},quay,forbidden,`);
  expect(await exportAs(page, 'TBX')).toMatch(
    new RegExp(
      `<term>${word}</term>[^]*<term>quay</term>\\s*<termNote type="administrativeStatus">deprecatedTerm`,
    ),
  );
});
