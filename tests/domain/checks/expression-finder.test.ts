import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinder } from '@/domain/checks/terms/create-finder';
import { withoutParts } from '@/domain/checks/terms/expression-finder';
import { tokenize } from '@/domain/text/tokens';

function find(lang: string, expressions: readonly string[], text: string): readonly string[] {
  const found = createFinder(lang, expressions, { mindsCapitals: true }).find(tokenize(text));
  return withoutParts(found).map(({ start, end }) => text.slice(start, end));
}

test.each([
  [
    'en',
    ['cease-fire line'],
    'The cease fire lines and the cease-fire line.',
    ['cease fire lines', 'cease-fire line'],
  ],
  ['en', ['Turkey'], 'Turkey ate no turkey; TURKEY did.', ['Turkey', 'TURKEY']],
  ['en', ['IT'], 'It says IT is it.', ['IT']],
  ['en', ['g20'], 'The G20 met in G2000.', ['G20']],
  ['en', ['United Nations', 'nation'], 'The United Nations and a nation', ['United Nations', 'nation']],
  ['en', ['peace deal'], 'peace. deal', []],
  ['ar', ['الأمم المتحدة'], 'وللأمم المتحدة', ['أمم المتحدة']],
  ['zh', ['停火', 'NATO'], '停火后，对NATO的NATOs', ['停火', 'NATO']],
  ['ja', ['東京'], '東京都', ['東京']],
  ['zh', ['𠮷野'], '在𠮷野家', ['𠮷野']],
  ['en', [], 'anything', []],
  ['en', ['—'], 'a — b', []],
])('%s: %j in %s', (lang, expressions, text, expected) => {
  expect(find(lang, expressions, text)).toEqual(expected);
});

test('an expression is found in every text that has its words, between any others', () => {
  const word = fc.stringMatching(/^[a-zé]{1,9}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      words,
      fc.array(word),
      fc.array(word),
      fc.constantFrom('en', 'de', 'fr', 'pl', 'tr', 'ar'),
      (term, before, after, lang) => {
        const text = [...before, ...term, ...after].join(' ');
        const found = createFinder(lang, [term.join(' ')], { mindsCapitals: true }).find(tokenize(text));
        const start = before.join(' ').length + (before.length > 0 ? 1 : 0);
        expect(found.map((one) => one.start)).toContain(start);
      },
    ),
  );
});
