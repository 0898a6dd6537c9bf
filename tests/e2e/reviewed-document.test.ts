import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceParts } from '@/domain/exchange/zip/write-zip';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, importArticle, proposeOn } from '../support/own-article';

const browser = useBrowser();

const SOFFICE = '/usr/bin/soffice';

/** A colleague changes a word in the document, tracked. */
function reworded(bytes: Uint8Array, word: string, by: string): Uint8Array {
  const zip = ZipFile.open(bytes);
  if (!zip.ok) throw new Error(zip.issue.code);
  const part = zip.value.read('word/document.xml');
  const xml = part.ok && part.value ? new TextDecoder().decode(part.value) : '';
  const change = (kind: 'ins' | 'del', id: number, text: string): string => {
    const name = kind === 'ins' ? 't' : 'delText';
    return `<w:${kind} w:id="${String(id)}" w:author="Lina Colleague" w:date="2026-06-01T08:00:00Z"><w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r></w:${kind}>`;
  };
  const edited = xml.replace(
    word,
    `</w:t></w:r>${change('del', 900, word)}${change('ins', 901, by)}<w:r><w:t xml:space="preserve">`,
  );
  expect(edited).not.toBe(xml);
  return replaceParts(zip.value, new Map([['word/document.xml', new TextEncoder().encode(edited)]]));
}

/** As LibreOffice writes it, where there is one: the words of the document are the same, and hardly a tag is. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  if (!existsSync(SOFFICE)) return bytes;
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-reviewed-'));
  try {
    const [before, after] = [path.join(folder, 'in.docx'), path.join(folder, 'out')];
    writeFileSync(before, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const convert = [profile, '--headless', '--convert-to', 'docx', '--outdir', after, before];
    execFileSync(SOFFICE, convert, { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(path.join(after, 'in.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Seen {
  readonly blocks: readonly { readonly id: string; readonly side: string; readonly text: string }[];
}

test(
  'a reviewed document comes back with a colleague’s changes, and with the kind of each error',
  { timeout: 240_000 },
  async () => {
    const reviewer = await browser.ask('reviewer');
    const editor = await browser.ask('editor');
    const articleId = await importArticle(editor, BRIDGE);
    const { blocks } = await askUseCase<Seen>(reviewer, 'get-desk', { articleId });
    const block = blocks.find(({ side, text }) => side === 'target' && text.includes('calm'));
    const start = block?.text.indexOf('calm') ?? 0;
    const target = { blockId: block?.id ?? '', start, end: start + 4, quote: 'calm', prefix: '', suffix: '' };
    await askUseCase(reviewer, 'save-error', {
      ...{ id: crypto.randomUUID(), articleId, baseVersion: 0, scope: 'span', target, source: null },
      ...{ category: 'style/awkward-style', severity: 'major', comment: 'Patience?', state: 'open' },
    });
    await proposeOn(reviewer, articleId, 'neighbors', 'neighbours');

    const form = { ids: articleId, format: 'docx-review', scope: 'all', locale: 'en' };
    const answer = await editor.post('/api/export', { form });
    expect(answer.status()).toBe(200);
    const file = throughLibreOffice(reworded(await answer.body(), 'injured', 'hurt'));

    // The same article again, without what the first one knows.
    const other = await importArticle(editor, BRIDGE);
    const page = await browser.open(`/en/articles/${other}/reviewed`, 'reviewer');
    const reviewed = {
      name: 'reviewed.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file),
    };
    await page.getByLabel('Choose a document …').setInputFiles(reviewed);
    await page.getByText('3 changes and comments were found.').waitFor();
    await page.getByText('Awkward · Major').waitFor();
    await page.getByText('Patience?').waitFor();
    const change = page.getByRole('listitem').filter({ hasText: 'Lina Colleague' });
    expect(await change.locator('del').textContent()).toBe('injured');
    expect(await change.locator('ins').textContent()).toBe('hurt');
    await page.getByRole('button', { name: 'Take in 3 of them' }).click();
    await deskIsReady(page);
    await page.locator('mark', { hasText: 'calm' }).first().waitFor();

    // Taken in again, there is nothing new in it.
    await page.goto(`/en/articles/${other}/reviewed`);
    await page.getByLabel('Choose a document …').setInputFiles(reviewed);
    await page.getByText('Nothing new was found.').waitFor();
  },
);
