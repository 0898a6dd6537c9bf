import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/browser-world';
import { deskIsReady, importArticle, openDesk, type OwnArticle } from '../support/own-article';
import { selectText } from '../support/select-text';

const browser = useBrowser();

/** A name that no other test has, nor this one when it was done before: the project remembers it. */
function newName(): { readonly right: string; readonly wrong: string; readonly source: string } {
  const digits = crypto.randomUUID().replace(/\D/g, '').slice(0, 6);
  const tail = digits.replace(/\d/g, (digit) =>
    'badegikolumanepurosi'.slice(Number(digit) * 2, Number(digit) * 2 + 2),
  );
  return { right: `Ha${tail}llan`, wrong: `Ha${tail}lan`, source: `Ha${tail}llan` };
}

const articleOf = ({ right, wrong, source }: ReturnType<typeof newName>): OwnArticle => ({
  sourceLang: 'es',
  targetLang: 'en',
  source:
    `La ministra Tamira ${source} abrió el puente. Preguntaron a ${source} por la casa de ${source}.\n\n` +
    `Después ${source} se fue.`,
  target:
    `Minister Tamira ${wrong} opened the bridge. They asked ${right} about ${wrong}’s house.\n\n` +
    `Then ${wrong} left.`,
});

const panelOf = (desk: Page) => desk.getByRole('complementary', { name: 'Names' });

test('a form is chosen once: corrections for every mention, remembered for the next article, and taken back', async () => {
  const name = newName();
  const { right, wrong } = name;
  const desk = await openDesk(browser, articleOf(name));
  await desk.keyboard.press('Shift+W');
  const panel = panelOf(desk);
  await panel.getByText(/\d names?\. 1 drifts\./).waitFor();
  // The first that drifts has the keyboard.
  await desk.keyboard.press('Enter');
  const forms = panel.getByRole('group', { name: 'How is it written?' });
  await forms.getByRole('radio', { name: 'Another form' }).check();
  await forms.getByRole('textbox', { name: 'Another form' }).fill(`Tamira ${right}`);
  await forms.getByRole('button', { name: /Propose 3 corrections/ }).waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByText('3 corrections proposed. The project remembers the name.').first().waitFor();
  await panel.getByText(/None drifts\./).waitFor();
  await panel.getByText('decided').waitFor();

  // Each in the words of its place, as the translation will read.
  const proposed = await desk.evaluate(() =>
    [...document.querySelectorAll('[data-side=target] [data-mark]')].map(({ textContent }) => textContent),
  );
  expect(proposed).toEqual(expect.arrayContaining([`Tamira ${wrong}`, wrong]));

  const editor = await browser.ask('editor');
  const next = await importArticle(editor, {
    sourceLang: 'es',
    targetLang: 'en',
    source: `Ayer llegó Tamira ${right}.`,
    target: `Yesterday Tamira ${wrong} arrived.`,
  });
  const later = await browser.open(`/en/articles/${next}`, 'reviewer');
  await deskIsReady(later);
  await later.getByRole('button', { name: '1 finding' }).click();
  await later.getByRole('button', { name: /Open in names/ }).click();
  await panelOf(later).getByText('decided in this project').first().waitFor();

  await desk.keyboard.press('Control+z');
  await desk.getByText('Taken back with 3 corrections.').first().waitFor();
  await panel.getByText(/1 drifts\./).waitFor();
});

test('the name in the selected words is opened, and its mentions are gone through from the text', async () => {
  const name = newName();
  const desk = await openDesk(browser, articleOf(name));
  await selectText(desk, `Then ${name.wrong}`, name.wrong);
  await desk.keyboard.press('Shift+W');
  const mentions = panelOf(desk).getByRole('region', { name: '4 mentions' });
  await mentions.getByRole('button').first().click();
  const selected = () => desk.evaluate(() => document.querySelector('p[aria-live][lang=en]')?.textContent);
  await expect.poll(selected).toContain(`Tamira ${name.wrong}`);
  await desk.keyboard.press('Alt+n');
  await expect.poll(selected).toBe(name.right);
  await desk.keyboard.press('Alt+p');
  await expect.poll(selected).toContain(`Tamira ${name.wrong}`);
});

test('the selected words are added to the names in two keystrokes, and taken back', async () => {
  const name = newName();
  const desk = await openDesk(browser, articleOf(name));
  await selectText(desk, `Then ${name.wrong}`, name.wrong);
  await desk.keyboard.press('Shift+L');
  const dialog = desk.getByRole('dialog', { name: 'Add to the project’s names' });
  const form = dialog.getByRole('textbox', { name: 'The name, as it is to be written' });
  expect(await form.inputValue()).toBe(name.wrong);
  await desk.keyboard.press('Enter');
  await desk.getByText('The project remembers the name.').first().waitFor();
  await dialog.waitFor({ state: 'detached' });
  await desk.getByRole('button', { name: 'Undo' }).last().click();
  await desk.getByText('Taken back.').first().waitFor();
});
