import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findApproximately } from '@/domain/text/approximate-match';

/** Edit distance, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, restB), distance(a, restB), distance(restA, b));
}

describe('findApproximately', () => {
  it('finds the place with the fewest errors', () => {
    expect(findApproximately('the minster spoke', 'minister', 2)).toEqual([{ start: 4, end: 11, errors: 1 }]);
    expect(findApproximately('the minster spoke', 'minister', 0)).toEqual([]);
  });

  it('finds every place apart from the others', () => {
    expect(findApproximately('colour and color', 'colour', 1)).toEqual([
      { start: 0, end: 6, errors: 0 },
      { start: 11, end: 16, errors: 1 },
    ]);
  });

  it('counts errors as edit distance does, and misses no place', () => {
    const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength });
    fc.assert(
      fc.property(
        letters(7),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
        (text, pattern) => {
          const maxErrors = pattern.length - 1;
          const matches = findApproximately(text, pattern, maxErrors);
          for (const { start, end, errors } of matches) {
            expect(distance(text.slice(start, end), pattern)).toBe(errors);
          }
          let fewest = Infinity;
          for (let start = 0; start <= text.length; start++) {
            for (let end = start; end <= text.length; end++) {
              fewest = Math.min(fewest, distance(text.slice(start, end), pattern));
            }
          }
          if (fewest <= maxErrors) expect(Math.min(...matches.map(({ errors }) => errors))).toBe(fewest);
          else expect(matches).toEqual([]);
        },
      ),
    );
  });
});
