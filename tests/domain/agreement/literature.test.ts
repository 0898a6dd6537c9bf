import { describe, expect, test } from 'vitest';
import {
  calibrateTies,
  kendallLike,
  kendallTau23,
  kendallTauB,
  kendallTauC,
  pairwiseAccuracy,
  type ScorePair,
} from '@/domain/agreement/kendall';
import { cohenKappa, fleissKappa, scottPi, type CodedPair } from '@/domain/agreement/kappa';
import { krippendorffAlpha, nominalAlpha } from '@/domain/agreement/krippendorff-alpha';
import { unitizedAlpha, unitizedDisagreement } from '@/domain/agreement/unitized-alpha';

/** A column for each unit; a point where a coder said nothing. */
const coded = (...coders: readonly string[]): readonly (number | null)[][] =>
  Array.from({ length: coders[0]?.length ?? 0 }, (_, unit) =>
    coders.map((coder) => (coder[unit] === '.' ? null : Number(coder[unit]))),
  );

/** A table of counts: a row for each value of the first coder. */
const pairs = (counts: readonly (readonly number[])[]): readonly CodedPair<number>[] =>
  counts.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  );

describe('Krippendorff’s α', () => {
  test('of four coders and twelve units with values missing (Krippendorff 2011)', () => {
    const units = coded('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    expect(krippendorffAlpha(units, 'nominal').alpha).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal').alpha).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(units, 'interval').alpha).toBeCloseTo(0.849, 3);
    expect(krippendorffAlpha(units, 'ratio').alpha).toBeCloseTo(0.797, 3);
  });

  test('of two coders and ten yes-or-no units (Krippendorff 1980)', () => {
    const { alpha, observed, expected } = krippendorffAlpha(coded('1100000000', '0110010100'), 'nominal');
    expect([alpha, observed, expected]).toEqual([
      expect.closeTo(0.095, 3),
      expect.closeTo(0.4, 3),
      expect.closeTo(0.442, 3),
    ]);
  });

  test('ordinal, of five coders and forty units (Hayes & Krippendorff 2007)', () => {
    const units = coded(
      '112.001122.01311211000201001111223222221',
      '1130000.21102311121000302102111122222221',
      '203000222100221123001.30.1012202.2232.21',
      '.13....0.10022...31.103021122..122...12.',
      '2..0001.2....3112..0.0..2.0..20.2.2222.1',
    );
    expect(krippendorffAlpha(units, 'ordinal').alpha).toBeCloseTo(0.7598, 4);
  });

  test('with a distance of one’s own (Artstein & Poesio 2008)', () => {
    const units = pairs([
      [46, 0, 0],
      [6, 32, 6],
      [0, 0, 10],
    ]);
    expect(nominalAlpha(units).alpha).toBeCloseTo(0.8, 2);
    const distance = (one: number, other: number) => (one === other ? 0 : one === 2 || other === 2 ? 0.5 : 1);
    expect(nominalAlpha(units, distance).alpha).toBeCloseTo(0.8156, 3);
  });

  test('is not known where nothing varies, or nobody coded twice', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'interval',
      ).alpha,
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ).alpha,
    ).toBeNull();
  });
});

