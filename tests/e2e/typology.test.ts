import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle } from '../support/own-article';
import { press, saved } from '../support/press';
import { selectText } from '../support/select-text';

const browser = useBrowser();

/** A project of its own: a typology holds for all articles of a project. */
async function newProject(): Promise<string> {
  const { projectId } = await askUseCase<{ readonly projectId: string }>(
    await browser.ask('admin'),
    'create-project',
    { name: `Typology ${crypto.randomUUID()}` },
  );
  return projectId;
}

const item = (page: Page, name: string) => page.getByRole('tree').getByText(name, { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

async function makeOwn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a copy to change' }).click();
  await page.getByLabel('Name of the typology').fill('Newsroom');
}

test('a typology is made one’s own by keyboard, kept over a reload, saved, and marked with', async () => {
  const projectId = await newProject();
  const page = await browser.open(`/en/projects/${projectId}/typology`, 'admin');
  await makeOwn(page);

  // A third level, with a rule, by keyboard.
  await item(page, 'Mistranslation').click();
  await page.getByRole('treeitem', { selected: true }).press('Insert');
  await page.getByLabel('Name', { exact: true }).fill('False friend');
  await page.getByLabel('Letter', { exact: true }).fill('m');
  await page.getByText('The letter “m” belongs to “accuracy/mistranslation” already.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await page.getByLabel('Letter', { exact: true }).fill('f');
  await page.getByLabel('Needs a note').check();
  await page.getByLabel('Words in').selectOption('ar');
  await page.getByLabel('Name', { exact: true }).fill('نظير خادع');
  await page.getByLabel('Words in').selectOption('en');

  await page.reload();
  await page.getByText('Your changes that were not saved are back.').waitFor();
  await item(page, 'False friend').click();
  await save(page);
  await page.getByText('Typology saved').waitFor();

  const articleId = await importArticle(await browser.ask('admin'), BRIDGE, projectId);
  const desk = await browser.open(`/en/articles/${articleId}`, 'admin');
  await deskIsReady(desk);
  await selectText(desk, 'The old bridge closed yesterday.', 'bridge');
  await press(desk, 'a', 'f');
  const note = desk.getByRole('dialog', { name: 'False friend' });
  await note.getByLabel('Note').fill('A “puente” is a bridge, but this is a day off.');
  await press(desk, 'Enter');
  await saved(desk);
  await desk
    .getByRole('button', { name: /False friend/ })
    .first()
    .waitFor();

  const arabic = await browser.open(`/ar/articles/${articleId}`, 'admin');
  await deskIsReady(arabic);
  await arabic.getByText('نظير خادع').first().waitFor();
});

test('what somebody else has saved first is told, and not written over', async () => {
  const projectId = await newProject();
  const mine = await browser.open(`/en/projects/${projectId}/typology`, 'admin');
  const theirs = await browser.open(`/en/projects/${projectId}/typology`, 'admin');
  await theirs.getByLabel(/ESA/).check();
  await save(theirs);
  await theirs.getByText('Typology saved').waitFor();

  await mine.getByLabel(/SAE J2450/).check();
  await save(mine);
  const told = mine.getByRole('alert').filter({ hasText: 'Somebody else has saved first' });
  await told.getByText('ESA').first().waitFor();
  await told.getByRole('button', { name: 'Keep mine, to save over it' }).click();
  await save(mine);
  await mine.getByText('Typology saved').waitFor();
  await mine.reload();
  expect(await mine.getByLabel(/SAE J2450/).isChecked()).toBe(true);
});

test('a file comes in as a draft, is refused with its rows where it is wrong, and goes out again', async () => {
  const page = await browser.open(`/en/projects/${await newProject()}/typology`, 'admin');
  const take = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('tree').waitFor();
  await take('kind,id,name_en\ntypology,Desk,\n,a/b,Dates');
  await page.getByRole('alert').getByText('Row 3').waitFor();
  await take('kind,id,key,name_en\ntypology,Desk,,\n,a,a,Facts\n,a/b,d,Dates');
  await item(page, 'Dates').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await item(page, 'Mistranslation').waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await item(page, 'Dates').waitFor();

  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /JSON/ }).click();
  expect((await download).suggestedFilename()).toBe('Desk.json');
});

test('the tree goes the way the language runs, and can be moved about', async () => {
  const page = await browser.open(`/ar/projects/${await newProject()}/typology`, 'admin');
  const chosen = page.getByRole('treeitem', { selected: true });
  await page.getByRole('tree').waitFor();
  await chosen.focus();
  expect(await chosen.getAttribute('aria-expanded')).toBe('true');
  // Into it is to the left.
  await press(page, 'ArrowLeft');
  expect(await chosen.getAttribute('aria-level')).toBe('2');
  await press(page, 'ArrowRight', 'ArrowRight');
  expect(await chosen.getAttribute('aria-expanded')).toBe('false');
  await press(page, 'End', 'Home');
  expect(await chosen.getAttribute('aria-posinset')).toBe('1');
});
