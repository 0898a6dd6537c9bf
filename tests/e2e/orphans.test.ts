import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

interface Seen {
  readonly corrections: readonly { readonly id: string; readonly replacement: string }[];
}

test('a correction that lost its words is found, placed on others by keyboard, and put back', async () => {
  const reviewer = await browser.ask('reviewer');
  const articleId = await importArticle(await browser.ask('editor'), BRIDGE);
  await proposeOn(reviewer, articleId, 'neighbors', 'neighbours');
  await proposeOn(await browser.ask('editor'), articleId, 'neighbors', 'residents');
  const admin = await browser.ask('admin');
  const { corrections } = await askUseCase<Seen>(admin, 'get-desk', { articleId });
  const residents = corrections.find(({ replacement }) => replacement === 'residents');
  const verdict = { kind: 'approve', reason: null, note: '', editedText: null, override: false };
  const rivals = { undecided: 'leave', approved: 'keep' };
  await askUseCase(admin, 'decide', {
    decisions: [{ id: crypto.randomUUID(), correctionId: residents?.id, baseVersion: 1, ...verdict, rivals }],
  });

  const desk = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(desk);
  await press(desk, 'f');
  await desk.getByText('1 mark has lost its words:').waitFor();
  await press(desk, 'Tab');
  await desk.getByRole('list', { name: 'lost its words' }).getByRole('button').click();
  await press(desk, 'Enter');
  const inspector = desk.getByRole('complementary', { name: 'The chosen mark' });
  await inspector.getByText('The place reads now').waitFor();
  expect(await inspector.getByText('The mayor asked the residents for calm.').count()).toBe(1);

  await press(desk, 'Escape', 'Shift+O', 'ArrowRight', 'ArrowRight', 'Enter');
  await saved(desk);
  const placed = desk.locator('mark', { hasText: /^mayor$/ });
  await placed.waitFor();
  await press(desk, 'Control+z');
  await placed.waitFor({ state: 'detached' });
});
