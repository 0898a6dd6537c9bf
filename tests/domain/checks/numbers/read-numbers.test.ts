import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CheckedText } from '@/domain/checks/engine/checked-article';
import { readNumbers } from '@/domain/checks/numbers/read-numbers';

const valuesOf = (text: string, lang: string): readonly (readonly number[])[] =>
  readNumbers(new CheckedText(text, lang)).map(({ values }) => values);

const LOCALES = ['en', 'de', 'de-CH', 'fr', 'es', 'pt', 'it', 'ru', 'pl', 'he', 'hi', 'tr'];
const OTHER_DIGITS = ['ar-EG', 'fa', 'hi-u-nu-deva', 'bn', 'th-u-nu-thai', 'my', 'mr'];

describe.each([...LOCALES, ...OTHER_DIGITS])('what CLDR writes in %s', (locale) => {
  test('is read as what it is', () => {
    const numbers = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(valuesOf(`(${numbers.format(value)})`, locale)[0]).toContain(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        expect(valuesOf(`(${numbers.format(hundredths / 100)})`, locale)[0]).toContain(hundredths / 100);
      }),
    );
  });
});

test('numbers of a text are in order and do not overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'twenty|five|hundred| |-|and|12|1.5|,|三|十|万|9|億|thousand|million|第|٣|फ'.split('|'),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('en', 'zh', 'ar', 'de'),
      (pieces, lang) => {
        const text = pieces.join('');
        let end = 0;
        for (const number of readNumbers(new CheckedText(text, lang))) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.end).toBeLessThanOrEqual(text.length);
          expect(number.values.every((value) => !Number.isNaN(value))).toBe(true);
          end = number.end;
        }
      },
    ),
  );
});

test.each([
  ['en', 'one hundred and twenty-three thousand four hundred and fifty-six', 123_456],
  ['en', 'the twenty-first', 21],
  ['en', '2.5 million', 2_500_000],
  ['en', '3 lakh crore', 3e12],
  ['de', 'zweihundertfünfundzwanzigtausenddreihundertelf', 225_311],
  ['de', '1,2 Mrd.', 1.2e9],
  ['fr', 'mille neuf cent quatre-vingt-quatre', 1984],
  ['fr', 'quatre-vingt-dix-neuf', 99],
  ['fr', 'soixante et onze', 71],
  ['es', 'mil novecientos ochenta y cuatro', 1984],
  ['es', 'tres mil millones', 3e9],
  ['pt', 'dois mil e dezenove', 2019],
  ['it', 'duemilaventitré', 2023],
  ['it', 'duecentocinquanta', 250],
  ['ru', 'двести сорок пять тысяч шестьсот', 245_600],
  ['ru', 'двадцать первого', 21],
  ['pl', 'dwadzieścia pięć tysięcy', 25_000],
  ['cs', 'sto dvacet pět tisíc', 125_000],
  ['nl', 'drieëntwintig', 23],
  ['tr', 'iki bin yirmi üç', 2023],
  ['ar', 'ثلاثمئة وخمسة وعشرون ألفا', 325_000],
  ['ar', 'خمسة عشر', 15],
  ['he', 'מאה עשרים ושלושה', 123],
  ['he', 'שמונה עשרה', 18],
  ['fa', 'بیست و پنج', 25],
  ['hi', 'दो लाख पैंतीस हजार चार सौ बारह', 235_412],
  ['zh', '三千零五万六千', 30_056_000],
  ['zh', '二〇二〇年', 2020],
  ['zh', '9.1万', 91_000],
  ['zh', '三成', 30],
  ['ja', '１億２千万円', 120_000_000],
  ['ja', '兆', 1e12],
  ['ko', '3만 5천', 35_000],
])('%s: %s', (lang, text, value) => {
  expect(valuesOf(text, lang).flat()).toContain(value);
});

test.each([
  ['en', 'two, three or four', [2, 3, 4]],
  ['en', 'between five and twenty', [5, 20]],
  ['en', 'from 2 to 3 million', [2, 3e6]],
  ['zh', '一百万15起', [1e6, 15]],
  ['de', 'zwei oder drei', [2, 3]],
  ['fr', 'deux et trois', [2, 3]],
])('%s: %s are numbers of their own', (lang, text, values) => {
  expect(valuesOf(text, lang).map(([first]) => first)).toEqual(values);
});
