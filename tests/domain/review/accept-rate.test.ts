import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptRate, addTallies, wilsonInterval, type Tally } from '../../../domain/review/accept-rate';

const tally = (more: Partial<Tally>): Tally => ({
  proposed: 0,
  approved: 0,
  approvedEdited: 0,
  rejected: 0,
  rejectedAsPreference: 0,
  open: 0,
  superseded: 0,
  ...more,
});

describe('the accept rate', () => {
  test('counts edited approvals as accepted, and refused preferences not at all', () => {
    const rate = acceptRate(
      tally({ approved: 6, approvedEdited: 2, rejected: 2, rejectedAsPreference: 50, open: 9 }),
    );
    expect(rate).toMatchObject({ kind: 'rate', accepted: 8, decided: 10, rate: 0.8 });
  });

  test('says nothing of fewer than ten', () => {
    expect(acceptRate(tally({ approved: 9, rejectedAsPreference: 5 }))).toEqual({
      kind: 'tooFew',
      accepted: 9,
      decided: 9,
    });
  });

  test('is that of all categories together when they are added', () => {
    const sum = addTallies([tally({ approved: 6, proposed: 7 }), tally({ rejected: 4, proposed: 4 })]);
    expect(sum).toEqual(tally({ approved: 6, rejected: 4, proposed: 11 }));
  });
});

describe('the interval of Wilson', () => {
  test('is the one known from the literature', () => {
    // 81 of 263: Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    const { low, high } = wilsonInterval(81, 263);
    expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.2553', '0.3662']);
    const none = wilsonInterval(0, 20);
    expect([none.low, none.high].map((bound) => bound.toFixed(4))).toEqual(['0.0000', '0.1611']);
  });

  test('holds the rate, stays between 0 and 1, and is the same seen from the other side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (of, share) => {
          const hits = Math.round(of * share);
          const { low, high } = wilsonInterval(hits, of);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(hits / of + 1e-9);
          expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9);
          const other = wilsonInterval(of - hits, of);
          expect(other.low).toBeCloseTo(1 - high, 9);
        },
      ),
    );
  });
});
