import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestAssignment } from '@/domain/agreement/best-assignment';
import { scoreSpans, wmt23F1, type ScoredSpan } from '@/domain/agreement/span-agreement';
import type { Severity } from '@/domain/annotation/severity';

const span = (start: number, end: number, severity: Severity = 'major'): ScoredSpan => ({
  start,
  end,
  severity,
});
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Precision, recall and F1 of each measure. */
function figures(predicted: readonly ScoredSpan[], gold: readonly ScoredSpan[]) {
  const { exact, overlap, partial, characters } = scoreSpans([{ predicted, gold }]);
  return [exact, overlap, partial, characters].map(({ precision, recall, f1 }) =>
    [precision, recall, f1].map(rounded),
  );
}

describe('agreement of spans', () => {
  test('of the same spans is whole', () => {
    const spans = [span(0, 5), span(8, 13)];
    expect(figures(spans, spans)).toEqual(Array(4).fill([1, 1, 1]));
  });

  test('of spans that have a part in common, worked out by hand', () => {
    // [0,10) and [5,15): 5 of 10 characters on either side; [20,24) lies in [20,40): all of it, a fifth of the other.
    const predicted = [span(0, 10), span(20, 24)];
    const gold = [span(5, 15), span(20, 40), span(50, 60)];
    expect(figures(predicted, gold)).toEqual([
      [0, 0, 0],
      [1, 0.666667, 0.8],
      // (1/2 + 1) / 2 and (1/2 + 1/5) / 3
      [0.75, 0.233333, 0.355932],
      // 5 + 4 characters of 14, and of 40
      [0.642857, 0.225, 0.333333],
    ]);
  });

  test('gives each span one partner at most', () => {
    const predicted = [span(0, 4), span(4, 8)];
    const gold = [span(0, 8)];
    expect(figures(predicted, gold)).toEqual([
      [0, 0, 0],
      [0.5, 1, 0.666667],
      [0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5],
    ]);
  });

  test('pairs for the best sum, not for the best pair', () => {
    // Taking [0,10) with [0,9) first would leave [8,10) alone; the other way round both have a partner.
    const predicted = [span(0, 10), span(0, 2)];
    const gold = [span(0, 9), span(8, 10)];
    expect(figures(predicted, gold)[1]).toEqual([1, 1, 1]);
  });

  test('of segments is that of all their spans together', () => {
    const segments = [
      { predicted: [span(0, 4)], gold: [span(0, 4)] },
      { predicted: [span(0, 4), span(5, 6)], gold: [] },
    ];
    const { exact, predicted, gold } = scoreSpans(segments);
    expect([exact.precision, exact.recall, predicted, gold].map(rounded)).toEqual([0.333333, 1, 3, 1]);
  });

  test('of nothing with nothing is whole, and no span without a character has a part in it', () => {
    expect(figures([], [])).toEqual(Array(4).fill([1, 1, 1]));
    expect(figures([span(3, 3)], [span(0, 5)])).toEqual(Array(4).fill([1, 0, 0]));
  });
});

describe('the F1 of WMT23-QE', () => {
  test.each([
    ['the same', [span(0, 4)], [span(0, 4)], 1],
    ['the severities differ: half', [span(0, 4, 'minor')], [span(0, 4)], 0.5],
    ['critical is major', [span(0, 4, 'critical')], [span(0, 4)], 1],
    // 2 of 4, and 2 of 8
    ['a part', [span(2, 6)], [span(4, 12)], 1 / 3],
    ['a point in a span is worth one', [span(3, 3)], [span(0, 4)], 0.4],
    ['nothing predicted', [], [span(0, 4)], 0],
    ['nothing marked', [span(0, 4)], [], 0],
    ['nothing at all', [], [], 1],
    ['neutral is nothing', [span(0, 4, 'neutral')], [], 1],
    ['overlapping predictions', [span(0, 4), span(0, 4)], [span(0, 4)], 1],
  ] as const)('%s', (_, predicted, gold, f1) => {
    expect(rounded(wmt23F1([{ predicted, gold }]))).toBe(rounded(f1));
  });

  test('is the mean over the segments', () => {
    const segments = [
      { predicted: [], gold: [] },
      { predicted: [span(0, 4)], gold: [] },
    ];
    expect(wmt23F1(segments)).toBe(0.5);
  });
});

test('no assignment is worth more than the best, tried one by one', () => {
  const weights = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const worthOf = (table: readonly (readonly number[])[], from = 0, taken = new Set<number>()): number => {
    const row = table[from];
    if (row === undefined) return 0;
    const without = worthOf(table, from + 1, taken);
    return row.reduce(
      (best, weight, column) =>
        taken.has(column)
          ? best
          : Math.max(best, weight + worthOf(table, from + 1, new Set(taken).add(column))),
      without,
    );
  };
  fc.assert(
    fc.property(weights, (table) => {
      const pairs = bestAssignment(table);
      const worth = pairs.reduce((total, [row, column]) => total + (table[row]?.[column] ?? 0), 0);
      expect(worth).toBe(worthOf(table));
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }),
  );
});
