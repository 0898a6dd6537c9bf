import { expect, test } from 'vitest';
import { deskSeen } from '../support/desk-seen';
import { useBrowser } from '../support/browser-world';
import { deskIsReady, importArticle, openDesk, type OwnArticle } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

const DOUBLED: OwnArticle = {
  sourceLang: 'es',
  targetLang: 'en',
  source: 'El puerto abrió ayer por la mañana.\n\nDos barcos salieron del muelle.\n\nVolvieron por la noche.',
  target:
    'The harbour opened for for ships yesterday morning.\n\nTwo ships left the the quay.\n\nThey came back with with the tide.',
};

test('findings are triaged by keyboard, and what was answered is undone', async () => {
  const page = await openDesk(browser, DOUBLED);
  const words = async (): Promise<readonly string[]> =>
    page.locator('mark[data-finding]').evaluateAll((found) => found.map(({ textContent }) => textContent));
  const count = page.getByRole('button', { name: '3 findings' });
  await count.waitFor();
  expect(await words()).toEqual(['for for', 'the the', 'with with']);

  // The text keeps its own words: the line under them is drawn.
  expect(await page.locator('[data-block]').allTextContents()).toContain('Two ships left the the quay.');

  await press(page, 'z', 'y');
  await expect
    .poll(async () => (await deskSeen(page)).marks)
    .toEqual([expect.stringMatching(/^for for: Minor, Grammar, correction: for$/)]);
  const panel = page.getByRole('complementary', { name: 'Findings' });
  await panel.getByRole('button', { name: 'Accept', exact: false }).first().waitFor();

  // The next one is chosen already, and read: it is none.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('the the');
  await press(page, 'x');
  await expect.poll(words).toEqual(['with with']);

  // With another wording: the correction is open, with the suggestion in it.
  await press(page, 'r');
  const field = page.locator('[data-field=correction]');
  await expect.poll(() => field.inputValue()).toBe('with');
  await field.fill('along with');
  await press(page, 'Escape');
  await expect.poll(words).toEqual([]);
  await saved(page);

  // Everything comes back, one after the other.
  for (const left of [[], ['with with'], ['the the', 'with with'], ['for for', 'the the', 'with with']]) {
    await page.keyboard.press('Control+z');
    await expect.poll(words).toEqual(left);
  }
  await saved(page);
  await page.reload();
  await count.waitFor();
  await expect.poll(words).toEqual(['for for', 'the the', 'with with']);
});

test('the list answers too, and keeps the keyboard', async () => {
  const page = await openDesk(browser, DOUBLED);
  await page.getByRole('button', { name: '3 findings' }).click();
  const panel = page.getByRole('complementary', { name: 'Findings' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('harbour');
  await press(page, 'ArrowDown');
  await expect.poll(focused).toContain('ships');
  await press(page, 'Enter');
  await expect.poll(focused).toContain('came back');
  await press(page, 'Delete');
  await expect.poll(focused).toContain('harbour');
  await press(page, 'Delete');
  await panel.getByText('All are answered.').waitFor();
});

test('keys that are pressed while the list is still on its way are meant for the list', async () => {
  const id = await importArticle(await browser.ask('editor'), DOUBLED);
  const page = await browser.open('about:blank', 'reviewer');
  let release = (): void => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  // The one script that has the buttons of the list; all others come as they do.
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('"acceptAll"')) await late;
    await route.fulfill({ response });
  });
  await page.goto(`/en/articles/${id}`);
  await deskIsReady(page);
  await page.getByRole('button', { name: '3 findings' }).waitFor();
  const panel = page.getByRole('complementary', { name: 'Findings' });
  await press(page, 'Shift+F', 'ArrowDown', 'Delete');
  expect(await panel.count()).toBe(0);
  release();
  await panel.waitFor();
  await expect
    .poll(() =>
      page.locator('mark[data-finding]').evaluateAll((found) => found.map(({ textContent }) => textContent)),
    )
    .toEqual(['for for', 'with with']);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what was imported says how many likely errors there are, in the lists too, and leads to them', async () => {
  const title = `A harbour ${crypto.randomUUID()}`;
  const page = await browser.open('/en/articles/import', 'editor');
  await page.getByLabel('Source', { exact: true }).fill(DOUBLED.source);
  await page.getByLabel('Translation', { exact: true }).fill(DOUBLED.target);
  await expect.poll(() => page.getByLabel('Language of the source').inputValue()).toBe('Spanish');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: /^Import/ }).click();
  const found = page.getByRole('link', { name: '3 likely errors found' });
  await found.click();
  const panel = page.getByRole('complementary', { name: 'Findings' });
  await panel.getByText('harbour').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('harbour');

  // One of them is answered, and the list knows before anybody asks it to look again.
  await press(page, 'Delete');
  await saved(page);
  const list = await browser.open(`/en/articles?search=${encodeURIComponent(title)}`, 'reviewer');
  await list.getByRole('cell', { name: '2 findings' }).waitFor();
  const queue = await browser.open('/en/queue', 'reviewer');
  await queue
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: '2 findings' })
    .waitFor();
});

test('the list keeps names longer than it is wide within it, from either side', async () => {
  const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const id = await importArticle(await browser.ask('editor'), {
    ...DOUBLED,
    target: `The harbour of ${name} opened for for ships.\n\n${name} ${name} left.\n\nThey came back.`,
  });
  for (const locale of ['en', 'ar']) {
    const page = await browser.open(`/${locale}/articles/${id}?panel=findings`, 'reviewer');
    const panel = page.getByRole('complementary').filter({ has: page.locator('[data-place]') });
    await panel.locator('[data-place]').first().waitFor();
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});
