import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSignOf } from '@/domain/checks/quotes/quote-sign';
import { TOKEN, tokenize, tokenText } from '@/domain/text/tokens';
import { TRAIT } from '@/domain/text/traits';

const has = (text: string, trait: number): boolean => (tokenize(text).traits & trait) !== 0;

test('every sign of quotations but the apostrophe is told', () => {
  for (let unit = 0; unit < 0x10000; unit++)
    if (quoteSignOf(unit) !== undefined)
      expect(has(String.fromCharCode(unit), TRAIT.quote)).toBe(unit !== 0x2019);
});

const BY_CHARACTER: readonly (readonly [keyof typeof TRAIT, RegExp])[] = [
  ['digit', /\p{Nd}/u],
  ['mark', /\p{M}/u],
  ['invisible', /(?![\t\n\r])[\p{Cc}\p{Cf}]|\u034f|\p{Zl}|\p{Zp}/u],
  ['notLatin', /(?!\p{sc=Latin})\p{L}/u],
];

test.each(BY_CHARACTER)('%s is what the character class says, wherever it stands', (name, expression) => {
  // Beyond the Basic Multilingual Plane nothing is told.
  const characters = fc.integer({ min: 1, max: 0xd7ff }).map((unit) => String.fromCharCode(unit));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(characters, fc.constantFrom('a', 'B', ' ', '1', '.', "'", '中')), { maxLength: 9 }),
      (units) => {
        expect(has(units.join(''), TRAIT[name])).toBe(expression.test(units.join('')));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['allCaps', 'the UN said', 'the Un said'],
  ['innerCapital', 'in StripIt all', 'in Strip It all'],
  ['repeated', 'the The', 'the them'],
  ['repeated', '1979 1979', '1979 1980'],
  ['wideSpace', 'a  b', 'a b'],
  ['wideSpace', 'a\tb', 'a\u00a0b'],
  ['spaceBeforeSign', 'a .', 'a.'],
  ['signAfterSign', 'a..', 'a.b.'],
  ['signBeforeWord', 'one.two', 'one-two'],
  ['signBeforeWord', 'one,two', 'one, two'],
] as const)('%s is told of “%s” and not of “%s”', (name, text, other) => {
  expect(has(text, TRAIT[name])).toBe(true);
  expect(has(other, TRAIT[name])).toBe(false);
});

test('what stands in the text before is no trait of this one', () => {
  tokenize('NATO 1979 «été» . .');
  expect(tokenize('one').traits).toBe(0);
});

test('tokens tile the text whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text);
      const pieces = Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
      expect(pieces.join('')).toBe(text);
      expect(
        pieces.every((piece, index) => piece !== '' && (tokens.kinds[index] ?? Infinity) <= TOKEN.other),
      ).toBe(true);
    }),
  );
});
