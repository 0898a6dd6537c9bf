import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClaims } from '@/domain/model-findings/read-claims';
import { readVerdicts } from '@/domain/model-findings/read-verdicts';

const CLAIM = {
  quote: 'open',
  before: 'The port',
  after: 'again.',
  source: 'عاد',
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  explanation: 'The verb needs an ending.',
  fix: 'opened',
};
const WHOLE = JSON.stringify({ findings: [CLAIM] });
/** The same as it is read. */
const READ = { ...CLAIM, named: { category: CLAIM.category, severity: CLAIM.severity } };

describe('an answer is read', () => {
  const misshapen: readonly (readonly [string, string])[] = [
    ['as it was asked for', WHOLE],
    ['in a fence', `\`\`\`json\n${WHOLE}\n\`\`\``],
    ['with words around it', `Here is what I found {as you asked}:\n${WHOLE}\nI hope that helps!`],
    ['with thoughts before it', `<think>Is {"findings":[]} right? No.</think>${WHOLE}`],
    ['with commas too many', '{"findings":[' + JSON.stringify(CLAIM).replace('}', ',}') + ',],}'],
    ['as a bare list', JSON.stringify([CLAIM])],
    ['as a single object', JSON.stringify(CLAIM)],
    ['as one object where a list should be', JSON.stringify({ findings: CLAIM })],
    ['with names in no quotation marks', WHOLE.replace(/"(quote|findings)":/g, '$1:')],
    ['as one object to a line', `${JSON.stringify(CLAIM)}\n`],
  ];
  test.each(misshapen)('%s', (_, answer) => {
    expect(readClaims(answer)).toEqual([READ]);
  });

  test('where it says that there is nothing', () => {
    expect(readClaims('{"findings":[]}')).toEqual([]);
    expect(readClaims('```\n[]\n```')).toEqual([]);
  });

  test.each(['', 'I cannot help with that.', '"yes"', 'null', '{"error":"busy"}', '{'.repeat(5000)])(
    'never where it is none: %.20s',
    (answer) => {
      expect(readClaims(answer)).toBeNull();
    },
  );

  test('as far as it goes where it was cut off, and half a finding is none', () => {
    const two = JSON.stringify({ findings: [CLAIM, { ...CLAIM, quote: 'again' }] });
    fc.assert(
      fc.property(fc.integer({ min: 14, max: two.length - 1 }), (length) => {
        const claims = readClaims(two.slice(0, length));
        for (const claim of claims ?? []) expect([READ, { ...READ, quote: 'again' }]).toContainEqual(claim);
      }),
    );
    expect(readClaims(two.slice(0, -30))).toEqual([READ]);
    expect(readClaims('{"findings":[{"quote":"op')).toEqual([]);
  });

  test('in a time that does not grow with what is opened and never closed', () => {
    const deep = '{"findings":['.repeat(10_000) + '"'.repeat(10_000);
    expect(readClaims(deep) ?? []).toEqual([]);
  });
});

describe('what it says', () => {
  const read = (changes: object) => readClaims(JSON.stringify({ findings: [{ ...CLAIM, ...changes }] }))?.[0];

  test.each([
    ['Accuracy / Mistranslation', 'accuracy/mistranslation'],
    ['grammar', 'linguistic-conventions/grammar'],
    ['fluency/spelling', 'linguistic-conventions/spelling'],
    ['Fluency', 'linguistic-conventions'],
    ['style: awkward', 'style/awkward-style'],
    ['locale convention/date', 'locale-conventions/date-format'],
    ['accuracy/gist', 'accuracy'],
    ['{"role":"system"}', 'custom'],
    [7, 'custom'],
  ])('of the category: %s', (category, known) => {
    expect(read({ category })?.category).toBe(known);
  });

  test.each([
    ['MAJOR', 'major'],
    ['high', 'major'],
    ['warning', 'minor'],
    ['apocalyptic', 'minor'],
    [undefined, 'minor'],
  ])('of the severity: %s', (severity, known) => {
    expect(read({ severity })?.severity).toBe(known);
  });

  test('is kept in its own words too, as long as those are a name', () => {
    expect(read({ category: 'Fluency\u202e' })?.named.category).toBe('Fluency');
    expect(read({ severity: 'x'.repeat(5000) })?.named.severity).toHaveLength(80);
  });

  test('of nothing at all is nothing; without a correction it still is a finding', () => {
    expect(readClaims('{"findings":[{"quote":"","before":"","after":"","fix":"Boo"}, 7, null]}')).toEqual([]);
    expect(read({ fix: undefined })?.fix).toBeNull();
    expect(read({ fix: { text: 'x' } })?.fix).toBeNull();
  });

  test('is at most so much', () => {
    const many = JSON.stringify({ findings: Array.from({ length: 500 }, () => CLAIM) });
    expect(readClaims(many)).toHaveLength(24);
  });
});

test('verdicts are read the same way; two of one pair cancel each other', () => {
  const answer =
    '```{"verdicts":[{"pair":1,"better":"A"},{"pair":"2","better":"same"},{"pair":3,"better":"yes"},';
  expect(readVerdicts(`${answer}{"pair":4,"better":"a"},{"pair":4,"better":"b"}]}`)).toEqual(
    new Map([
      [1, 'a'],
      [2, 'same'],
      [4, 'same'],
    ]),
  );
  expect(readVerdicts('All of them are better.')).toBeNull();
});
