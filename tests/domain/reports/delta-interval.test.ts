import { describe, expect, test } from 'vitest';
import { deltaInterval } from '@/domain/reports/delta-interval';
import { addSums, sumsOf } from '@/domain/reports/unit-sums';
import { bootstrapInterval } from '@/domain/scoring/bootstrap';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { randomNumbers } from '@/domain/random';
import type { Measure } from '@/domain/scoring/scoring-model';

/** Many small amounts, few large ones, and lengths that go with them: as errors are. */
function units(count: number, seed: number): readonly Measure[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const size = 5 + Math.floor(40 * random());
    return { amount: Math.floor(random() ** 4 * size), size };
  });
}

describe('the interval of a score of which only sums are known', () => {
  test.each(SCORING_MODELS.map((model) => [model.id, model] as const))(
    'is nearly that of the bootstrap: %s',
    (id, model) => {
      for (const seed of [1, 2, 3]) {
        const drawn = units(400, seed);
        const bootstrap = bootstrapInterval(drawn, model.score, { samples: 2000, seed });
        const delta = deltaInterval(sumsOf(drawn), model.score);
        if (bootstrap === null || delta === null) throw new Error(`No interval of ${id}`);
        const width = bootstrap.high - bootstrap.low;
        expect(Math.abs(delta.low - bootstrap.low)).toBeLessThan(width * 0.1);
        expect(Math.abs(delta.high - bootstrap.high)).toBeLessThan(width * 0.1);
      }
    },
  );

  test('holds the truth as often as it says, also for few units', () => {
    const perSize = ({ amount, size }: Measure): number => amount / size;
    const truth = perSize(sumsOf(units(200_000, 99)));
    const shares = [12, 200].map((count) => {
      const held = Array.from({ length: 500 }, (_, seed) =>
        deltaInterval(sumsOf(units(count, seed + 7)), perSize),
      );
      return held.filter((found) => found !== null && found.low <= truth && truth <= found.high).length / 500;
    });
    // Skewed amounts cost twelve units some of it.
    expect(shares[0]).toBeGreaterThan(0.85);
    expect(shares[1]).toBeGreaterThan(0.92);
  });

  test('can be summed up from parts', () => {
    const [one, other] = [units(20, 4), units(30, 5)];
    const sums = addSums(sumsOf(one), sumsOf(other));
    expect(sums).toEqual(sumsOf([...one, ...other]));
  });

  test('is none for a single unit', () => {
    expect(deltaInterval(sumsOf(units(1, 1)), ({ amount }) => amount)).toBeNull();
  });
});
