import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areRivals, findRivals } from '@/domain/correction/find-rivals';
import { correctionAt } from '../../support/correction-of';

const text = '0123456789';
const at = (start: number, end: number, id = `${start}-${end}`) =>
  correctionAt(text, start, end, 'x', { id });

describe('two corrections', () => {
  test.each([
    ['overlap', [2, 5], [4, 8], true],
    ['one within the other', [2, 8], [4, 5], true],
    ['the same span', [2, 5], [2, 5], true],
    ['side by side', [2, 5], [5, 8], false],
    ['two insertions at one point', [5, 5], [5, 5], true],
    ['an insertion inside a replaced span', [2, 5], [3, 3], true],
    ['an insertion at the start of a replaced span', [2, 5], [2, 2], false],
    ['an insertion at the end of a replaced span', [2, 5], [5, 5], false],
  ] as const)('%s: %j and %j', (_, [a, b], [c, d], rivals) => {
    expect(areRivals(at(a, b, 'one'), at(c, d, 'other'))).toBe(rivals);
    expect(areRivals(at(c, d, 'other'), at(a, b, 'one'))).toBe(rivals);
  });

  test('in different blocks are no rivals', () => {
    const elsewhere = { ...at(2, 5, 'other'), anchor: { ...at(2, 5).anchor, blockId: 'another' } };
    expect(areRivals(at(2, 5, 'one'), elsewhere)).toBe(false);
  });
});

describe('the rivals among many', () => {
  test('leave out what can no longer be applied', () => {
    const rejected = { ...at(2, 5, 'rejected'), state: 'rejected' as const };
    expect(findRivals([at(2, 5, 'proposed'), rejected]).size).toBe(0);
  });

  test('are those that a comparison of each with each would find', () => {
    const spans = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('a', 'b')), { maxLength: 15 });
    fc.assert(
      fc.property(spans, (drafts) => {
        const corrections = drafts.map(([a, b, blockId], index) => {
          const correction = at(Math.min(a, b), Math.max(a, b), String(index));
          return { ...correction, anchor: { ...correction.anchor, blockId } };
        });
        const found = findRivals(corrections);
        for (const one of corrections) {
          const expected = corrections.filter((other) => areRivals(one, other)).map(({ id }) => id);
          expect([...(found.get(one.id) ?? [])].sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});
