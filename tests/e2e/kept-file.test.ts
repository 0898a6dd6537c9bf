import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { collect } from '../support/collect';
import { deskIsReady, findProjectId } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

const PORT = readFileSync(path.join(import.meta.dirname, '../fixtures/exchange/xliff/port.xlf'));

test('an XLIFF file is uploaded, corrected, approved, and comes back with nothing else changed', async () => {
  const title = `The port ${crypto.randomUUID()}`;
  const page = await browser.open('/en/articles/import', 'editor');
  await page.getByRole('radio', { name: /Bilingual file/ }).check();
  await page.locator('input[type=file]').setInputFiles({
    name: 'port.xlf',
    mimeType: 'application/xliff+xml',
    buffer: PORT,
  });
  await page.getByText('1 segment is locked and cannot be corrected').waitFor();
  await page.getByText('1 segment has no translation yet').waitFor();
  expect(await page.locator('table [data-code]').count()).toBe(10);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: /^Import/ }).click();
  await page.getByRole('link', { name: title }).click();
  await deskIsReady(page);
  const articleId = page.url().split('/').at(-1) ?? '';

  const review = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(review);
  expect(await review.locator('[data-side="target"] [data-code]').count()).toBe(5);
  await review.getByText('Locked').waitFor();
  await press(review, 'ArrowDown', 'e');
  await review.getByRole('textbox').fill('غادرت سفينتان يوم الأحد & الاثنين.');
  await press(review, 'Control+Enter');
  await saved(review);

  const edit = await browser.open(`/en/corrections?article=${articleId}`, 'editor');
  await edit.getByRole('button', { name: /^Approve/ }).focus();
  await edit.keyboard.press('a');
  await edit.getByRole('listitem').filter({ hasText: 'Approved' }).waitFor();

  await page.reload();
  await deskIsReady(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'The file it came from, corrected' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('port.xlf');
  const before = PORT.toString().split('\r\n');
  const content = Buffer.concat(await collect<Buffer>(await file.createReadStream()));
  const after = content.toString().split('\r\n');
  expect(after).toHaveLength(before.length);
  const changed = after.filter((line, at) => line !== before[at] && !line.includes('<trans-unit'));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(
    '>غادرت <g id="1" ctype="bold">سفينتان</g> يوم <x id="2" ctype="x-date"/>الأحد &amp; الاثنين.</target>',
  );
});

/** Words in the order in which they are painted, line by line. */
async function paintedOrder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-side="target"] [data-block]')].map((block) => {
      const painted: { text: string; left: number }[] = [];
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, width } = range.getBoundingClientRect();
          // Where a letter is drawn with the one before it, it has no width of its own.
          if (width > 0) painted.push({ text: node.textContent?.[at] ?? '', left });
        }
      return painted
        .sort((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join('');
    }),
  );
}

const HARD = [
  'السعر <g id="1">$</g><g id="2">100</g> أو 50<x id="3"/>% فقط',
  'نشر <g id="1">NATO (</g>2024) <x id="2"/>بيانا',
  'من <x id="1"/>10-<x id="2"/>20 إلى 3<x id="3"/>.<x id="4"/>5',
  '<x id="1"/>URL: a/<g id="2">b</g>/c',
];

test('codes move no word of right-to-left text, and are neither selected nor copied', async () => {
  const editor = await browser.ask('editor');
  const units = HARD.map(
    (target, index) =>
      `<trans-unit id="${String(index)}"><source>Price</source><target>${target}</target></trans-unit>`,
  );
  const content = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html" source-language="en" target-language="ar"><body>${units.join('')}</body></file></xliff>`;
  const wishes = { info: { title: `Prices ${crypto.randomUUID()}` }, encodings: {}, columns: null };
  const answer = await editor.post('/api/import', {
    multipart: {
      request: JSON.stringify({ projectId: await findProjectId(editor), wishes }),
      table: { name: 'prices.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(content) },
    },
  });
  const id = /"type":"article","id":"([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  const page = await browser.open(`/en/articles/${id}`, 'reviewer');
  await deskIsReady(page);
  expect(await page.locator('[data-side="target"] [data-code]').count()).toBe(15);

  const plain = HARD.map((target) => target.replace(/<[^>]*>/g, ''));
  const selected = await page.evaluate(() =>
    [...document.querySelectorAll('[data-side="target"] [data-block]')].map((block) => {
      getSelection()?.selectAllChildren(block);
      return getSelection()?.toString();
    }),
  );
  expect(selected).toEqual(plain);

  const withCodes = await paintedOrder(page);
  await page.evaluate(() => {
    // A copy, which nothing that still arrives is written into.
    document.body.replaceWith(document.body.cloneNode(true));
    for (const block of document.querySelectorAll('[data-block]'))
      for (const sentence of block.children)
        sentence.replaceChildren(document.createTextNode(sentence.textContent));
  });
  expect(withCodes).toEqual(await paintedOrder(page));
});
