import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { VIOLATION_WORDS } from '@/cli/violation-words';
import { verso } from '@/tests/support/terminal';

const FIXTURES = fileURLToPath(new URL('../fixtures/exchange/', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) => `${FIXTURES}xliff-rules/${name}`;

test('a valid file is answered with nothing', async () => {
  const answer = await verso(['validate', fixture('id_repeated-unit.valid.xlf')]);
  expect(answer).toEqual({ code: 0, said: { output: '', errors: '' } });
});

test('each broken constraint is a line: its place, its code, and what to do', async () => {
  const file = fixture('id_repeated-unit.invalid.xlf');
  const { code, said } = await verso(['validate', file]);
  expect(code).toBe(1);
  expect(said.output).toBe(
    `${file}:12:5 id_repeated The id “u1” is used before within the same file. Give each its own.\n`,
  );
});

test('several files are looked at one after another', async () => {
  const bad = fixture('code_lost.invalid.xlf');
  const { code, said } = await verso(['validate', bad, fixture('code_lost.valid.xlf'), bad]);
  expect(code).toBe(1);
  expect(said.output.trim().split('\n')).toHaveLength(2);
});

test('what is only doubtful breaks nothing', async () => {
  const { code, said } = await verso(['validate', fixture('annotation_says_nothing.invalid.xlf')]);
  expect(code).toBe(0);
  expect(said.output).toBe('');
  expect(said.errors).toMatch(/annotation_says_nothing/);
});

test('a kind is known by content, never by name', async () => {
  const file = path.join(folder, 'memory.xlf');
  writeFileSync(file, '<tmx version="1.4"><body/></tmx>');
  expect((await verso(['validate', file])).said.output).toMatch(
    /^.*memory\.xlf:1:1 element_missing .*<header>/,
  );
  writeFileSync(file, 'An article, and no exchange file.');
  expect((await verso(['validate', file])).said.output).toMatch(/^.*memory\.xlf unknown_kind /);
});

test('a file that is no text says which byte is wrong, in the same form', async () => {
  const file = path.join(folder, 'latin.xlf');
  writeFileSync(file, Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c]));
  const { code, said } = await verso(['validate', file]);
  expect(code).toBe(1);
  expect(said.output).toMatch(/^.*latin\.xlf(?::\d+:\d+)? not_utf8 /);
});

test('without a file the call is wrong', async () => {
  expect((await verso(['validate'])).code).toBe(2);
  expect((await verso(['validate', '--all', 'a.xlf'])).code).toBe(2);
  expect((await verso(['validate', path.join(folder, 'missing.xlf')])).code).toBe(1);
});

test('every code has a file that shows it, and a page that names it', () => {
  const shown = new Set(
    ['xliff-rules', 'rules'].flatMap((name) =>
      readdirSync(FIXTURES + name).flatMap((file) =>
        (/expects: ([\w, ]+) -->/.exec(readFileSync(`${FIXTURES}${name}/${file}`, 'utf8'))?.[1] ?? '').split(
          ', ',
        ),
      ),
    ),
  );
  const page = readFileSync(new URL('../../docs/formats/validation.md', import.meta.url), 'utf8');
  // Limits are shown by files too large to keep.
  const codes = Object.keys(VIOLATION_WORDS).filter(
    (code) => !code.startsWith('too_') && code !== 'unknown_kind',
  );
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  expect(Object.keys(VIOLATION_WORDS).filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
