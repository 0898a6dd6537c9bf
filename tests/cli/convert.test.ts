import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TERM_FORMATS } from '@/cli/convert/convert-terms';
import { FILE_FORMATS } from '@/cli/convert/file-format';
import { RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { makeDocx, p, r } from '@/tests/support/make-docx';
import { verso } from '@/tests/support/terminal';

const folder = mkdtempSync(path.join(os.tmpdir(), 'verso-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

const MEMORY = `<?xml version="1.0" encoding="UTF-16"?>
<tmx version="1.4"><header srclang="en"/><body>
<tu><prop type="project">Sea</prop><tuv xml:lang="en"><seg>The <bpt i="1">&lt;b></bpt>harbour<ept i="1">&lt;/b></ept> is open.</seg></tuv><tuv xml:lang="ar"><seg>الميناء مفتوح.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>=1+1</seg></tuv><tuv xml:lang="ar"><seg>𐤀</seg></tuv></tu>
</body></tmx>
`;
const MESSAGES = `msgid ""\nmsgstr "Language: he\\n"\n\n#, fuzzy\nmsgid "Open"\nmsgstr "פתח"\n`;

/** UTF-16 with a byte order mark, as Windows programs write it. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['memory.tmx', utf16(MEMORY)],
  ['messages.po', MESSAGES],
  ['table.csv', '\ufeffsource;target\r\n"a ""b""";c\r\n'],
  ['table.tsv', 'uno\tone\n'],
  ['page.html', '<!doctype html><p>Hello\n<b>there</b>'],
  ['notes.md', '# Title\n\nText   with spaces'],
])('%s goes to its own format byte for byte', async (name, content) => {
  const file = fileOf(name, content);
  const out = at(`same-${name}`);
  const { code, said } = await verso(['convert', file, out]);
  expect(code, said.errors).toBe(0);
  expect(readFileSync(out).equals(readFileSync(file))).toBe(true);
});

test('a file with no text in it goes to its own format, and to no other', async () => {
  const empty =
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><group id="g"/></file></xliff>\n';
  for (const [name, content] of [
    ['empty.xlf', empty],
    ['picture.docx', makeDocx({ body: p() })],
  ] as const) {
    const file = fileOf(name, content);
    const { code, said } = await verso(['convert', file, at(`same-${name}`)]);
    expect(code, said.errors).toBe(0);
    expect(readFileSync(at(`same-${name}`)).equals(readFileSync(file))).toBe(true);
    expect((await verso(['convert', file, at('none.po')])).code).toBe(1);
  }
});

test('a memory becomes a table, and is told what that cannot hold; what it holds comes back', async () => {
  const file = fileOf('sea.tmx', utf16(MEMORY));
  const table = await verso(['convert', file, at('sea.csv')]);
  expect(table.code).toBe(0);
  expect(table.said.errors).toBe(`${file}: csv does not hold inline codes: left out of 1 unit\n`);
  expect(readFileSync(at('sea.csv'), 'utf8')).toBe(
    "source (en),target (ar),note\r\nThe harbour is open.,الميناء مفتوح.,project: Sea\r\n'=1+1,𐤀,\r\n",
  );
  const back = await verso(['convert', at('sea.csv'), '-', '--to', 'tmx']);
  expect(back.said.output).toContain('<tuv xml:lang="en"><seg>=1+1</seg></tuv>');
  expect(back.said.output).toContain('<tuv xml:lang="ar"><seg>𐤀</seg></tuv>');
  expect(back.said.errors).toBe('');
});

test('messages keep their states in their own kind only, and their language wherever it is said', async () => {
  const file = fileOf('he.po', MESSAGES);
  const memory = await verso(['convert', file, '-', '--to', 'tmx', '--source-lang', 'en']);
  expect(memory.said.output).toContain('<tuv xml:lang="he"><seg>פתח</seg></tuv>');
  expect(memory.said.output).toContain('srclang="en"');
  expect(memory.said.errors).toMatch(/tmx does not hold a state: left out of 1 unit/);
});

test('a page becomes Markdown, and a source to be translated', async () => {
  const file = fileOf('page.html', '<html lang="fr"><h1>Port</h1><p>Le <b>quai</b> est vide.</p>');
  const text = await verso(['convert', file, at('page.md')]);
  expect(text.code, text.said.errors).toBe(0);
  expect(readFileSync(at('page.md'), 'utf8')).toContain('# Port\n\nLe quai est vide.');
  expect(text.said.errors).toMatch(/marks within paragraphs/);
  await verso(['convert', file, at('page.po')]);
  expect(readFileSync(at('page.po'), 'utf8')).toContain('msgid "Le quai est vide."\nmsgstr ""\n');
});

test('a document becomes a page and a workbook', async () => {
  const file = fileOf('quay.docx', makeDocx({ body: p(r('The quay ')) + p(r('is empty.', '<w:b/>')) }));
  expect((await verso(['convert', file, at('quay.html')])).code).toBe(0);
  expect(readFileSync(at('quay.html'), 'utf8')).toContain('<p>is empty.</p>');
  expect((await verso(['convert', file, at('quay.xlsx')])).code).toBe(0);
  const back = await verso(['convert', at('quay.xlsx'), '-', '--to', 'csv']);
  expect(back.said.output).toContain('is empty.,\r\n');
});

test('a document is made of a text with its structure, and of source and translation with the translation', async () => {
  const text = '# الميناء\n\n- عاد\n  - 𐍈\n\n> غاب\n';
  const page = fileOf('port.md', text);
  const made = await verso(['convert', page, at('port.docx')]);
  expect(made.code, made.said.errors).toBe(0);
  const back = await verso(['convert', at('port.docx'), '-', '--to', 'md']);
  expect(back.said.output).toBe(text);
  const table = fileOf('pair.tsv', 'source (en)\ttarget (ar)\nThe port\tالميناء\nGone\t\n');
  const paired = await verso(['convert', table, at('pair.docx')]);
  expect(paired.said.errors).toContain('1 unit without a translation left out');
  const read = await verso(['convert', at('pair.docx'), '-', '--to', 'html']);
  expect(read.said.output).toMatch(/<html lang="ar[^"]*" dir="rtl">/);
  expect(read.said.output).toContain('<p>الميناء</p>');
});

test('a text alone is no memory, and sources without a translation are left out of one', async () => {
  const page = fileOf('alone.md', 'Nobody has translated this.');
  const refused = await verso(['convert', page, at('alone.tmx')]);
  expect([refused.code, refused.said.errors]).toEqual([1, expect.stringContaining('no translation in it')]);
  expect(readdirSync(folder)).not.toContain('alone.tmx');
  const half = fileOf('half.po', 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n');
  const { said } = await verso(['convert', half, '-', '--to', 'tmx']);
  expect(said.output.match(/<tu>/g)).toHaveLength(1);
  expect(said.errors).toMatch(/tmx does not hold sources without a translation: left out of 1 unit/);
});

test('of a memory with several languages those are read that are asked for', async () => {
  const tuv = (lang: string) => `<tuv xml:lang="${lang}"><seg>${lang}</seg></tuv>`;
  const file = fileOf(
    'many.tmx',
    `<tmx><header srclang="en"/><body><tu>${['en', 'fr', 'he'].map(tuv).join('')}</tu></body></tmx>`,
  );
  const { said } = await verso(['convert', file, '-', '--to', 'csv', '--target-lang', 'he']);
  expect(said.output).toBe('source (en),target (he)\r\nen,he\r\n');
  expect(said.errors).toMatch(/several languages \(en, fr, he\)/);
});

test('a file in an older encoding is read when it is named', async () => {
  const file = fileOf('arabic.csv', Buffer.from('source,target\nsea,\xc8\xcd\xd1\n', 'latin1'));
  const refused = await verso(['convert', file, '-', '--to', 'tsv']);
  expect(refused.code).toBe(1);
  const { said } = await verso(['convert', file, '-', '--to', 'tsv', '--encoding', 'windows-1256']);
  expect(said.output).toContain('بحر');
});

test('a broken file is refused with place and remedy, and nothing is left where it was to go', async () => {
  const out = fileOf('kept.csv', 'as it was');
  for (const [name, content, place] of [
    ['broken.tmx', '<tmx>\n<body>\n<tu></body></tmx>', ':3:'],
    ['broken.po', 'msgid "a"\nmsgstr "b', ':2:8: '],
    ['broken.csv', 'source,target\na,"b', ':2:1: '],
    ['nul.csv', 'source,target\na,\0', ': '],
    ['controls.po', 'msgid "a"\nmsgstr "b\u0001"\n', ':2:10: '],
  ] as const) {
    const file = fileOf(name, content);
    const { code, said } = await verso(['convert', file, out]);
    expect(code, name).toBe(1);
    expect(said.errors).toContain(`${file}${place}`);
  }
  expect(readFileSync(out, 'utf8')).toBe('as it was');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.each([
  [['only'], 2],
  [['a', 'b', '--to', 'none'], 2],
  [[at('nothing.csv'), at('out.csv')], 1],
  [[at('table.csv'), at('no-such-folder/out.tsv')], 1],
  [[at('table.csv'), at('out.unknown')], 1],
] as const)('%j is refused', async (args, expected) => {
  const { code, said } = await verso(['convert', ...args]);
  expect(code).toBe(expected);
  expect(said.errors).not.toBe('');
});

test('formats lists each with what it is', async () => {
  const { code, said } = await verso(['formats']);
  expect(code).toBe(0);
  const [header = '', ...lines] = said.output.trimEnd().split('\n');
  expect(lines).toHaveLength(FILE_FORMATS.length + TERM_FORMATS.length + RATING_FORMATS.length);
  const column = header.indexOf('what it is');
  for (const line of lines) expect(line.slice(column).trim(), line).not.toBe('');
  expect(said.output).toMatch(/^tmx +tmx +read, back, new +both texts, codes, notes +translation memory/m);
});

const TERMBASE = path.join(import.meta.dirname, '../fixtures/exchange/tbx/basic-dct.tbx');

test('terms go from one dialect to another with all their languages, and say what has no place there', async () => {
  const min = await verso(['convert', TERMBASE, at('min.tbx'), '--to', 'tbx-min']);
  expect(min.code, min.said.errors).toBe(0);
  expect(min.said.errors).toBe(
    ['context', 'source']
      .map((name) => `${TERMBASE}: tbx-min does not hold ${name}: left out once\n`)
      .join(''),
  );
  const written = readFileSync(at('min.tbx'), 'utf8');
  expect(written).toContain('<tbx type="TBX-Min" style="dca"');
  expect(written).toContain('<termNote type="partOfSpeech">noun</termNote>');
  expect(written).toContain('<term>rompeolas</term>');
  expect((await verso(['validate', at('min.tbx')])).code).toBe(0);
  const same = await verso(['convert', TERMBASE, at('same.tbx')]);
  expect(same.said.errors).toBe('');
  expect(readFileSync(at('same.tbx')).equals(readFileSync(TERMBASE))).toBe(true);
});

test('terms go into a table by pairs and come back; the languages of a table that does not say them are asked for', async () => {
  const table = await verso(['convert', TERMBASE, at('terms.csv'), '--source-lang', 'ar']);
  expect(table.code, table.said.errors).toBe(0);
  const rows = readFileSync(at('terms.csv'), 'utf8');
  expect(rows).toContain('ar,en,حاجز الأمواج,wave breaker,forbidden,');
  expect(rows).toContain('ar,es,حاجز الأمواج,rompeolas,preferred,');
  const back = await verso(['convert', at('terms.csv'), '-', '--from', 'terms-csv', '--to', 'tbx-2']);
  expect(back.said.output).toContain('<langSet xml:lang="es">');
  expect(back.said.output).toContain('deprecatedTerm-admn-sts');
  expect(back.said.errors).toBe('');
  const plain = fileOf('plain.tsv', 'source\ttarget\nرصيف\tquay\n');
  const refused = await verso(['convert', plain, at('plain.tbx')]);
  expect(refused.code).toBe(1);
  expect(refused.said.errors).toContain('--source-lang and --target-lang say which they are');
  const said = await verso(['convert', plain, at('plain.tbx'), '--source-lang', 'ar', '--target-lang', 'en']);
  expect(said.code, said.said.errors).toBe(0);
  expect(readFileSync(at('plain.tbx'), 'utf8')).toContain('<term>quay</term>');
});
