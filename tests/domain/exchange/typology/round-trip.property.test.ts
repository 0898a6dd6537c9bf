import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTypologyFaults } from '@/domain/annotation/check-typology';
import { ITS_TYPES } from '@/domain/annotation/its-types';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import {
  ALLOWED_SIDES,
  listCategories,
  type Category,
  type CategoryWords,
} from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { cleanLine, cleanText } from '@/domain/exchange/typology/clean-text';
import { readTypologyCsv } from '@/domain/exchange/typology/read-csv';
import { readTypologyJson } from '@/domain/exchange/typology/read-json';
import { writeTypologyCsv } from '@/domain/exchange/typology/write-csv';
import { writeTypologyJson } from '@/domain/exchange/typology/write-json';
import { arbitraryText } from '../../../support/arbitrary-text';
import { NEWSROOM } from '../../../support/own-typology';

const line = arbitraryText(20).map(cleanLine);
const name = line.map((text) => (text === '' ? 'Name' : text));
const text = fc
  .tuple(arbitraryText(20), fc.constantFrom('', '\n', ', "x"', '=1+1', "'="), arbitraryText(10))
  .map((parts) => cleanText(parts.join('')));
const weight = fc.constantFrom(0, 0.1, 1, 2.5, 25);

const words: fc.Arbitrary<CategoryWords> = fc.record({ name, definition: text, example: text });
const byLanguage = <Value>(value: fc.Arbitrary<Value>, min: number) =>
  fc
    .uniqueArray(fc.constantFrom('en', 'ar', 'zh-Hant', 'he'), { minLength: min })
    .chain((langs) =>
      fc
        .tuple(...langs.map(() => value))
        .map((values) => Object.fromEntries(langs.map((lang, at) => [lang, values[at] as Value]))),
    );

/** A tree of which nothing but the shape is known: ids, keys and parents follow from it. */
interface Shape {
  readonly slug: string;
  readonly children: readonly Shape[];
}
const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.record({
    slug: fc.constantFrom('a', 'b', 'دقة', '术语-2', 'x-y'),
    children: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constant([]),
      fc.uniqueArray(tie('tree'), { maxLength: 3, selector: ({ slug }) => slug }),
    ),
  }),
}));

function categoryOf(shape: Shape, parent: string, used: readonly Severity[]): fc.Arbitrary<Category> {
  const id = parent === '' ? shape.slug : `${parent}/${shape.slug}`;
  const severity = fc.constantFrom(...used);
  return fc.record({
    id: fc.constant(id),
    key: fc.constant(null),
    defaultSeverity: severity,
    core: fc.constantFrom(...listCategories(MQM_CORE).map((category) => category.id)),
    its: fc.constantFrom(...ITS_TYPES),
    rules: fc.record({
      isNoteRequired: fc.boolean(),
      sides: fc.constantFrom(...ALLOWED_SIDES),
      severity: fc.option(severity),
      weights: fc.dictionary(severity, weight),
    }),
    words: byLanguage(words, 1),
    children: fc.tuple(...shape.children.map((child) => categoryOf(child, id, used))),
  });
}

const typologies: fc.Arbitrary<TypologyContent> = fc
  .record({
    name,
    used: fc.subarray([...SEVERITIES], { minLength: 1 }),
    shapes: fc.uniqueArray(tree, { minLength: 1, maxLength: 3, selector: ({ slug }) => slug }),
  })
  .chain(({ name: title, used, shapes }) =>
    fc.record({
      name: fc.constant(title),
      severities: fc.tuple(
        ...used.map((severity) =>
          fc.record({ severity: fc.constant(severity), weight, names: byLanguage(name, 0) }),
        ),
      ),
      dimensions: fc.tuple(...shapes.map((shape) => categoryOf(shape, '', used))),
    }),
  );

