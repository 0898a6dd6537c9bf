import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BitextEdits, BitextUnit } from '@/domain/exchange/bitext';
import type { InlineCode } from '@/domain/exchange/inline-code';
import { xlsx } from '@/domain/exchange/xlsx/format';
import { writeZip } from '@/domain/exchange/zip/write-zip';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { changeSetOf } from '@/domain/text/change-set';
import { arbitraryEdits, editedText, editWord } from '@/tests/support/arbitrary-edits';
import { workbookOf } from '@/tests/support/make-xlsx';
import { runSteps } from '@/domain/run-steps';

const read = (bytes: Uint8Array, options = {}) => runSteps(xlsx.read(bytes, options));
const pairsOf = (bytes: Uint8Array) =>
  read(bytes).value?.units.map(({ key, source, target }) => [key, source.text, target?.text]);
const codesOf = (bytes: Uint8Array) => read(bytes).issues.map(({ code }) => code);
const replace = (key: string, start: number, end: number, insert: string): BitextEdits =>
  new Map([[key, { changes: changeSetOf([{ start, end, insert }]) }]]);

function partOf(bytes: Uint8Array, name: string): string {
  const zip = ZipFile.open(bytes);
  const part = zip.ok ? zip.value.read(name) : zip;
  return part.ok && part.value ? new TextDecoder().decode(part.value) : '';
}
const SHEET = 'xl/worksheets/sheet1.xml';

const shared = (reference: string, number: number, attributes = '') =>
  `<c r="${reference}"${attributes} t="s"><v>${String(number)}</v></c>`;
const row = (number: number, cells: string) => `<row r="${String(number)}">${cells}</row>`;
const HEADER = row(1, shared('A1', 0) + shared('B1', 1));
const NAMES = ['<t>Source (en)</t>', '<t>Target (ar)</t>'];

