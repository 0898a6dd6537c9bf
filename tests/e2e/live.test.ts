import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();
const PATIENCE = { timeout: 15_000, interval: 100 };

const OWN = 'closed: No category yet, correction: shut';
const THEIRS = 'asked: Major, Mistranslation';

const marksOf = async (page: Page) => (await deskSeen(page)).marks;

test('two people in one article see each other, and what the other marks; unsent work of one’s own stays', async () => {
  const editor = await openDesk(browser, BRIDGE, 'editor');
  const reviewer = await browser.open(new URL(editor.url()).pathname, 'reviewer');
  await deskIsReady(reviewer);
  for (const page of [editor, reviewer]) await page.getByText(/^Also here: /).waitFor();

  // Each where the other reads; it is told anew as they go on.
  const isHere = editor
    .locator('[data-passage]')
    .nth(1)
    .getByRole('img', { name: /^Here now: .*Rania Haddad/ });
  await press(reviewer, 'j', 'j');
  await isHere.waitFor();
  await press(reviewer, 'k', 'k');
  await isHere.waitFor({ state: 'detached' });
  await editor
    .locator('[data-passage]')
    .first()
    .getByRole('img', { name: /^Here now/ })
    .waitFor();

  await editor.route('**/api/use-case/save-correction', (route) => route.abort());
  await press(editor, 'e');
  await editor.getByRole('textbox').fill('The old bridge shut yesterday.');
  await press(editor, 'Control+Enter');
  expect(await marksOf(editor)).toEqual([OWN]);

  await press(reviewer, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'a', 'm');
  await saved(reviewer);
  await expect.poll(() => marksOf(editor), PATIENCE).toEqual([OWN, THEIRS]);

  await editor.unroute('**/api/use-case/save-correction');
  await saved(editor);
  await expect.poll(() => marksOf(reviewer), PATIENCE).toEqual([OWN, THEIRS]);

  await editor.goto('/en/articles');
  await reviewer.getByText(/^Also here: /).waitFor({ state: 'detached' });
});
