import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGREEMENT_READINGS, readAgreement } from '@/domain/scoring/agreement-reading';
import { AGREEMENT_MEASURES } from '@/domain/scoring/rater-agreement';

test.each([
  ['fleiss-error', 0.3, 0.25, 0.35, 'usual'],
  ['fleiss-error', 0.3, -0.1, 0.7, 'chance'],
  ['alpha-error', -0.2, -0.3, -0.1, 'below_chance'],
  ['alpha-score', 0.1, 0.05, 0.15, 'below_usual'],
  ['cohen-error', 0.6, 0.5, 0.7, 'above_usual'],
  ['alpha-error', 0.95, 0.9, 1, 'nearly_same'],
  ['span-exact', 0.26, 0.2, 0.3, 'usual'],
  ['span-partial', 0.26, 0.2, 0.3, 'below_usual'],
  ['span-exact', 0, 0, 0, 'below_usual'],
] as const)('%s of %d (%d to %d) is %s', (measure, value, low, high, reading) => {
  expect(readAgreement({ measure, value, interval: { low, high } })).toBe(reading);
});

test('nothing is read into what is not known', () => {
  expect(readAgreement({ measure: 'alpha-error', value: null, interval: null })).toBe('unknown');
});

test('more agreement never reads as less', () => {
  const rank = (reading: (typeof AGREEMENT_READINGS)[number]): number => AGREEMENT_READINGS.indexOf(reading);
  fc.assert(
    fc.property(
      fc.constantFrom(...AGREEMENT_MEASURES),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (measure, value, more) => {
        const read = (each: number) => rank(readAgreement({ measure, value: each, interval: null }));
        expect(read(value + more)).toBeGreaterThanOrEqual(read(value));
      },
    ),
  );
});
