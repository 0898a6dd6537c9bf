import type { APIRequestContext } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Block } from '@/domain/article/block';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { quoteSpan } from '@/domain/text/quoted-span';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, importArticle } from '../support/own-article';

const browser = useBrowser();

async function ask<Value>(person: APIRequestContext, useCase: string, data: object): Promise<Value> {
  const answer = (await (await person.post(`/api/use-case/${useCase}`, { data })).json()) as {
    readonly value: Value;
  };
  return answer.value;
}

/** Proposes by one person and approves by another. */
async function correct(articleId: string, words: string, replacement: string): Promise<void> {
  const reviewer = await browser.ask('reviewer');
  const { blocks } = await ask<{ blocks: readonly Block[] }>(reviewer, 'get-desk', { articleId });
  const block = blocks.find(({ side, text }) => side === 'target' && text.includes(words));
  if (block === undefined) throw new Error(`No block says “${words}”`);
  const start = block.text.indexOf(words);
  const id = crypto.randomUUID();
  const anchor = { blockId: block.id, ...quoteSpan(block.text, { start, end: start + words.length }) };
  const proposal = { id, articleId, baseVersion: 0, errorId: null, anchor, replacement, state: 'proposed' };
  await ask(reviewer, 'save-correction', proposal);
  const verdict = {
    kind: 'approve',
    reason: null,
    note: '',
    editedText: null,
    override: false,
    rivals: NO_CHOICE,
  };
  await ask(await browser.ask('editor'), 'decide', {
    decisions: [{ id: crypto.randomUUID(), correctionId: id, baseVersion: 1, ...verdict }],
  });
}

test('an editor compares two versions, asks who changed a word, restores one and takes that back', async () => {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, BRIDGE);
  await correct(articleId, 'closed', 'shut');
  await correct(articleId, 'neighbors', 'residents');
  const text = async () =>
    (await editor.get(`/api/export?ids=${articleId}&format=txt&scope=approved`)).text();
  expect(await text()).toContain('The old bridge shut yesterday. The mayor asked the residents');

  const page = await browser.open(`/en/articles/${articleId}/history`, 'editor');
  await page.getByRole('radio', { name: 'Compare from version 0' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByText('1 paragraph has changed.').waitFor();
  await page.getByRole('button', { name: /residents/ }).focus();
  const blame = page.getByRole('complementary', { name: 'Who changed this' });
  await blame.getByText(/^Proposed by .+, approved by /).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('On the review desk');

  await page.goto(`/en/articles/${articleId}/history`);
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  const plan = page.getByRole('region', { name: 'What restoring version 1 would do' });
  await plan.getByText('1 change goes out of the text:').waitFor();
  await plan.getByRole('button', { name: 'Restore' }).click();
  await page.getByText(/restored the text of version 1 \(1 decision\)/).waitFor();
  expect(await text()).toContain('The old bridge shut yesterday. The mayor asked the neighbors');

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/restored the text of version 2/).waitFor();
  expect(await text()).toContain('The mayor asked the residents');
});
