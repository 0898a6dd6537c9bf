import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptByPoints, limitsFor, planAcceptance } from '@/domain/scoring/acceptance-plan';
import { binomialAtMost, poissonAtMost } from '@/domain/scoring/poisson';

const RISKS = { producerRisk: 0.05, consumerRisk: 0.1 };

describe('the distributions', () => {
  test('are those of the definitions', () => {
    expect(poissonAtMost(2, 3)).toBeCloseTo(Math.exp(-3) * (1 + 3 + 4.5), 12);
    expect(poissonAtMost(0, 0)).toBe(1);
    expect(poissonAtMost(1000, 1000)).toBeCloseTo(0.5084, 3);
    expect(binomialAtMost(1, 4, 0.25)).toBeCloseTo(0.75 ** 4 + 4 * 0.25 * 0.75 ** 3, 12);
    expect([binomialAtMost(3, 3, 0.9), binomialAtMost(2, 9, 0), binomialAtMost(2, 9, 1)]).toEqual([1, 1, 0]);
  });

  test('the binomial is near the Poisson where events are rare', () => {
    expect(binomialAtMost(5, 10_000, 0.0003)).toBeCloseTo(poissonAtMost(5, 3), 3);
  });
});

describe('a plan', () => {
  // J. M. Cameron, "Tables for constructing and for computing the operating characteristics of single-sampling plans" (1952), for α = 0.05, β = 0.10:
  // the ratio of the levels that a plan with this accept number tells apart, and n·p of the acceptable one.
  test.each([
    [0, 44.89, 0.052],
    [1, 10.946, 0.355],
    [2, 6.509, 0.818],
    [3, 4.89, 1.366],
    [4, 4.057, 1.97],
    [5, 3.549, 2.613],
  ])(
    'that accepts %i tells levels apart that differ by the factor %d (Cameron 1952)',
    (accept, ratio, expected) => {
      const acceptable = 1e-5;
      const far = planAcceptance('poisson', { acceptable, rejectable: acceptable * ratio * 1.002, ...RISKS });
      const near = planAcceptance('poisson', {
        acceptable,
        rejectable: acceptable * ratio * 0.998,
        ...RISKS,
      });
      expect(far?.accept).toBe(accept);
      expect(near?.accept).toBe(accept + 1);
      expect((far?.size ?? 0) * acceptable).toBeCloseTo(expected, 1);
    },
  );

  const levels = fc.record({
    acceptable: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
    factor: fc.double({ min: 2, max: 15, noNaN: true }),
    producerRisk: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    consumerRisk: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    kind: fc.constantFrom('poisson' as const, 'binomial' as const),
  });

  test('keeps both risks, and none with a smaller sample and this accept number does', () => {
    fc.assert(
      fc.property(levels, ({ kind, factor, acceptable, ...risks }) => {
        const rejectable = acceptable * factor;
        const plan = planAcceptance(kind, { acceptable, rejectable, ...risks });
        if (plan === null) return;
        const atMost = (size: number, rate: number): number =>
          kind === 'poisson'
            ? poissonAtMost(plan.accept, size * rate)
            : binomialAtMost(plan.accept, size, rate);
        expect(atMost(plan.size, acceptable)).toBeGreaterThanOrEqual(1 - risks.producerRisk);
        expect(atMost(plan.size, rejectable)).toBeLessThanOrEqual(risks.consumerRisk);
        if (plan.size > 1) expect(atMost(plan.size - 1, rejectable)).toBeGreaterThan(risks.consumerRisk);
      }),
    );
  });
});

describe('the limits of a sample that is there', () => {
  test('leave room for what it cannot tell', () => {
    // 300 words, 5 in 1,000 acceptable, 15 refused: 1.5 and 4.5 are expected.
    expect(limitsFor('poisson', 300, { acceptable: 0.005, rejectable: 0.015, ...RISKS })).toEqual({
      accept: 1,
      reject: 5,
    });
  });

  test('accept nothing where even a clean sample proves nothing', () => {
    expect(limitsFor('poisson', 50, { acceptable: 0.005, rejectable: 0.015, ...RISKS }).accept).toBeNull();
  });

  test('never overlap, and draw nearer to what is acceptable as the sample grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (words) => {
        const { accept, reject } = limitsFor('poisson', words, {
          acceptable: 0.005,
          rejectable: 0.015,
          ...RISKS,
        });
        expect(reject).toBeGreaterThan(accept ?? -1);
        expect(1 - poissonAtMost(reject - 1, words * 0.005)).toBeLessThanOrEqual(RISKS.producerRisk);
        if (accept !== null)
          expect(poissonAtMost(accept, words * 0.015)).toBeLessThanOrEqual(RISKS.consumerRisk);
      }),
    );
  });
});

describe('a short text', () => {
  const acceptable = { points: 5, words: 1000 };

  test('is accepted, refused, or neither, by its points', () => {
    expect(acceptByPoints([], 400, acceptable)).toMatchObject({ points: 0, accept: 0, answer: 'accept' });
    expect(acceptByPoints([1], 300, acceptable)).toEqual({
      points: 1,
      accept: null,
      reject: 5,
      answer: 'undecided',
    });
    expect(acceptByPoints([1, 1, 1, 1, 1], 300, acceptable).answer).toBe('reject');
    expect(acceptByPoints([], 20, acceptable).answer).toBe('undecided');
  });

  test('needs more points to be refused when they come from few errors', () => {
    const small = acceptByPoints([1, 1, 1, 1, 1], 300, acceptable);
    const one = acceptByPoints([5], 300, acceptable);
    expect(one.points).toBe(small.points);
    expect(one.answer).toBe('undecided');
    expect(one.reject).toBeGreaterThan(small.reject);
  });

  test('of good quality is hardly ever refused, of bad quality hardly ever accepted', () => {
    // Simulated with errors of 1 and 5 points, one in five of them major: 1.8 points each.
    let state = 7;
    const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
    const draw = (expected: number): readonly number[] => {
      const penalties: number[] = [];
      for (let at = -Math.log(random()); at < expected; at -= Math.log(random()))
        penalties.push(random() < 0.2 ? 5 : 1);
      return penalties;
    };
    const share = (rate: number, answer: string): number =>
      Array.from({ length: 2000 }, () => acceptByPoints(draw((rate * 400) / 1.8), 400, acceptable)).filter(
        (each) => each.answer === answer,
      ).length / 2000;
    expect(share(0.005, 'reject')).toBeLessThan(0.08);
    expect(share(0.015, 'accept')).toBeLessThan(0.1);
  });
});
