import { describe, expect, it } from 'vitest';
import type { BitextOptions, TextBitextFormat } from '@/domain/exchange/bitext';
import { csv } from '@/domain/exchange/csv/format';
import { detectFormat } from '@/domain/exchange/detect-format';
import { html } from '@/domain/exchange/html/format';
import { md } from '@/domain/exchange/md/format';
import { FORMATS } from '@/domain/exchange/registry';
import { tsv } from '@/domain/exchange/tsv/format';
import { txt } from '@/domain/exchange/txt/format';
import { runSteps } from '@/domain/run-steps';

const codes = ({ issues }: { issues: readonly { code: string }[] }): readonly string[] =>
  issues.map(({ code }) => code);
/** A table as its rows. */
function table(format: TextBitextFormat, text: string, columns: BitextOptions['columns'] = {}) {
  const { value, issues } = runSteps(format.read(text, { columns }));
  const rows = value?.units.map(({ source, target }) => ({ source: source.text, target: target?.text }));
  return { value: value && { ...value, rows }, issues };
}
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('one line of 5 MB is read whole', () => {
  const line = 'word '.repeat(1_000_000).trim();

  it.each([txt, md, html])('as $id', (format) => {
    expect(format.parse(line).value?.blocks).toEqual([{ kind: 'paragraph', level: 0, text: line }]);
  });

  it.each([csv, tsv])('as a cell of $id', (format) => {
    const delimiter = format.id === 'csv' ? ',' : '\t';
    expect(table(format, `source${delimiter}target\n${line}${delimiter}x\n`).value?.rows).toEqual([
      { source: line, target: 'x' },
    ]);
  });
});

// None of these may take longer than the time limit of a test, whatever the machine.
describe('files made to hurt are refused, or read in bounded time', () => {
  it.each([
    ['elements inside one another', '<div>'.repeat(200_000), 'too_deep'],
    ['formatting inside one another', times(5_000, (index) => `<b id=${index}>`), 'too_deep'],
    [
      'formatting that is opened anew in each paragraph',
      `<p>${times(90, (index) => `<font a=${index}>`)}${'<p>x'.repeat(20_000)}`,
      'too_many_elements',
    ],
  ])('HTML: %s', (_, text, code) => {
    expect(codes(html.parse(text))).toEqual([code]);
  });

  it('HTML: a tag with 100,000 attributes, a million character references', () => {
    const attributes = times(100_000, (index) => ` a${index}=">"`);
    expect(html.parse(`<p${attributes}>x`).value?.blocks).toHaveLength(1);
    expect(html.parse('&#65;'.repeat(1_000_000)).value?.blocks[0]?.text).toHaveLength(1_000_000);
  });

  it.each([
    ['open brackets', '['.repeat(20_000), 'too_much_markup'],
    ['links never closed', '[a]('.repeat(5_000), 'too_much_markup'],
    ['stars never closed', '*a '.repeat(20_000), 'too_much_markup'],
    ['underlines', 'a\n=\n'.repeat(20_000), 'too_much_markup'],
    ['quotes inside one another', `${'>'.repeat(200)} a`, 'too_deep'],
    ['lists inside one another', `${'- '.repeat(200)}a`, 'too_deep'],
    ['a hundred thousand quotes', '> a\n\n'.repeat(100_000), 'too_much_markup'],
  ])('Markdown: %s', (_, text, code) => {
    expect(codes(md.parse(text))).toContain(code);
  });

  it('tables: a quote that never ends, too many rows', () => {
    expect(codes(table(csv, `source,target\na,"${'x,\n'.repeat(200_000)}`))).toEqual(['unclosed_quote']);
    expect(codes(table(tsv, 'a\tb\n'.repeat(200_001)))).toEqual(['too_many_rows']);
    expect(table(tsv, 'a\tb\n'.repeat(50_000)).value?.rows).toHaveLength(50_000);
  });
});

