import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTbxNames } from '@/domain/exchange/tbx/read-names';
import { readTbxTerms } from '@/domain/exchange/tbx/read-terms';
import { runSteps } from '@/domain/run-steps';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/exchange/tbx');
const fixture = (name: string): string => readFileSync(path.join(FIXTURES, name), 'utf8');

const pair = (sourceLang: string, targetLang: string) => ({ sourceLang, targetLang });
const termsOf = (text: string, sourceLang = 'ar', targetLang = 'en') =>
  runSteps(readTbxTerms(text, pair(sourceLang, targetLang)));
const namesOf = (text: string, sourceLang = 'ar', targetLang = 'en') =>
  runSteps(readTbxNames(text, pair(sourceLang, targetLang)));

/** Entries of TBX-Basic, each a row of sections such as `ar: كلمة | en: word (preferredTerm-admn-sts), …`. */
const tbx = (...entries: readonly string[]): string =>
  `<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed:3.0"><text><body>\n${entries
    .map((entry) => `<conceptEntry>${entry.split(' | ').map(section).join('')}</conceptEntry>\n`)
    .join('')}</body></text></tbx>`;

const section = (said: string): string => {
  const [lang = '', terms = ''] = said.split(': ');
  return `<langSec xml:lang="${lang}">${terms.split(', ').map(term).join('')}</langSec>`;
};

const term = (said: string): string => {
  const [, text = '', status = ''] = /^(.*?)(?: \((.*)\))?$/.exec(said) ?? [];
  const note = status === '' ? '' : `<termNote type="administrativeStatus">${status}</termNote>`;
  return `<termSec><term>${text}</term>${note}</termSec>`;
};

describe.each(['basic-dca.tbx', 'basic-dct.tbx', 'basic-martif.tbx'])('%s', (file) => {
  const DEFINITION = 'Of the port office\nA wall that keeps the waves from a harbour.';
  const row = (target: string, status: string, note = DEFINITION) => ({
    ...pair('ar', 'en'),
    source: 'حاجز الأمواج',
    target,
    status,
    note,
  });

  test('has a row for each expression of the one language with each of the other', () => {
    expect(termsOf(fixture(file))).toMatchObject({
      value: [
        row('breakwater', 'preferred'),
        row('wave breaker', 'forbidden', `${DEFINITION}\nSays nobody`),
        row('mole', 'admitted'),
      ],
    });
  });

  test('tells at its line of an entry that lacks a language', () => {
    const [issue, ...others] = termsOf(fixture(file)).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'tbx_entries_left', severity: 'warning', params: { count: 1 } });
    expect(fixture(file).split('\n')[(issue?.position?.line ?? 0) - 1]).toContain('id="c2"');
  });

  test('is read for the pair that is asked for, whichever way round', () => {
    const { value, issues } = termsOf(fixture(file), 'en', 'es');
    expect(issues).toEqual([]);
    expect(value?.map(({ source, target, status }) => [source, target, status])).toEqual([
      ['breakwater', 'rompeolas', 'preferred'],
      ['wave breaker', 'rompeolas', 'preferred'],
      ['mole', 'rompeolas', 'preferred'],
      ['jetty', 'espigón', 'preferred'],
    ]);
  });

  test('has a name with its variants', () => {
    expect(namesOf(fixture(file)).value).toEqual([
      {
        ...pair('ar', 'en'),
        source: 'حاجز الأمواج',
        preferred: 'breakwater',
        variants: ['wave breaker', 'mole'],
      },
    ]);
  });
});

test('TBX-Min as it was before the third edition', () => {
  const file = `<TBX dialect="TBX-Min"><header><languages source="ar" target="en"/></header><body><entry id="c1">
    <langGroup xml:lang="ar"><termGroup><term>رصيف</term></termGroup></langGroup>
    <langGroup xml:lang="en"><termGroup><term>quay</term><termStatus>preferred</termStatus></termGroup>
    <termGroup><term>key</term><termStatus>notRecommended</termStatus></termGroup></langGroup>
    </entry></body></TBX>`;
  expect(termsOf(file)).toMatchObject({
    value: [
      { source: 'رصيف', target: 'quay', status: 'preferred' },
      { target: 'key', status: 'forbidden' },
    ],
    issues: [],
  });
});