describe('a typology is read as it was written', () => {
  test.each([
    ['JSON', writeTypologyJson, readTypologyJson],
    ['CSV', writeTypologyCsv, readTypologyCsv],
  ] as const)('as %s', (_, write, read) => {
    fc.assert(
      fc.property(typologies, (content) => {
        fc.pre(findTypologyFaults(content).length === 0);
        expect(read(write(content))).toEqual({ content, faults: [] });
      }),
    );
    expect(read(write(NEWSROOM))).toEqual({ content: NEWSROOM, faults: [] });
  });
});

describe('a hostile file', () => {
  test('is refused or read, whatever was done to it', () => {
    const written = fc.constantFrom(writeTypologyJson(NEWSROOM), writeTypologyCsv(NEWSROOM));
    const damaged = written.chain((whole) =>
      fc
        .record({ at: fc.nat(whole.length), length: fc.nat(40), noise: arbitraryText(5) })
        .map(({ at, length, noise }) => whole.slice(0, at) + noise + whole.slice(at + length)),
    );
    fc.assert(
      fc.property(damaged, (whole) => {
        for (const read of [readTypologyJson(whole), readTypologyCsv(whole)]) {
          if (read.content !== null) expect(findTypologyFaults(read.content)).toEqual([]);
          else expect(read.faults.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each([
    ['no JSON', '{', 'not_json '],
    ['another document', '{"format":"x"}', 'not_a_typology '],
    ['too large', ' '.repeat(4_000_001), 'too_big '],
    ['too deep', nested(8), 'too_deep c/c/c/c/c/c'],
    ['a field of another kind', one('{"id":"c","noteRequired":"yes"}'), 'field_invalid c'],
    ['a category without an id', one('{}'), 'field_missing categories[0]'],
    ['languages that are none', one('{"id":"c","words":{"__proto__ ":{"name":"x"}}}'), 'field_invalid c'],
  ])('of %s says what and where', (_, file, fault) => {
    const { faults } = readTypologyJson(file);
    expect(faults.map(({ code, at }) => `${code} ${at}`)).toContain(fault);
  });

  test('hides no direction in a name', () => {
    const read = readTypologyJson(one('{"id":"c","words":{"en":{"name":"\\u202eevil\\u0007"}}}'));
    expect(read.content?.dimensions[0]?.words.en?.name).toBe('evil');
  });

  test.each([
    ['nothing', '', 'no_columns 1'],
    ['no ids', 'name_en\nX', 'no_columns 1'],
    ['a parent that comes later', 'id,name_en\na/b,B\na,A', 'parent_missing 2'],
    ['an id twice', 'id,name_en\na,A\na,B', 'id_repeated 3'],
    ['a weight in words', 'id,name_en,weight_minor\na,A,much', 'field_invalid 2'],
    ['a quotation mark that never closes', 'id,name_en\na,"A', 'unclosed_quote 2'],
  ])('of a table with %s says what and in which row', (_, file, fault) => {
    const { faults } = readTypologyCsv(file);
    expect(faults.map(({ code, at }) => `${code} ${at}`)).toContain(fault);
  });

  test('is none where a spreadsheet of ids and names is all there is', () => {
    const read = readTypologyCsv('kind;id;name_en;name_ar\ntypology;Desk\n;a;Facts;وقائع\n;a/b;Dates;');
    expect(read.content?.name).toBe('Desk');
    expect(read.content?.severities).toEqual(MQM_CORE.severities);
    const [facts] = read.content?.dimensions ?? [];
    expect(facts?.words.ar?.name).toBe('وقائع');
    expect(facts?.children.map(({ id }) => id)).toEqual(['a/b']);
  });
});

function one(category: string): string {
  return `{"name":"N","severities":[{"severity":"minor","weight":1}],"categories":[${category}]}`;
}

function nested(depth: number): string {
  let category = '{"id":"c","words":{"en":{"name":"C"}}}';
  for (let level = 1; level < depth; level += 1) category = `{"id":"c","categories":[${category}]}`;
  return one(category);
}