describe('what looks like code is text', () => {
  const script = '<script>alert(1)</script>';

  it('a script in a text file, a table, an escaped page stays as it was written', () => {
    expect(txt.parse(script).value?.blocks[0]?.text).toBe(script);
    expect(table(csv, `source,target\n${script},=1+1`).value?.rows).toEqual([
      { source: script, target: '=1+1' },
    ]);
    expect(html.parse(`<p>${script.replaceAll('<', '&lt;')}`).value?.blocks[0]?.text).toBe(script);
  });

  it('a script of a page is no text of it, and a page of nothing else has none', () => {
    expect(codes(html.parse(script))).toEqual(['no_text']);
    expect(html.parse(`<p onclick="alert(1)">a${script}b</p>`).value?.blocks).toEqual([
      { kind: 'paragraph', level: 0, text: 'ab' },
    ]);
  });

  it('written as a page, it is escaped everywhere', () => {
    const blocks = [{ kind: 'paragraph' as const, level: 0, text: script }];
    const page = html.serialize({ blocks, info: { title: script, byline: `"${script}` } }, '"><script>');
    expect(page).not.toContain('<script');
  });
});

describe('a table', () => {
  it('names rows and counts of every row that does not fit', () => {
    expect(table(csv, 'source,target\na,b\nc,d,e\nf\n"g\nh",i,j,k\n').issues).toMatchObject([
      {
        code: 'unequal_columns',
        severity: 'error',
        position: { line: 3 },
        params: { row: 3, found: 3, expected: 2 },
      },
      {
        code: 'unequal_columns',
        severity: 'error',
        position: { line: 4 },
        params: { row: 4, found: 1, expected: 2 },
      },
      {
        code: 'unequal_columns',
        severity: 'error',
        position: { line: 5 },
        params: { row: 5, found: 4, expected: 2 },
      },
    ]);
  });

  it('is read with a warning when only columns that nobody asked for are missing', () => {
    const { value, issues } = table(csv, 'source,target,note\na,b\nc,d,x\n');
    expect(value?.rows).toHaveLength(2);
    expect(issues).toMatchObject([{ code: 'unequal_columns', severity: 'warning', params: { row: 2 } }]);
  });

  it('takes the columns it is told, by name or number, and says which it has not', () => {
    const text = 'id\tde\tfr\ten\n1\tja\toui\tyes\n';
    expect(table(tsv, text, { source: 'FR', target: 3 }).value).toMatchObject({
      columns: { names: ['id', 'de', 'fr', 'en'], hasHeader: true, source: 2, target: 3 },
      rows: [{ source: 'oui', target: 'yes' }],
      sourceLang: 'fr',
      targetLang: 'en',
    });
    expect(codes(table(tsv, text, { source: 'it', target: 9 }))).toEqual([
      'unknown_column',
      'unknown_column',
    ]);
    expect(codes(table(tsv, text, { source: 'fr', target: 'fr' }))).toEqual(['same_column']);
  });

  it('needs two columns', () => {
    expect(codes(table(csv, 'just a text\nwithout columns'))).toEqual(['one_column']);
  });
});

describe('detectFormat', () => {
  it.each([
    ['notes.txt', 'Plain, simple text.\n\nAnd more, of it.', 'txt'],
    ['notes.txt', '<!DOCTYPE html><p>x', 'html'],
    ['notes.txt', 'uno\tone\ndos\ttwo\n', 'tsv'],
    ['notes.txt', '# Title\n\nText', 'md'],
    ['notes.md', 'Plain text', 'md'],
    ['notes.md', '<div align="center">logo</div>\n\n# Title', 'md'],
    ['notes.csv', 'uno,one\ndos,two', 'csv'],
    ['table.CSV', 'uno;one', 'csv'],
    [null, 'source,target\nuno,one', 'csv'],
    [null, 'Well, this is prose,\nwith a comma, in each line', 'txt'],
    [null, '<p>Hello</p>', 'html'],
    ['page.htm', 'no tags', 'html'],
    ['archive.bin', 'just text', 'txt'],
  ])('%s: %j is %s', (name, text, id) => {
    expect(detectFormat(name, text).id).toBe(id);
  });

  it('looks at the beginning only, whatever the length', () => {
    const long = '"'.repeat(1_000_000);
    for (const format of FORMATS) expect(format.detect(long.slice(0, 100_000))).toBeDefined();
    expect(detectFormat(null, long).id).toBe('txt');
  });
});
