import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pairwiseDifferencePearson,
  pairwiseP,
  softPairwiseAccuracy,
  type SystemScores,
} from '@/domain/agreement/soft-pairwise-accuracy';
import { randomNumbers } from '@/domain/random';

const signs = (...rows: readonly (readonly number[])[]): readonly Int8Array[] =>
  rows.map((row) => Int8Array.from(row));

describe('the certainty that one system is better', () => {
  test('is that of the example with which its authors explain it', () => {
    // mt-metrics-eval, pce.py: ten exchanges of five items, one of which is as large as the difference of 3.
    const scores = [
      [0.8, 0.9, 0.7, 1, 0.6],
      [0.2, 0.3, 0.1, 0.4, 0],
    ];
    const drawn = signs(
      [1, 1, -1, -1, -1],
      [1, -1, 1, -1, 1],
      [1, -1, 1, 1, -1],
      [-1, 1, -1, -1, 1],
      [1, 1, 1, -1, 1],
      [-1, 1, -1, 1, -1],
      [1, 1, 1, 1, 1],
      [1, -1, 1, -1, 1],
      [1, -1, -1, 1, 1],
      [-1, 1, -1, -1, -1],
    );
    expect(pairwiseP(scores, drawn)).toEqual([0.1]);
  });

  test('is that of all exchanges where they can be counted', () => {
    const all = signs(
      ...Array.from({ length: 32 }, (_, bits) => [0, 1, 2, 3, 4].map((at) => ((bits >> at) & 1 ? 1 : -1))),
    );
    const scores = [
      [3, 3, 3, 3, 3],
      [2, 2, 2, 2, 2],
      [3, 3, 3, 3, 3],
    ];
    expect(pairwiseP(scores, all)).toEqual([1 / 32, 1, 1]);
  });
});

describe('soft pairwise accuracy', () => {
  const scores = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 3, max: 12 }))
    .chain(([systems, items]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: items, maxLength: items }), {
        minLength: systems,
        maxLength: systems,
      }),
    );
  const options = () => ({ permutations: 100, random: randomNumbers(2) });

  test('is 1 for a metric that says what people say, in whatever unit', () => {
    fc.assert(
      fc.property(scores, (gold) => {
        const metric = gold.map((row) => row.map((score) => 2 * score + 7));
        expect(softPairwiseAccuracy(gold, metric, options())).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('is low for one that says the opposite, and none of one system alone', () => {
    const gold: SystemScores = [Array.from({ length: 12 }, () => 1), Array.from({ length: 12 }, () => 0)];
    expect(softPairwiseAccuracy(gold, [...gold].reverse(), options())).toBeLessThan(0.05);
    expect(softPairwiseAccuracy(gold.slice(1), gold.slice(1))).toBeNull();
  });
});

describe('PDP', () => {
  test('is the correlation of the differences, by hand', () => {
    // Differences: gold 1, −2; metric 2, −1; both directions. (2 + 2) / √(5 · 5)
    expect(
      pairwiseDifferencePearson(
        [
          [2, 1],
          [1, 3],
        ],
        [
          [5, 3],
          [3, 4],
        ],
      ),
    ).toBeCloseTo(0.8, 12);
  });

  test('does not care how hard an item is, nor which system comes first', () => {
    const matrix = fc.array(fc.tuple(fc.integer({ max: 25, min: 0 }), fc.integer({ max: 25, min: 0 })), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(matrix, matrix, fc.tuple(fc.nat(50), fc.nat(50)), (gold, metric, [first, second]) => {
        const harder = metric.map(([one, other]) => [one + first, other + second]);
        const value = pairwiseDifferencePearson(gold, metric);
        const same = [
          pairwiseDifferencePearson(gold, harder),
          pairwiseDifferencePearson([...gold].reverse(), [...metric].reverse()),
        ];
        for (const each of same) {
          if (value === null) expect(each).toBeNull();
          else expect(each).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  test('is null where nothing differs', () => {
    expect(
      pairwiseDifferencePearson(
        [
          [1, 2],
          [1, 2],
        ],
        [
          [1, 2],
          [3, 1],
        ],
      ),
    ).toBeNull();
  });
});