describe('what a workbook holds', () => {
  it('is named row by row, where two rows of a sheet say the same number, or one says none that is one', () => {
    const pair = (source: number, target: number) =>
      `<c t="s"><v>${String(source)}</v></c><c t="s"><v>${String(target)}</v></c>`;
    const rows = [row(3, pair(2, 3)), row(3, pair(3, 2)), `<row r="x">${pair(2, 2)}</row>`];
    const bytes = workbookOf([HEADER + rows.join('')], [...NAMES, '<t>port</t>', '<t>ship</t>']);
    expect(pairsOf(bytes)).toEqual([
      ['3', 'port', 'ship'],
      ['3~2', 'ship', 'port'],
      ['4', 'port', 'port'],
    ]);
    expect(read(bytes).issues).toMatchObject([
      { code: 'xlsx_row_repeated', severity: 'warning', params: { row: 3, key: '3~2' } },
    ]);
    const written = runSteps(xlsx.write(bytes, replace('3~2', 0, 4, 'harbour')));
    expect(pairsOf(written)).toEqual([
      ['3', 'port', 'ship'],
      ['3~2', 'ship', 'harbour'],
      ['4', 'port', 'port'],
    ]);
  });

  it('has one text a cell: of two cells that say the same place, the first is read and written', () => {
    const cells = shared('A2', 2) + shared('B2', 2) + shared('B2', 3);
    const bytes = workbookOf([HEADER + row(2, cells)], [...NAMES, '<t>port</t>', '<t>ship</t>']);
    expect(pairsOf(bytes)).toEqual([['2', 'port', 'port']]);
    const written = runSteps(xlsx.write(bytes, replace('2', 0, 4, 'harbour')));
    expect(pairsOf(written)).toEqual([['2', 'port', 'harbour']]);
  });

  it('is read from the first sheet with two columns of text; of numbers and formulas it is what they show, and locked', () => {
    const bytes = workbookOf(
      [
        row(1, '<c r="A1"><v>1</v></c>'),
        HEADER +
          row(3, shared('A3', 2) + '<c r="B3" t="inlineStr"><is><t>الميناء</t></is></c>') +
          row(4, shared('A4', 3) + '<c r="B4" t="str"><f>1&amp;"a"</f><v>1a</v></c>') +
          row(5, '<c r="A5"><v>45321</v></c><c r="B5" s="3"><v>45321</v></c>') +
          row(6, shared('A6', 2)) +
          '<row><c t="s"><v>2</v></c><c t="s"><v>2</v></c></row>',
      ],
      [
        ...NAMES,
        '<t>harbour_x000D_\n</t><rPh sb="0" eb="1"><t>ha</t></rPh>',
        '<r><rPr><b/></rPr><t>bo</t></r><r><t xml:space="preserve">ld </t></r>',
      ],
    );
    expect(read(bytes).value).toMatchObject({ sourceLang: 'en', targetLang: 'ar' });
    expect(pairsOf(bytes)).toEqual([
      ['3', 'harbour\n', 'الميناء'],
      ['4', 'bold ', '1a'],
      ['5', '45321', '45321'],
      ['6', 'harbour\n', ''],
      ['7', 'harbour\n', 'harbour\n'],
    ]);
    expect(read(bytes).value?.units.map(({ isLocked }) => isLocked)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('may have columns that a person chooses', () => {
    const cells = (number: number, texts: readonly string[]) =>
      row(number, texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(''));
    const bytes = workbookOf([cells(1, ['id', 'de', 'fr']) + cells(2, ['a', 'ja', 'oui'])]);
    const options = { columns: { source: 'fr', target: 'de' } };
    expect(read(bytes, options).value).toMatchObject({ sourceLang: 'fr', targetLang: 'de' });
    const after = runSteps(xlsx.write(bytes, replace('2', 0, 2, 'doch'), options));
    expect(read(after, options).value?.units[0]?.target?.text).toBe('doch');
  });
});

describe('what is written back', () => {
  it('is the cell alone: a string that others share stays theirs, formatting stays, and so does every other part', () => {
    const rich = '<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> sea</t></r>';
    const bytes = workbookOf(
      [
        HEADER +
          row(2, shared('A2', 2) + shared('B2', 2, ' s="4"')) +
          row(3, shared('A3', 2) + shared('B3', 2)),
      ],
      [...NAMES, rich],
    );
    const after = runSteps(xlsx.write(bytes, replace('2', 5, 8, 'lake & ')));
    expect(pairsOf(after)).toEqual([
      ['2', 'bold sea', 'bold lake & '],
      ['3', 'bold sea', 'bold sea'],
    ]);
    expect(partOf(after, SHEET)).toBe(
      partOf(bytes, SHEET).replace(
        shared('B2', 2, ' s="4"'),
        `<c r="B2" s="4" t="inlineStr"><is>${rich.replace('<t>', '<t xml:space="preserve">').replace(' sea', ' lake &amp; ')}</is></c>`,
      ),
    );
    for (const name of ['xl/sharedStrings.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml'])
      expect(partOf(after, name)).toBe(partOf(bytes, name));
  });

  it('may be a cell that the row did not have', () => {
    const bytes = workbookOf(
      [HEADER + row(2, shared('A2', 2) + '<c r="D2"><v>1</v></c>')],
      [...NAMES, '<t>one</t>'],
    );
    const after = runSteps(xlsx.write(bytes, replace('2', 0, 0, '=1+1')));
    expect(pairsOf(after)).toEqual([['2', 'one', '=1+1']]);
    expect(partOf(after, SHEET)).toContain(
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c r="D2">',
    );
  });

  it('is never a formula, nor in place of one', () => {
    const bytes = workbookOf(
      [HEADER + row(2, shared('A2', 2) + '<c r="B2" t="str"><f>A2</f><v>one</v></c>')],
      [...NAMES, '<t>one</t>'],
    );
    expect(runSteps(xlsx.write(bytes, replace('2', 0, 3, 'two')))).toEqual(bytes);
  });

  it('without edits is the very same file', () => {
    const bytes = workbookOf([HEADER + row(2, shared('A2', 0) + shared('B2', 0))], NAMES);
    expect(runSteps(xlsx.write(bytes, new Map()))).toBe(bytes);
  });

  it('reads as it was corrected, whatever the strings are', () => {
    const written = fc.constantFrom(
      'a',
      'כלב',
      '𐍈',
      '&amp;',
      '_x000D_',
      '_x005F_x0041_',
      '&#10;',
      '<![CDATA[<]]>',
      ' ',
    );
    const content = fc.array(written, { maxLength: 4 }).map((parts) => parts.join(''));
    const string = fc.oneof(
      content.map((text) => `<t xml:space="preserve">${text}</t>`),
      fc
        .tuple(content, content)
        .map(([one, other]) => `<r><t>${one}</t></r><r><rPr><i/></rPr><t>${other}</t></r>`),
    );
    const workbook = fc.array(fc.tuple(string, fc.boolean()), { minLength: 1, maxLength: 4 }).map((all) => {
      const rows = all.map(([text, isInline], index) => {
        const number = String(index + 2);
        const target = isInline
          ? `<c r="B${number}" t="inlineStr"><is>${text}</is></c>`
          : shared(`B${number}`, index + 3);
        return row(index + 2, shared(`A${number}`, 2) + target);
      });
      return workbookOf([HEADER + rows.join('')], [...NAMES, '<t>s</t>', ...all.map(([text]) => text)]);
    });
    const edited = workbook.chain((bytes) => {
      const units = read(bytes).value?.units ?? [];
      return arbitraryEdits(units).map((edits) => ({ bytes, units, edits }));
    });
    fc.assert(
      fc.property(edited, ({ bytes, units, edits }) => {
        const again = read(runSteps(xlsx.write(bytes, edits))).value?.units;
        expect(again?.map(({ target }) => target?.text)).toEqual(
          units.map((unit) => editedText(unit, edits)),
        );
        expect(again?.map(({ source, key }) => [source, key])).toEqual(
          units.map(({ source, key }) => [source, key]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a new workbook', () => {
  const unit = (key: string, source: string, target: string): BitextUnit => ({
    ...{ key, isLocked: false, state: '', issues: [], notes: [] },
    source: { text: source, codes: [] },
    target: { text: target, codes: [] },
  });
  const make = (units: readonly BitextUnit[], targetLang: string): Uint8Array => {
    const steps = xlsx.create?.({ sourceLang: 'en', targetLang, info: {}, units });
    return steps === undefined ? new Uint8Array() : runSteps(steps);
  };

  it('reads as it was made', () => {
    const text = fc.array(editWord, { maxLength: 4 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (all) => {
        const pairs = all.map(([source, target]) => [`a${source}`, target] as const);
        const bytes = make(
          pairs.map(([source, target], index) => unit(String(index), source, target)),
          'he',
        );
        expect(pairsOf(bytes)?.map(([, source, target]) => [source, target])).toEqual(pairs);
        expect(partOf(bytes, SHEET)).not.toContain('<f>');
      }),
      { numRuns: 50 },
    );
  });

  it('shows codes where they stand, reads them there, and keeps them when the words change', () => {
    const text = fc.array(editWord, { minLength: 1, maxLength: 4 }).map((words) => `a${words.join('')}b`);
    const coded = text.chain((said) =>
      fc
        .array(
          fc.record({
            at: fc.constantFrom(0, 1, said.length - 1, said.length),
            kind: fc.constantFrom<InlineCode['kind']>('open', 'close', 'single'),
            id: fc.constant('1'),
            label: fc.constantFrom('b', '<br/>', '{0}', 'קוד', '_x000D_'),
          }),
          { maxLength: 4 },
        )
        .map((codes) => ({ text: said, codes: codes.toSorted((one, other) => one.at - other.at) })),
    );
    const shown = (codes: readonly InlineCode[] = []) =>
      codes.map(({ at, kind, label }) => [at, kind, label]);
    fc.assert(
      fc.property(fc.array(fc.tuple(coded, coded), { minLength: 1, maxLength: 4 }), (all) => {
        const units = all.map(([source, target], index) => ({
          ...unit(String(index), '', ''),
          source,
          target,
        }));
        const bytes = make(units, 'he');
        const again = read(bytes).value?.units ?? [];
        expect(again.map(({ source, target }) => [source.text, target?.text])).toEqual(
          all.map(([source, target]) => [source.text, target.text]),
        );
        again.forEach(({ source, target }, index) => {
          expect(shown(source.codes)).toEqual(shown(all[index]?.[0].codes));
          expect(shown(target?.codes)).toEqual(shown(all[index]?.[1].codes));
        });
        const [first] = again;
        const after = runSteps(xlsx.write(bytes, replace(first?.key ?? '', 1, 1, 'סירה')));
        const { target } = read(after).value?.units[0] ?? {};
        const before = all[0]?.[1];
        expect(target?.text).toBe(`aסירה${before?.text.slice(1) ?? ''}`);
        expect(target?.codes.map(({ label }) => label)).toEqual(before?.codes.map(({ label }) => label));
      }),
      { numRuns: 50 },
    );
  });

  it('has the machine translation beside the corrected one, and is read with the corrected one', () => {
    const bytes = make([{ ...unit('1', 'sea', 'הים'), mt: { text: 'ים', codes: [] } }], 'he');
    expect(partOf(bytes, SHEET)).toContain('mt (he)');
    expect(pairsOf(bytes)).toEqual([['2', 'sea', 'הים']]);
  });

  it('runs from right to left where its translation does', () => {
    const units = [unit('1', 'sea', 'ים')];
    expect(partOf(make(units, 'he'), SHEET)).toContain('rightToLeft="1"');
    expect(partOf(make(units, 'fr'), SHEET)).not.toContain('rightToLeft');
    expect(xlsx.detect(make(units, 'he'))).toBe('certain');
  });
});

describe('a workbook made to hurt', () => {
  const bomb = new Uint8Array(50_000_000);

  it.each([
    ['a zip bomb', writeZip(new Map([['xl/workbook.xml', bomb]])), 'zip_packed_too_well'],
    ['no workbook', writeZip(new Map([['xl/other.xml', new Uint8Array(3)]])), 'xlsx_part'],
    ['no ZIP file', new TextEncoder().encode('PK\u0003\u0004 and nothing'), 'zip_damaged'],
    ['no sheet with two columns', workbookOf([row(1, shared('A1', 0))], NAMES), 'xlsx_no_table'],
    ['half a sheet', workbookOf([HEADER + '<row>'], NAMES), 'xlsx_part'],
    ['elements in one another', workbookOf(['<row>'.repeat(5_000)], NAMES), 'too_deep'],
    [
      'a cell in the last column there is',
      workbookOf([HEADER + row(2, shared('XFD2', 0))], NAMES),
      'too_many_columns',
    ],
  ])('%s: is refused', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it('control characters that it can name are no text', () => {
    const bytes = workbookOf(
      [HEADER + row(2, shared('A2', 0) + shared('B2', 2))],
      [...NAMES, '<t>a_x0000__xD800_</t>'],
    );
    expect(pairsOf(bytes)).toEqual([['2', 'Source (en)', 'a_x0000__xD800_']]);
  });
});
