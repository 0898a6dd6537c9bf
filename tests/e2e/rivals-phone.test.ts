import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, importArticle, proposeOn } from '../support/own-article';

const browser = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' } as const;

interface Seen {
  readonly corrections: readonly { readonly state: string }[];
}

test('rivals are read and chosen between in Arabic on a phone, and nothing is wider than it', async () => {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, BRIDGE);
  await proposeOn(await browser.ask('reviewer'), articleId, 'the neighbors', 'its neighbours');
  await proposeOn(await browser.ask('admin'), articleId, 'neighbors', 'residents');
  const page = await browser.open(`/ar/corrections?article=${articleId}`, 'editor', PHONE);
  await page
    .getByRole('button', { name: /^اعتماد/ })
    .first()
    .tap();
  const form = page.getByRole('group', { name: 'التصحيحات المتنافسة' });
  await form
    .getByRole('listitem')
    .getByText(/من (?:Rania Haddad|Noam Lindqvist)/)
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await form.getByRole('combobox').selectOption('supersede');
  await form.getByRole('button', { name: 'اعتماد', exact: true }).tap();
  await expect
    .poll(async () => {
      const { corrections } = await askUseCase<Seen>(editor, 'get-desk', { articleId });
      return corrections.map(({ state }) => state).sort();
    })
    .toEqual(['approved', 'superseded']);
});
