import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '@/domain/exchange/csv-rows';
import { NAME_TABLE_HEADER, nameTableRow } from '@/domain/exchange/name-table-rows';
import { parseNameTable } from '@/domain/exchange/parse-name-table';
import { checkKnownName, sameNameKey, tidyKnownName } from '@/domain/names/check-known-name';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { token } from './arbitraries';

const LANGS = { sourceLang: 'ar', targetLang: 'en' };
const GALLANT = { ...LANGS, source: 'غالانت', preferred: 'Gallant', variants: ['Galant', 'Ghalant'] };

const write = (names: readonly NewKnownName[]): string =>
  [...csvRows([NAME_TABLE_HEADER, ...names.map(nameTableRow)])].join('');

test('a table of names is written with a header', () => {
  expect(write([GALLANT])).toBe(
    'source_lang,target_lang,source,preferred,variants\r\nar,en,غالانت,Gallant,Galant|Ghalant\r\n',
  );
});

test('what is written is read back, bars and backslashes in a name too', () => {
  const spelling = fc
    .array(fc.oneof(token, fc.constantFrom('|', '\\', '\\|', '‘Abd', '=')), { maxLength: 4 })
    // An apostrophe before a formula is taken for the one that a table guards it with.
    .map((tokens) => tokens.join('').replace(/^'+/, ''));
  const name = fc
    .record({
      sourceLang: fc.constantFrom('ar', 'he'),
      targetLang: fc.constant('en'),
      source: spelling,
      preferred: spelling,
      variants: fc.array(spelling, { maxLength: 3 }),
    })
    .map(tidyKnownName)
    .filter((tidied) => checkKnownName(tidied) === null);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, selector: sameNameKey }), (names) => {
      expect(parseNameTable(write(names), LANGS)).toEqual({ value: names, issues: [] });
    }),
  );
});

test.each([
  ['columns in another order', 'Preferred;Source\nGallant;غالانت\n', [{ ...GALLANT, variants: [] }]],
  ['a preferred form alone', 'preferred\nGallant\n', [{ ...GALLANT, source: '', variants: [] }]],
  [
    'languages by their names',
    'name,source language\nGallant,Hebrew\n',
    [{ sourceLang: 'he', preferred: 'Gallant' }],
  ],
])('reads %s', (_, text, names) => {
  expect(parseNameTable(text, LANGS)).toMatchObject({ value: names, issues: [] });
});

test.each([
  ['no preferred column', 'spelling\nGallant\n', 'name_column_missing'],
  ['two columns without names', 'غالانت,Gallant\n', 'name_column_missing'],
  ['nothing', '', 'empty_file'],
  ['a quote that never ends', 'preferred\n"Gallant\n', 'unclosed_quote'],
])('refuses %s', (_, text, code) => {
  expect(parseNameTable(text, LANGS)).toMatchObject({ value: null, issues: [{ code, severity: 'error' }] });
});

test('a row that is no name is told of at its line, the others are read', () => {
  const table = [
    'source,preferred,target_lang',
    'x,,',
    'غالانت,Gallant,',
    'غالانت,Gallant,',
    'x,…,',
    `x,${'r'.repeat(201)},`,
    'x,y,klingon!',
    'x,y,ar',
  ].join('\n');
  const { value, issues } = parseNameTable(table, LANGS);
  expect(value).toEqual([{ ...GALLANT, variants: [] }]);
  expect(issues.map(({ code, position, params }) => [code, position?.line, params])).toEqual([
    ['name_incomplete', 2, { row: 2 }],
    ['name_repeated', 4, { row: 4, first: 3 }],
    ['name_incomplete', 5, { row: 5 }],
    ['row_too_long', 6, { row: 6, limit: 200 }],
    ['row_language_unknown', 7, { row: 7, name: 'klingon!' }],
    ['row_language_unknown', 8, { row: 8, name: 'ar' }],
  ]);
});
