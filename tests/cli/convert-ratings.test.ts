import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-ratings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/exchange/ratings/${name}`, import.meta.url));

async function convert(name: string, out: string, ...options: readonly string[]) {
  const file = path.join(folder, out);
  const { code, said } = await verso(['convert', fixture(name), file, ...options]);
  return { code, errors: said.errors, file };
}

test('rated data goes into another format and back, and what the other cannot say is told', async () => {
  const there = await convert('mqm.tsv', 'page.jsonld', '--to', 'web-annotation');
  expect(there).toMatchObject({ code: 0, errors: `${fixture('mqm.tsv')}:13: left out, row unreadable\n` });
  expect(readFileSync(there.file, 'utf8')).toBe(readFileSync(fixture('annotations.jsonld'), 'utf8'));
  const scores = await convert('mqm.tsv', 'one.csv', '--to', 'appraise-csv');
  expect(scores.errors).toMatch(/appraise-csv cannot say: texts, 7 times/);
  expect(scores.errors).toMatch(/cannot say: place/);
});

test('in its own format it is the same file', async () => {
  const same = await convert('marot.tsv', 'same.tsv', '--to', 'marot-tsv');
  expect(readFileSync(same.file).equals(readFileSync(fixture('marot.tsv')))).toBe(true);
});

test('what is no rated data is refused, and nothing is written', async () => {
  const refused = await convert('README.md', 'none.tsv', '--to', 'mqm-tsv');
  expect(refused.code).not.toBe(0);
  expect(refused.errors).toMatch(/no format of rated data knows it/);
});
