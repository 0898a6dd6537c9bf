import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mqmLinear, mqmNonLinear } from '@/domain/scoring/models/mqm';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { normalQuantile } from '@/domain/scoring/normal-quantile';
import { sampleOf, standardError } from '@/domain/scoring/sample';
import { perSize, type Measure } from '@/domain/scoring/scoring-model';
import { judge, SMALLEST_SAMPLE, type Verdict, type VerdictOptions } from '@/domain/scoring/verdict';

/** Segments of 20 words, with so many points in each. */
const segmentsOf = (...points: readonly number[]): readonly Measure[] =>
  points.map((amount) => ({ amount, size: 20 }));
const repeat = (times: number, ...points: readonly number[]): readonly Measure[] =>
  Array.from({ length: times }, () => segmentsOf(...points)).flat();
const linear = mqmLinear();

const judged = (measures: readonly Measure[], options: Partial<VerdictOptions> = {}): Verdict | null =>
  judge(sampleOf(measures, measures.length * 20), linear, { threshold: 95, ...options });

test('the quantiles of the normal distribution are those of the tables', () => {
  expect([0.5, 0.95, 0.975, 0.99, 0.995, 0.001].map(normalQuantile)).toEqual(
    [0, 1.644854, 1.959964, 2.326348, 2.575829, -3.090232].map((value) => expect.closeTo(value, 6) as number),
  );
});

describe('the standard error', () => {
  test('of a mean is its textbook value', () => {
    const measures = [2, 4, 4, 4, 5, 5, 7, 9].map((amount) => ({ amount, size: 1 }));
    // The sum of squares about the mean of 5 is 32.
    expect(standardError(sampleOf(measures, 0), perSize, 8)).toBeCloseTo(Math.sqrt(32 / 7 / 8), 6);
  });

  test('of a quotient is that of Cochran’s formula', () => {
    const measures = [
      { amount: 1, size: 10 },
      { amount: 0, size: 30 },
      { amount: 5, size: 20 },
      { amount: 2, size: 40 },
    ];
    const ratio = 8 / 100;
    const spread = measures.reduce((sum, { amount, size }) => sum + (amount - ratio * size) ** 2, 0) / 3;
    expect(standardError(sampleOf(measures, 0), perSize, 4)).toBeCloseTo(Math.sqrt(spread / 4) / 25, 6);
  });
});

describe('a verdict', () => {
  test('is given where the threshold is outside the interval', () => {
    expect(judged(repeat(100, 0, 0, 0, 0, 0.1))).toMatchObject({ kind: 'pass', because: 'score' });
    expect(judged(repeat(20, 5, 0, 1, 5, 0))).toMatchObject({ kind: 'fail', because: 'score' });
  });

  test('is not given where the threshold is within it, and tells how much would do', () => {
    // One point in 250 words is better than five in a thousand, but not by much.
    const verdict = judged(repeat(4, 1, ...Array.from({ length: 12 }, () => 0)));
    expect(verdict).toMatchObject({ kind: 'too_short' });
    expect(verdict?.needed?.segments).toBeGreaterThan(52);
    expect(verdict?.needed?.words).toBe((verdict?.needed?.segments ?? 0) * 20);
  });

  test('does not pass a text because it is too short to have an error', () => {
    expect(judged(repeat(3, 0))).toMatchObject({ kind: 'too_short' });
    // None seen of −ln 0.025 = 3.69 that may be there: five in a thousand words bear them from 738 words on.
    expect(judged(repeat(30, 0))).toEqual({
      kind: 'too_short',
      because: 'score',
      needed: { segments: 37, words: 740 },
    });
    expect(judged(repeat(37, 0))).toMatchObject({ kind: 'pass' });
  });

  test('is never given below the smallest sample, however clear it seems', () => {
    const verdict = judged(repeat(10, 25));
    expect(verdict).toEqual({
      kind: 'too_short',
      because: 'score',
      needed: { ...SMALLEST_SAMPLE, words: 600 },
    });
  });

  test('fails for a critical error whatever the score', () => {
    expect(judged(repeat(100, 0), { hasCritical: true })).toEqual({
      kind: 'fail',
      because: 'critical',
      needed: null,
    });
  });

  test('is null without a score', () => {
    expect(judge(sampleOf([], 0), linear, { threshold: 95 })).toBeNull();
  });

  test('never contradicts the interval that is shown', () => {
    expect(judged(repeat(100, 0, 0.1), { interval: { low: 94, high: 99 } })).toMatchObject({
      kind: 'too_short',
    });
  });

  test('knows models in which the lower is the better, and those that are not linear', () => {
    const measures = Array.from({ length: 200 }, (_, index) => ({ amount: index % 2, size: 1 }));
    const sample = sampleOf(measures, 4000);
    expect(judge(sample, googleMqm, { threshold: 1 })).toMatchObject({ kind: 'pass' });
    expect(judge(sample, googleMqm, { threshold: 0.1 })).toMatchObject({ kind: 'fail' });
    const longer = sampleOf(repeat(300, 0, 0, 0, 1), 24_000);
    expect(judge(longer, mqmNonLinear(), { threshold: 95 })).toMatchObject({ kind: 'fail' });
  });

  const points = fc.array(fc.constantFrom(0, 0, 0, 0, 0.1, 1, 5, 25), { minLength: 2, maxLength: 60 });

  test('that is not given yet would be by as much text of the same kind as it says', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (amounts, level) => {
        const measures = segmentsOf(...amounts);
        const sample = sampleOf(measures, measures.length * 20);
        const needed = judge(sample, linear, { threshold: 95, level })?.needed ?? null;
        if (needed === null) return;
        expect(needed.segments).toBeGreaterThan(sample.segments);
        const error = (segments: number): number => standardError(sample, linear.score, segments) ?? 0;
        const distance = Math.abs((linear.score(sample) ?? 0) - 95);
        const z = normalQuantile((1 + level) / 2);
        expect(z * error(needed.segments)).toBeLessThanOrEqual(distance + 1e-6);
      }),
    );
  });

  test('is no better for a text with errors than for the same without', () => {
    fc.assert(
      fc.property(points, (amounts) => {
        const clean = judged(repeat(amounts.length, 0))?.kind;
        if (clean !== 'pass') expect(judged(segmentsOf(...amounts))?.kind).not.toBe('pass');
      }),
    );
  });
});
