import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function fileOf(text: string | Uint8Array, name = 'text.txt'): string {
  const file = path.join(folder, `${(files += 1)}-${name}`);
  writeFileSync(file, text);
  return file;
}

interface Line {
  readonly check: string;
  readonly row: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Only repeated words are asked about, in English: what is tested is the command. */
async function check(text: string | Uint8Array, name: string, ...options: readonly string[]) {
  const args = ['--checks', 'doubled-word', '--target-lang', 'en', ...options];
  const { code, said } = await verso(['check', fileOf(text, name), ...args]);
  expect(said.errors).toBe('');
  const lines = said.output.split('\n').filter((line) => line !== '');
  return { code, lines, found: lines.map((line) => JSON.parse(line) as Line) };
}

const placesOf = (found: readonly Line[]) => found.map(({ row, start, end }) => [row, start, end]);

test('a finding is one line of JSON, its keys in a fixed order', async () => {
  const { lines, code } = await check('He saw the the boat.', 'text.txt', '--json');
  expect(lines).toEqual([
    '{"check":"doubled-word","category":"linguistic-conventions/grammar","severity":"minor","row":null,' +
      '"start":7,"end":14,"quote":"the the","message":"“the” is repeated.","suggestion":"the"}',
  ]);
  expect(code).toBe(0);
});

test.each([
  ['lines of Windows, paragraphs and an emoji', '\ufeffIt ended. 🚢\r\n\r\nHe saw the the boat.\r\n', []],
  [
    'hard-wrapped lines',
    'The men who had come from the harbour that day were\ntold to wait until the captain had been asked what\nit was what the the men were to carry back with them.',
    [],
  ],
  ['a line at a time', '\n  They saw the the boat.\nIt it sank.', ['--each']],
])('offsets of a plain text count in the whole file: %s', async (_, text, options) => {
  const { found } = await check(text, 'text.txt', ...options);
  expect(found.length).toBeGreaterThan(0);
  for (const { row, start, end, quote } of found) {
    expect(row).toBeNull();
    expect(text.replace('\ufeff', '').slice(start, end).replace(/\s+/g, ' ')).toBe(quote);
  }
});

const TABLE = 'El barco salió.\tThe the boat left.\n\nVolvió "ayer" tarde.\tIt came back back "late".\n';

test.each([
  ['rows.tsv', TABLE, []],
  ['rows.tsv', TABLE, ['--each']],
  ['rows.dat', TABLE, ['--each']],
  [
    'quoted.tsv',
    'El barco salió.\tThe the boat left.\n\n"Volvió ""ayer"" tarde."\t"It came back back ""late""."\n',
    [],
  ],
])('offsets of a table count in the translation of the row: %s', async (name, text, options) => {
  const { found } = await check(text, name, ...options);
  expect(placesOf(found)).toEqual([
    [0, 0, 7],
    [2, 8, 17],
  ]);
});

test.each([
  [
    'story.md',
    '# Saw the the boat\n\nHe saw [the **boat**](http://the.the/) and and left &amp; more more.\n',
  ],
  [
    'story.html',
    '<html lang="en"><body><p class="the the">He saw <b>the</b>\n the boat.</p><p>And and so.</p>',
  ],
])('offsets of %s count in the file as it is, markup included', async (name, text) => {
  const { found } = await check(text, name);
  expect(found.length).toBeGreaterThan(1);
  for (const { start, end, quote } of found) {
    const [first, last] = quote.split(' ');
    expect(text.slice(start, end)).toMatch(new RegExp(`^${first ?? ''}\\W(.*\\W)?${last ?? ''}$`, 's'));
  }
});

test('a row that stands again is told of again, where it stands; another source or language makes another row of it', async () => {
  const rows = [
    'Il vit\tHe saw the the boat.',
    'Il dit\tHe said it.',
    'Il vit\tHe saw the the boat.',
    'Elle\tHe saw the the boat.',
  ];
  const { found } = await check(rows.join('\n'), 'rows.tsv', '--each');
  expect(placesOf(found)).toEqual([
    [0, 7, 14],
    [2, 7, 14],
    [3, 7, 14],
  ]);
  const lines = 'He saw the the boat.\nIt sank.\n  He saw the the boat.\n';
  const again = await check(lines, 'lines.txt', '--each');
  expect(again.found.map(({ start, end }) => lines.slice(start, end))).toEqual(['the the', 'the the']);
  expect(again.found.map(({ start }) => start)).toEqual([7, 39]);
});

test('a source can be given with it, and languages are detected where nobody says them', async () => {
  const source = fileOf('El barco salió tarde del puerto.\nNadie lo vio por la noche.');
  const target = fileOf('The boat left the port port late.\nNobody saw it at night at all.');
  for (const each of [[], ['--each']]) {
    const { said, code } = await verso([
      'check',
      target,
      '--source',
      source,
      '--checks',
      'doubled-word',
      ...each,
    ]);
    expect(said.errors).toBe('');
    expect(code).toBe(0);
    expect(said.output).toMatch(/^\{.*"quote":"port port".*\}\n$/);
  }
});

test('it can be made to fail on what is as bad as is said', async () => {
  expect((await check('The the boat.', 'text.txt', '--fail-on', 'minor')).code).toBe(1);
  expect((await check('The the boat.', 'text.txt', '--fail-on', 'major')).code).toBe(0);
});

test('characters that an import refuses are read: to find them is what checks are for', async () => {
  const { found } = await check('A \u0001 saw the the boat.', 'text.txt');
  expect(placesOf(found)).toEqual([[null, 8, 15]]);
  const utf16 = Buffer.from('\ufeffHe saw the the boat.', 'utf16le');
  expect(placesOf((await check(utf16, 'text.txt')).found)).toEqual([[null, 7, 14]]);
});

test.each([
  [['--checks', 'no-such'], 2, /no check “no-such”.*doubled-word/],
  [['--target-lang', 'klingon'], 2, /--target-lang.*klingon.*en/],
  [['--fail-on', 'bad'], 2, /neutral, minor, major, critical/],
  [['--each', 'one', 'two'], 2, /one FILE/],
])('what is off in the call is said: %j', async (options, code, words) => {
  const result = await verso(['check', fileOf('A boat.'), ...options]);
  expect(result.code).toBe(code);
  expect(result.said.errors).toMatch(words);
  expect(result.said.output).toBe('');
});

test.each([
  ['a file that is not there', () => path.join(folder, 'none'), /no such file or directory/],
  ['what is no text', () => fileOf(Uint8Array.of(0x41, 0xff, 0xfe, 0x80)), /UTF-8/],
  ['a row that is none', () => fileOf('a\tb\nc\td\ne\n', 'rows.tsv'), /rows\.tsv:3: .*tab/],
])('a file that cannot be read is told of: %s', async (_, file, words) => {
  const { code, said } = await verso(['check', file(), '--target-lang', 'en']);
  expect(code).toBe(1);
  expect(said.errors).toMatch(words);
});

test('an empty file has nothing to find in it', async () => {
  expect(await check('', 'text.txt')).toMatchObject({ code: 0, found: [] });
});

/** More than is checked before other threads are asked to help. */
const MANY = 9000;

test('a file so large that threads share it is told of in its order, and all of it', async () => {
  const rows = Array.from({ length: MANY }, (_, row) => {
    const isWrong = row % 7 === 3;
    return `Es sank das Boot Nummer ${row} vor der Küste des Landes.\tThe ${isWrong ? 'the ' : ''}boat number ${row} sank off the coast of the country.`;
  });
  const wrong = rows.flatMap((text, row) => (text.includes('The the') ? [row] : []));
  const { found } = await check(rows.join('\n'), 'rows.tsv', '--each', '--source-lang', 'de');
  expect(found.map(({ row }) => row)).toEqual(wrong);
});

test('a row of a large file that is none is told of after what was found before it', async () => {
  const rows = Array.from(
    { length: MANY },
    () => 'Es sank das Boot vor der Küste.\tThe the boat sank off the coast.',
  );
  const file = fileOf([...rows, 'no tab'].join('\n'), 'rows.tsv');
  const args = ['--checks', 'doubled-word', '--each', '--source-lang', 'de', '--target-lang', 'en'];
  const { code, said } = await verso(['check', file, ...args]);
  expect(code).toBe(1);
  expect(said.errors).toMatch(new RegExp(`rows\\.tsv:${MANY + 1}: .*tab`));
  // What stood in the same part of the file as the row is not told of.
  expect(said.output.trim().split('\n').length).toBeGreaterThan(MANY / 2);
});
