import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTbx } from '@/domain/exchange/tbx/is-tbx';
import { readTbxNames } from '@/domain/exchange/tbx/read-names';
import { readTbxTerms } from '@/domain/exchange/tbx/read-terms';
import { writeTbxNames } from '@/domain/exchange/tbx/write-names';
import { writeTbxTerms } from '@/domain/exchange/tbx/write-terms';
import { checkKnownName, sameNameKey, tidyKnownName } from '@/domain/names/check-known-name';
import { checkTerm, termKey, tidyTerm } from '@/domain/terms/check-term';
import { TERM_STATUSES } from '@/domain/terms/term';
import { arbitraryText } from '../../../support/arbitrary-text';
import { runSteps } from '@/domain/run-steps';
import { token } from '../arbitraries';

/** The pair that is asked for counts for nothing: a file by Verso says which languages it is of. */
const ANY_PAIR = { sourceLang: 'fi', targetLang: 'sv' };

/** What may be stored: no controls but line ends and tabs, no halves of characters (see `article-fields.ts`); nor what XML has no place for. */
const storable = (text: string): string => text.replace(/(?![\n\t])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/gu, '');
const hostile = fc
  .oneof(
    arbitraryText(6),
    fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join(' ')),
    fc.constantFrom(
      'a ]]> b',
      '<?verso do-not-translate?>',
      '<!ENTITY a "b">',
      '&lt;',
      "it's “so”",
      'x\n\ty',
    ),
  )
  .map(storable);
const sourceLang = fc.constantFrom('ar', 'he', 'en-GB');
const targetLang = fc.constantFrom('en', 'zh-Hant', 'en-GB', 'ar');

const terms = fc.uniqueArray(
  fc
    .record({
      sourceLang,
      targetLang,
      // Few, so that several terms share one.
      source: fc.oneof(hostile, fc.constantFrom('رصيف', 'ميناء', '')),
      target: hostile,
      status: fc.constantFrom(...TERM_STATUSES),
      note: fc.oneof(hostile, fc.constant('')),
    })
    .map(tidyTerm)
    .filter((term) => checkTerm(term) === null),
  { selector: termKey, maxLength: 12, minLength: 1 },
);

const names = fc.uniqueArray(
  fc
    .record({
      sourceLang,
      targetLang,
      source: fc.oneof(hostile, fc.constant('')),
      preferred: hostile,
      variants: fc.array(hostile, { maxLength: 4 }),
    })
    .map(tidyKnownName)
    .filter((name) => checkKnownName(name) === null),
  { selector: sameNameKey, maxLength: 8, minLength: 1 },
);

const byKey = <Value>(values: readonly Value[] | null): readonly Value[] =>
  [...(values ?? [])].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

test('terms are read as they were written, all pairs of languages and every status', () => {
  fc.assert(
    fc.property(terms, hostile, (written, title) => {
      const file = [...writeTbxTerms(written, title)].join('');
      const { value, issues } = runSteps(readTbxTerms(file, ANY_PAIR));
      expect(isTbx(file)).toBe(true);
      expect(issues).toEqual([]);
      expect(byKey(value)).toEqual(byKey(written));
    }),
  );
});

test('names are read as they were written', () => {
  fc.assert(
    fc.property(names, hostile, (written, title) => {
      const file = [...writeTbxNames(written, title)].join('');
      expect(runSteps(readTbxNames(file, ANY_PAIR))).toEqual({ value: written, issues: [] });
    }),
  );
});

test('terms of one expression stand in one entry, with their statuses', () => {
  const term = (target: string, status: 'preferred' | 'forbidden', lang = 'en') => ({
    sourceLang: 'ar',
    targetLang: lang,
    source: 'رصيف',
    target,
    status,
    note: '',
  });
  const file = [
    ...writeTbxTerms(
      [term('quay', 'preferred'), term('muelle', 'preferred', 'es'), term('key', 'forbidden')],
      'Terms',
    ),
  ].join('');
  expect(file.match(/<conceptEntry/g)).toHaveLength(1);
  expect(
    [...file.matchAll(/xml:lang="(\w+)">\n|<term>(.*)<\/term>|>(\w+)-admn-sts/g)].map(([, ...found]) =>
      found.find(Boolean),
    ),
  ).toEqual([
    'ar',
    'رصيف',
    'en',
    'quay',
    'preferredTerm',
    'key',
    'deprecatedTerm',
    'es',
    'muelle',
    'preferredTerm',
  ]);
});

test('what XML cannot hold is seen to be lost, and the file can be read', () => {
  const term = {
    sourceLang: 'ar',
    targetLang: 'en',
    source: 'رصيف',
    target: 'qu\u0001ay\uffff',
    status: 'preferred',
    note: '',
  } as const;
  const file = [...writeTbxTerms([term], 'T\u0000')].join('');
  expect(runSteps(readTbxTerms(file, ANY_PAIR)).value).toMatchObject([{ target: 'qu\ufffday\ufffd' }]);
});
