import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '@/domain/exchange/csv/format';
import type { BitextUnit, TextBitextFormat } from '@/domain/exchange/bitext';
import { withGuard, withoutGuard } from '@/domain/exchange/formula-guard';
import { parseCells } from '@/domain/exchange/parse-cells';
import { tsv } from '@/domain/exchange/tsv/format';
import { changeSetOf } from '@/domain/text/change-set';
import { editWord } from '@/tests/support/arbitrary-edits';
import { runSteps } from '@/domain/run-steps';
import { expectWriteBack, readAll } from '@/tests/support/write-back';

const replaceAll = (text: string, insert: string) => ({
  changes: changeSetOf([{ start: 0, end: text.length, insert }]),
});
const pairsOf = (format: TextBitextFormat, text: string) =>
  readAll(format, text).units.map(({ source, target }) => [source.text, target?.text]);

describe('a corrected cell', () => {
  it.each<[string, TextBitextFormat, string, string, string]>([
    ['stays bare', csv, 'source,target\r\na,b\r\n', 'x y', 'source,target\r\na,x y\r\n'],
    ['is enclosed where it has to be', csv, 'source,target\na,b', 'x, "y"', 'source,target\na,"x, ""y"""'],
    ['stays enclosed', csv, 'source;target\n"a";"b"\n', 'x', 'source;target\n"a";"x"\n'],
    ['has the line ends it had', csv, 'source,target\na,"b\r\nc"\n', 'x\ny', 'source,target\na,"x\r\ny"\n'],
    ['has no tab where nothing can enclose it', tsv, 'a "b\tc\n', 'x\ty\nz', 'a "b\tx y z\n'],
    [
      'may be a formula, in a file of somebody’s own',
      csv,
      'source,target\na,b\n',
      '=1',
      'source,target\na,=1\n',
    ],
    ['keeps its guard', csv, "source,target\na,'=1\n", '=2', "source,target\na,'=2\n"],
    ['loses a guard that it needs no longer', csv, "source,target\na,'=1\n", '2', 'source,target\na,2\n'],
  ])('%s', (_, format, text, insert, expected) => {
    const [unit] = readAll(format, text).units;
    const edits = new Map([[unit?.key ?? '', replaceAll(unit?.target?.text ?? '', insert)]]);
    expect(runSteps(format.write(text, edits))).toBe(expected);
  });

  it('is that of the columns which were chosen', () => {
    const text = 'id,de,fr,en\n1,ja,oui,yes\n2,nein,non,no\n';
    const options = { columns: { source: 'fr', target: 'en' } };
    expect(runSteps(csv.read(text, options)).value).toMatchObject({
      ...{ sourceLang: 'fr', targetLang: 'en' },
      units: [{ target: { text: 'yes' } }, { target: { text: 'no' } }],
    });
    const edits = new Map([['3', replaceAll('no', 'nope')]]);
    expect(runSteps(csv.write(text, edits, options))).toBe(text.replace(',no\n', ',nope\n'));
  });
});

const cell = fc.array(editWord, { maxLength: 4 }).map((words) => words.join(''));
const enclosed = (text: string) => `"${text.replaceAll('"', '""')}"`;
const row = fc.tuple(cell, cell, cell, fc.constantFrom('\n', '\r\n', '\n\n', '\r'));

describe('a table is written back with the changed cells, and nothing else changes', () => {
  it.each<[TextBitextFormat, string]>([
    [csv, ','],
    [csv, ';'],
    [tsv, '\t'],
  ])('$0.id, %s', (format, delimiter) => {
    const rows = fc
      .array(row, { minLength: 1, maxLength: 5 })
      .map((all) => [
        `"source"${delimiter}"note"${delimiter}"target"\n`,
        ...all.map(
          ([source, note, target, end], index) =>
            [`n${String(index)} ${source}`, note, target].map(enclosed).join(delimiter) + end,
        ),
      ]);
    expectWriteBack(format, rows, { keysOf: (part) => new RegExp(`^${String(part + 1)}$`) });
  });

  it('without quotation marks around cells', () => {
    const bare = cell.map((text) => text.replace(/[\t\r\n"]/g, ''));
    const rows = fc
      .array(fc.tuple(bare, bare), { minLength: 1, maxLength: 5 })
      .map((all) => [
        'source\ttarget\n',
        ...all.map(([source, target], index) => `n${String(index)} ${source}\t${target}\n`),
      ]);
    const words = editWord.filter((word) => !/[\t\r\n"]/.test(word));
    expectWriteBack(tsv, rows, { keysOf: (part) => new RegExp(`^${String(part + 1)}$`), words });
  });
});

describe('a new table', () => {
  const unit = (key: string, source: string, target: string | null): BitextUnit => ({
    ...{ key, isLocked: false, state: '', issues: [], notes: [{ text: 'at sea', from: 'context' }] },
    source: { text: source, codes: [] },
    target: target === null ? null : { text: target, codes: [] },
  });

  it.each([csv, tsv])('$id reads as it was made, formulas and all, and none is a formula', (format) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (all) => {
        const pairs = all.filter((pair) => pair.join('').trim() !== '');
        fc.pre(pairs.length > 0);
        const units = pairs.map(([source, target], index) => unit(String(index), source, target));
        const bitext = { sourceLang: 'ar', targetLang: 'zh-Hant', info: {}, units };
        const made = [...(format.create?.(bitext) ?? [])].join('');
        expect(pairsOf(format, made)).toEqual(pairs);
        expect(readAll(format, made)).toMatchObject({ sourceLang: 'ar', targetLang: 'zh-Hant' });
        expect(readAll(format, made).units[0]?.notes).toEqual([{ text: 'context: at sea', from: 'note' }]);
        const delimiter = format.id === 'csv' ? ',' : '\t';
        const { rows } = parseCells(made, { delimiter, quotes: true, maxRows: 100 });
        for (const text of rows.flatMap(({ cells }) => cells)) expect(text).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('guards any text so that it can be had back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", '=', '-', 'a', '＋', '\t')).map((all) => all.join('')),
        (text) => {
          expect(withoutGuard(withGuard(text))).toBe(text);
        },
      ),
    );
  });
});

describe('a table made to hurt', () => {
  const codesOf = (format: TextBitextFormat, text: string) =>
    runSteps(format.read(text)).issues.map(({ code }) => code);

  it.each([
    ['100,000 columns', ','.repeat(100_000), 'too_many_columns'],
    ['100,000 names of columns', 'x,'.repeat(100_000), 'too_many_columns'],
    [
      'a quotation mark that is never closed',
      `source,target\na,"${'b,\n'.repeat(500_000)}`,
      'unclosed_quote',
    ],
    ['one column', 'source\na\nb\n', 'one_column'],
  ])('%s: is refused', (_, text, code) => {
    expect(codesOf(csv, text)).toEqual([code]);
    expect(csv.detect(text.slice(0, 16_384))).toBeDefined();
  });

  it('a cell of 5 MB is read whole and corrected', () => {
    const long = 'word '.repeat(1_000_000);
    const text = `source\ttarget\na\t${long}\n`;
    const edits = new Map([['2', { changes: changeSetOf([{ start: 0, end: 4, insert: 'Word' }]) }]]);
    expect(runSteps(tsv.write(text, edits))).toBe(text.replace('word', 'Word'));
  });
});