test.each([
  ['nothing is said', 'quay, wharf', ['preferred', 'admitted']],
  ['another is preferred', 'quay, wharf (preferredTerm-admn-sts)', ['admitted', 'preferred']],
  ['the second edition', 'quay (standardizedTerm), wharf (supersededTerm)', ['preferred', 'forbidden']],
  ['TBX-Min', 'quay (preferred), wharf (obsolete)', ['preferred', 'forbidden']],
])('the status of terms where %s', (_, terms, statuses) => {
  const { value } = termsOf(tbx(`ar: رصيف | en: ${terms}`));
  expect(value?.map(({ status }) => status)).toEqual(statuses);
});

test('a status that nobody knows is told of, and its term left out', () => {
  expect(termsOf(tbx('ar: رصيف | en: quay, wharf (maybe)'))).toMatchObject({
    value: [{ target: 'quay' }],
    issues: [{ code: 'tbx_status_unknown', position: { line: 2 }, params: { name: 'maybe' } }],
  });
});

test('what Weblate says is not to be translated is not', () => {
  const kept = tbx('ar: Ghubari | en: Ghubari').replace(
    '</termSec></langSec></conceptEntry>',
    '<termNote type="translationNote">no</termNote></termSec></langSec></conceptEntry>',
  );
  expect(termsOf(kept).value).toMatchObject([{ status: 'do-not-translate', target: 'Ghubari' }]);
});

test('a deprecated term of an entry without another language is forbidden whatever the source says', () => {
  expect(termsOf(tbx('en: quayage (deprecatedTerm-admn-sts)')).value).toMatchObject([
    { source: '', target: 'quayage', status: 'forbidden', ...pair('ar', 'en') },
  ]);
  expect(termsOf(tbx('en: quay, quayage (deprecatedTerm-admn-sts) | es: muelle')).value).toBeNull();
  expect(termsOf(tbx('en: quay', 'ar: رصيف | en: quay'))).toMatchObject({
    value: [{ source: 'رصيف' }],
    issues: [{ code: 'tbx_entries_left', position: { line: 2 }, params: { count: 1 } }],
  });
});

test('a regional language is taken for its language, and keeps its name', () => {
  expect(termsOf(tbx('AR: رصيف | en-gb: quay')).value).toMatchObject([pair('ar', 'en-GB')]);
  expect(termsOf(tbx('ar: رصيف | en-US: quay'), 'ar', 'en-GB')).toMatchObject({
    value: null,
    issues: [{ code: 'tbx_other_languages', params: { found: 'ar, en-US' } }],
  });
});

test('what cannot be a term is told of at its line', () => {
  const long = 'r'.repeat(201);
  const { value, issues } = termsOf(
    tbx(
      'ar: رصيف | en: quay',
      'ar: رصيف | en: quay',
      `ar: ميناء | en: ${long}`,
      'ar: … | en: port',
      'klingon!: x | en: y | ar: ي',
    ),
  );
  expect(value?.map(({ target }) => target)).toEqual(['quay', 'y']);
  expect(issues.map(({ code, position, params }) => [code, position?.line, params])).toEqual([
    ['tbx_term_repeated', 3, { name: 'رصيف', line: 2 }],
    ['tbx_term_unfit', 4, { name: 'ميناء', limit: 200 }],
    ['tbx_term_unfit', 5, { name: '…', limit: 200 }],
    ['tbx_language_unknown', 6, { name: 'klingon!' }],
  ]);
});

test('a definition that is longer than a note is cut, and it is said', () => {
  const file = tbx('ar: رصيف | en: quay').replace(
    '<conceptEntry>',
    `<conceptEntry><note>${'long '.repeat(400)}</note>`,
  );
  const { value, issues } = termsOf(file);
  expect(value?.[0]?.note).toMatch(/^long long.*…$/);
  expect(value?.[0]?.note.length).toBeLessThanOrEqual(1000);
  expect(issues).toMatchObject([{ code: 'tbx_note_cut', position: { line: 2 } }]);
});

test('names: a form that is wanted is needed; each spelling of the source is a name', () => {
  const { value, issues } = namesOf(
    tbx(
      'ar: غالانت, جالانت | en: Galant (admittedTerm-admn-sts), Gallant (preferredTerm-admn-sts)',
      'ar: رفح | en: Rafa (deprecatedTerm-admn-sts)',
      'en: Aden',
    ),
  );
  expect(value).toEqual([
    { ...pair('ar', 'en'), source: 'غالانت', preferred: 'Gallant', variants: ['Galant'] },
    { ...pair('ar', 'en'), source: 'جالانت', preferred: 'Gallant', variants: ['Galant'] },
    { ...pair('ar', 'en'), source: '', preferred: 'Aden', variants: [] },
  ]);
  expect(issues).toMatchObject([{ code: 'tbx_name_unfit', position: { line: 3 }, params: { name: 'رفح' } }]);
});