describe('κ and π', () => {
  test('Cohen 1960', () => {
    const { kappa, observed, expected } = cohenKappa(
      pairs([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    expect([observed, expected, kappa]).toEqual([
      expect.closeTo(0.7, 2),
      expect.closeTo(0.41, 2),
      expect.closeTo(0.492, 3),
    ]);
  });

  test('Artstein & Poesio 2008: Cohen, Scott, weighted', () => {
    const units = pairs([
      [46, 0, 0],
      [6, 32, 6],
      [0, 0, 10],
    ]);
    expect(cohenKappa(units).kappa).toBeCloseTo(0.8013, 4);
    expect(scottPi(units).kappa).toBeCloseTo(0.7995, 4);
    const likeness = (one: number, other: number) => (one === other ? 1 : one === 2 || other === 2 ? 0.5 : 0);
    expect(cohenKappa(units, likeness).kappa).toBeCloseTo(0.8163, 4);
  });

  test('Fleiss 1971: thirty patients, six psychiatrists, five diagnoses', () => {
    const patients =
      '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555';
    const { kappa, observed, expected } = fleissKappa(patients.split(' ').map((unit) => Array.from(unit)));
    expect([observed, expected, kappa]).toEqual([
      expect.closeTo(0.5556, 4),
      expect.closeTo(0.2201, 3),
      expect.closeTo(0.43, 3),
    ]);
  });

  test('is not known where both say always the same', () => {
    expect(
      cohenKappa([
        [1, 1],
        [1, 1],
      ]).kappa,
    ).toBeNull();
    expect(cohenKappa([]).kappa).toBeNull();
  });
});

describe('α of spans that coders find themselves', () => {
  const span = (start: number, length: number) => ({ start: start - 150, end: start - 150 + length });
  const c = unitizedDisagreement(
    [
      [span(225, 70), span(370, 30)],
      [span(220, 80), span(355, 20), span(400, 20)],
    ],
    300,
  );
  const k = unitizedDisagreement(
    [
      [span(180, 60), span(300, 50)],
      [span(180, 60), span(300, 50)],
    ],
    300,
  );

  test('Krippendorff 2004, p. 254', () => {
    expect(c.observed).toBeCloseTo(0.0144, 4);
    expect(c.expected).toBeCloseTo(0.0532, 4);
    expect(k.observed).toBe(0);
    expect(k.expected).toBeCloseTo(0.049, 4);
    expect(unitizedAlpha([c])).toBeCloseTo(0.7286, 3);
    expect(unitizedAlpha([k])).toBe(1);
    expect(unitizedAlpha([c, k])).toBeCloseTo(0.8591, 3);
  });

  test('is not known where nobody marked anything', () => {
    expect(unitizedAlpha([unitizedDisagreement([[], []], 100)])).toBeNull();
  });
});

describe('Kendall', () => {
  const items = (gold: readonly number[], metric: readonly number[]): readonly ScorePair[] =>
    gold.map((each, index) => [each, metric[index] ?? 0]);
  const five = items([1, 2, 2, 3, 4], [2, 1, 1.5, 5, 3]);

  test('τ-b, τ-c, τ-23, acc-23', () => {
    expect(kendallTauB(five)).toBeCloseTo(0.316228, 6);
    expect(kendallTauC(five)).toBeCloseTo(0.32, 6);
    expect(kendallTau23(five)).toBeCloseTo(0.2, 6);
    expect(pairwiseAccuracy(five)).toBeCloseTo(0.6, 6);
    expect(pairwiseAccuracy(five, 2)).toBeCloseTo(0.4, 6);
    const seven = items([1, 1, 1, 2, 2, 3, 4], [1, 1, 2, 2, 4, 3, 3]);
    expect(kendallTau23(seven)).toBeCloseTo((14 - 7) / 21, 12);
    expect(pairwiseAccuracy(seven)).toBeCloseTo(14 / 21, 12);
  });

  test('ties calibrated for the best accuracy', () => {
    expect(calibrateTies(five)?.accuracy).toBeCloseTo(0.7, 6);
    const four = calibrateTies(items([1, 1, 1, 4], [0, 2, 6, 8]));
    expect(four?.tried).toEqual([
      [0, expect.closeTo(3 / 6)],
      [2, expect.closeTo(3 / 6)],
      [4, expect.closeTo(4 / 6)],
      [6, expect.closeTo(4 / 6)],
      [8, expect.closeTo(3 / 6)],
    ]);
    expect(four?.epsilon).toBe(4);
  });

  test('Kendall-like', () => {
    const four = items([10, 11, 100, 150], [2, 1, 4, 3]);
    expect(kendallLike(four)).toBeCloseTo(3 / 5, 6);
    expect(kendallLike(four, 1)).toBeCloseTo(2 / 6, 6);
  });

  test('is not known of one item, or where all are the same', () => {
    expect(kendallTauB(items([1], [2]))).toBeNull();
    expect(kendallTauB(items([1, 1], [2, 3]))).toBeNull();
    expect(pairwiseAccuracy([])).toBeNull();
    expect(calibrateTies([])).toBeNull();
  });
});
