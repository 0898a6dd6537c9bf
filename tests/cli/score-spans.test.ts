import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { SpanAgreement } from '@/domain/agreement/span-agreement';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/exchange/qe/${name}`, import.meta.url));

async function score(gold: string, predicted: string, ...options: readonly string[]) {
  const { code, said } = await verso(['score-spans', gold, predicted, '--json', ...options]);
  expect(code, said.errors).toBe(0);
  return { agreement: JSON.parse(said.output) as SpanAgreement, errors: said.errors };
}

test('a file agrees with itself, whatever its format', async () => {
  for (const name of [
    'wmt-qe.tsv',
    'mqm.tsv',
    'marot.tsv',
    'segments.jsonl',
    'port.seg.rating',
    'appraise.json',
    'appraise.csv',
    'pearmut.json',
    'xcomet.json',
  ]) {
    const { agreement } = await score(fixture(name), fixture(name));
    expect(agreement, name).toMatchObject({ partial: { f1: 1 }, exact: { f1: 1 }, wmt23: 1 });
    expect(agreement.gold, name).toBeGreaterThan(0);
  }
});

test('what an error is about in the source is compared there', async () => {
  const file = fixture('segments.jsonl');
  const { agreement } = await score(file, file, '--side', 'source');
  expect(agreement).toMatchObject({ gold: 1, predicted: 1, exact: { f1: 1 } });
});

test('files of two formats are compared by their texts, and what is about others is told of', async () => {
  const { agreement, errors } = await score(fixture('wmt-qe.tsv'), fixture('xcomet.json'));
  // Gold: open, Sunday, left in, and a point; predicted: open, left in.
  expect(agreement).toMatchObject({
    ...{ segments: 5, gold: 5, predicted: 2 },
    exact: { precision: 1, recall: 0.5 },
  });
  expect(errors).toMatch(/xcomet\.json:3: left out, no segment of/);
  expect(errors).toMatch(/xcomet\.json:2: left out, quote not found/);
});

test('what a check says of the rows of a table is compared by their positions', async () => {
  const gold = fileOf(
    'gold.tsv',
    [
      'lp\tgold\tsid\tmt\tstart_id\tend_id\terror',
      'a\tg\t0\tIt is.\t-1\t-1\tno-error',
      'a\tg\t1\tThe the end.\t0\t7\tminor',
    ].join('\n'),
  );
  const table = fileOf('table.tsv', 'Es.\tIt is.\nEl fin.\tThe the end.\n');
  const checked = await verso(['check', table, '--checks', 'doubled-word', '--target-lang', 'en']);
  const { agreement } = await score(gold, fileOf('found.jsonl', checked.said.output));
  expect(agreement).toMatchObject({ exact: { precision: 1, recall: 1 }, wmt23: 1 });
});

test('a table is printed for people, and what cannot be read is told of', async () => {
  const { said } = await verso(['score-spans', fixture('mqm.tsv'), fixture('mqm.tsv')]);
  expect(said.output).toMatch(/^3 segments, 2 gold spans, 2 predicted\n/);
  expect(said.output).toMatch(/^partial +1\.0000 +1\.0000 +1\.0000$/m);
  expect(said.errors).toMatch(/mqm\.tsv:7: left out, marks broken/);
});

test.each([
  [['one'], 2],
  [['a', 'b', '--side', 'both'], 2],
  [[fixture('mqm.tsv'), fixture('README.md')], 1],
  [[fixture('mqm.tsv'), fixture('mqm.tsv'), '--format', 'none'], 2],
] as const)('%j is refused', async (args, expected) => {
  const { code, said } = await verso(['score-spans', ...args]);
  expect(code).toBe(expected);
  expect(said.errors).not.toBe('');
});
