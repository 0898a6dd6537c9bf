import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '@/domain/text/tokens';
import { findLoops } from '@/domain/checks/repetition/find-loops';
import { unitsOf } from '@/domain/checks/repetition/text-units';

const word = fc.stringMatching(/^[a-z]{2,6}$/);

const loopsIn = (words: readonly string[]) => findLoops(unitsOf(tokenize(words.join(' '))));

test('words that are all different have no loop', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), (words) => {
      expect(loopsIn(words)).toEqual([]);
    }),
  );
});

test('a phrase said again is found wherever it stands, as often as it is said', () => {
  const parts = fc.uniqueArray(word, { minLength: 4, maxLength: 60 }).chain((words) =>
    fc.record({
      words: fc.constant(words),
      from: fc.nat({ max: words.length - 2 }),
      times: fc.integer({ min: 2, max: 4 }),
    }),
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 2, max: 30 }), ({ words, from, times }, wanted) => {
      const phrase = words.slice(from, from + wanted);
      const text = [
        ...words.slice(0, from),
        ...Array.from({ length: times }, () => phrase).flat(),
        ...words.slice(from + phrase.length),
      ];
      expect(loopsIn(text)).toEqual([{ from, period: phrase.length, matched: (times - 1) * phrase.length }]);
    }),
  );
});
