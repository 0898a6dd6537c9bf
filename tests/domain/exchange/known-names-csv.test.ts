import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnownNames, writeKnownNames } from '@/domain/exchange/known-names-csv';

const LANGS = { sourceLang: 'ar', targetLang: 'en' };
const GALLANT = { ...LANGS, source: 'غالانت', preferred: 'Gallant', variants: ['Galant', 'Ghalant'] };

test('a table of names is written with a header', () => {
  expect([...writeKnownNames([GALLANT])].join('')).toBe(
    'source_lang,target_lang,source,preferred,variants\r\nar,en,غالانت,Gallant,Galant|Ghalant\r\n',
  );
});

test('what is written raw is read back', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => /^[^|\s\r\n\uFEFF][^|\r\n]*$/.test(text) && text === text.trim());
  const name = fc.record({
    sourceLang: fc.constantFrom('ar', 'he'),
    targetLang: fc.constant('en'),
    source: word,
    preferred: word,
    variants: fc.uniqueArray(word, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(
        name.filter(({ preferred, variants }) => !variants.includes(preferred)),
        { minLength: 1 },
      ),
      (names) => {
        const text = [...writeKnownNames(names, { raw: true })].join('');
        expect(readKnownNames(text, LANGS)).toEqual({ names, issues: [] });
      },
    ),
  );
});

test.each([
  ['columns in another order', 'Preferred;Source\nGallant;غالانت\n', [{ ...GALLANT, variants: [] }], []],
  ['a preferred form alone', 'preferred\nGallant\n', [{ ...GALLANT, source: '', variants: [] }], []],
  ['no preferred column', 'name\nGallant\n', [], [{ code: 'column_missing', row: 1, name: 'preferred' }]],
  ['a row without a name', 'source,preferred\nx,\n', [], [{ code: 'name_missing', row: 2 }]],
  ['nothing', '', [], [{ code: 'column_missing', row: 1, name: 'preferred' }]],
])('reads %s', (_, text, names, issues) => {
  expect(readKnownNames(text, LANGS)).toEqual({ names, issues });
});
