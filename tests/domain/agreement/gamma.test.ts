import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignUnits,
  disorderOf,
  gammaAgreement,
  unitDissimilarity,
  type GammaUnit,
} from '@/domain/agreement/gamma';
import { randomNumbers } from '@/domain/random';

/** `a 1–5`, one unit after the other. */
const units = (...written: readonly string[]): readonly GammaUnit[] =>
  written.map((each) => {
    const [category = '', place = ''] = each.split(' ');
    const [start, end] = place.split('–').map(Number);
    return { category, start: start ?? 0, end: end ?? 0 };
  });

// The continua and the figures are those of the fixtures of dkpro-statistics (Apache-2.0), which were made by running pygamma-agreement 0.5.9 with an exact solver; it computes in single precision.
describe('the disorder of pygamma', () => {
  const simple = [units('a 1–5', 'b 6–10', 'a 11–15'), units('a 2–6', 'b 7–11', 'a 12–16')] as const;
  const unequal = [units('a 1–5', 'b 6–10', 'a 20–24', 'b 30–34'), units('a 2–6', 'b 31–35')] as const;
  const weighted = [units('a 1–5', 'b 6–10', 'c 11–15'), units('a 2–7', 'b 8–12', 'a 11–15')] as const;

  test.each([
    ['a 1–5', 'a 2–6', 0.0625],
    ['a 1–5', 'b 7–11', 3.25],
    ['a 1–5', 'a 12–16', 7.5625],
    ['a 1–5', 'a 1–4', 0.020408],
    ['b 10–14', 'c 9–14', 1.012346],
    ['b 11–15', 'a 1–4', 10],
    ['a 1–6', 'b 2–8', 1.07438],
  ])('of %s and %s', (one, other, expected) => {
    const [[first], [second]] = [units(one), units(other)];
    if (first === undefined || second === undefined) throw new Error('no unit');
    expect(unitDissimilarity(first, second)).toBeCloseTo(expected, 5);
  });

  test('of small offsets, of unequal numbers of units, of weights', () => {
    expect(disorderOf(simple)).toBeCloseTo(0.0625, 6);
    expect(disorderOf(unequal)).toBeCloseTo(0.7083333, 6);
    expect(disorderOf(weighted, { position: 3, category: 2 })).toBeCloseTo(1.0277778, 6);
  });

  // Continua that its sampler drew, in millionths.
  test.each([
    [
      'a 673002–4673002,b 5099477–9099477,a 10706344–14706344',
      'a 540361–4540361,b 5368021–9368021,b 10758210–14758210',
      1,
      1,
      0.3352583,
    ],
    [
      'b 530765–4530765,b 5842293–9842293,a 10238499–14238499',
      'a 1466862–5466862,a 6097153–10097153,a 10531492–14531492',
      1,
      1,
      0.6880641,
    ],
    [
      'a 993230–4993230,a 6118531–10118531,a 11282315–15282315',
      'a 2091510–6091510,b 7155738–11155738,a 11933317–15933317',
      1,
      1,
      0.3897046,
    ],
    ['a 596375–996375,b 2994267–3394267', 'b -231122–168878,b -105842–294158', 1, 1, 2],
    [
      'b 150367–550367,a 2163898–2563898,a 2518744–2918744',
      'a -504927–-104927,a 11160–411160',
      1,
      1,
      1.6484464,
    ],
    ['a -546270–-146270,a 1104005–1504005', 'a -264816–135184', 1, 1, 0.9967346],
    [
      'b 135627–560411,b 552663–902410,b 895834–1373593',
      'c 234269–688323,c 730173–1192967,b 1341647–1781969',
      3,
      2,
      2,
    ],
    [
      'a 256686–4132607,b 5688432–9087545,c 9486186–13443605',
      'c 1502232–5768455,b 6152060–10466444,b 9004395–12941478',
      3,
      2,
      1.3903924,
    ],
    [
      'a 1541924–5867458,b 5914087–9675800,a 10131896–14465123',
      'a 734050–4620339,b 6172281–10503633,b 10374208–14622187',
      3,
      2,
      0.7472983,
    ],
  ])('of what it drew: %s against %s', (one, other, position, category, expected) => {
    expect(
      disorderOf([units(...one.split(',')), units(...other.split(','))], { position, category }),
    ).toBeCloseTo(expected, 4);
  });
});

describe('the disorder of pygamma, of three annotators', () => {
  test('of its example', () => {
    const three = [units('a 1–5', 'b 10–14'), units('a 2–6', 'b 11–15'), units('a 1–4', 'c 9–14')];
    expect(disorderOf(three)).toBeCloseTo(0.4087564, 6);
  });

  // Continua that its sampler drew, in hundred-thousandths and millionths.
  test.each([
    [
      'c 373938–716439,a 1130082–1613892',
      'a 339553–673303,c 845304–1238337',
      'a 253388–677929,a 1017483–1427270',
      0.8253427,
    ],
    [
      'b 146993–636308,a 915119–1357042',
      'a 23548–551913,b 904188–1238351',
      'a 137902–569221,a 1247641–1649196',
      0.9491503,
    ],
    [
      'b 459006–843060,a 1277804–1677230',
      'b 244629–690938,a 1137832–1527671',
      'b -106022–296146,a 574941–985434',
      1.3278083,
    ],
    [
      'b 375953–793299,b 931316–1340261',
      'a 74227–547656,b 686292–1105214',
      'a 510132–924142,c 1204920–1684628',
      1.2716907,
    ],
    [
      'a 3596508–8136128,a 10140772–14071268',
      'a 509526–5677162,c 5057392–8042500',
      'b 3101083–7221930,a 9168460–12887912',
      1.2597536,
    ],
  ])('of what it drew: %s, %s and %s', (one, other, third, expected) => {
    const three = [one, other, third].map((each) => units(...each.split(',')));
    expect(disorderOf(three)).toBeCloseTo(expected, 4);
  });
});

describe('γ', () => {
  const one = units('a 1–5', 'b 6–10', 'a 11–15');

  test('is 1 for two that say the same, and null for two that say nothing', () => {
    expect(gammaAgreement([one, one], 100, { random: randomNumbers(1) }).gamma).toBe(1);
    expect(gammaAgreement([[], []], 100).gamma).toBeNull();
  });

  test('is what the disorder leaves of that of chance', () => {
    const { gamma, observed, expected } = gammaAgreement([one, units('a 2–6', 'b 7–11', 'a 12–16')], 16, {
      random: randomNumbers(3),
      samples: 200,
    });
    expect(observed).toBeCloseTo(0.0625, 6);
    expect(gamma).toBeCloseTo(1 - observed / expected, 12);
    // pygamma draws chance in another way (0.537 here), so only the neighbourhood can be asked for.
    expect(expected).toBeGreaterThan(0.4);
    expect(expected).toBeLessThan(1.6);
  });

  test('is near 0 for two that mark at random', () => {
    const random = randomNumbers(5);
    const marks = (): readonly GammaUnit[] =>
      Array.from({ length: 300 }, () => {
        const start = Math.floor(random() * 20_000);
        return { start, end: start + 1 + Math.floor(random() * 30), category: random() < 0.5 ? 'a' : 'b' };
      }).sort((a, b) => a.start - b.start);
    expect(Math.abs(gammaAgreement([marks(), marks()], 20_000, { random }).gamma ?? 1)).toBeLessThan(0.08);
  });

  const marked = fc.array(
    fc
      .record({ start: fc.nat(60), length: fc.nat(12), category: fc.constantFrom('a', 'b') })
      .map(({ start, length, category }) => ({ start, end: start + length, category })),
    { maxLength: 6 },
  );

  test('no alignment costs less than the one that is found', () => {
    const cheapest = (left: readonly GammaUnit[], right: readonly GammaUnit[]): number => {
      const [first, ...rest] = left;
      if (first === undefined) return right.length;
      const unpaired = 1 + cheapest(rest, right);
      return right.reduce(
        (least, unit, index) =>
          Math.min(
            least,
            unitDissimilarity(first, unit) +
              cheapest(
                rest,
                right.filter((_, at) => at !== index),
              ),
          ),
        unpaired,
      );
    };
    fc.assert(
      fc.property(marked, marked, (left, right) => {
        const { aligned, isExact } = alignUnits([left, right]);
        expect(isExact).toBe(true);
        expect(aligned.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(cheapest(left, right), 9);
        expect(aligned.filter(({ units: [each] }) => each !== null)).toHaveLength(left.length);
        expect(aligned.filter(({ units: [, each] }) => each !== null)).toHaveLength(right.length);
      }),
      { numRuns: 150 },
    );
  });

  test('is the same whoever comes first', () => {
    fc.assert(
      fc.property(marked, marked, (left, right) => {
        expect(disorderOf([left, right])).toBeCloseTo(disorderOf([right, left]), 9);
      }),
    );
  });

  /** All ways to put units of three annotators together. */
  function cheapestOf(left: readonly (readonly GammaUnit[])[]): number {
    const owner = left.findIndex(({ length }) => length > 0);
    const first = left[owner]?.[0];
    if (first === undefined) return 0;
    const without = (of: readonly (readonly GammaUnit[])[], unit: GammaUnit | null) =>
      of.map((own) => own.filter((each) => each !== unit));
    const [second = [], third = []] = left.filter((_, annotator) => annotator !== owner);
    const apart = (one: GammaUnit | null, other: GammaUnit | null): number =>
      one === null || other === null ? 1 : unitDissimilarity(one, other);
    let least = Infinity;
    for (const one of [null, ...second])
      for (const other of [null, ...third]) {
        const cost = (apart(first, one) + apart(first, other) + apart(one, other)) / 3;
        least = Math.min(least, cost + cheapestOf(without(without(without(left, first), one), other)));
      }
    return least;
  }

  const few = fc.array(
    fc
      .record({ start: fc.nat(40), length: fc.nat(12), category: fc.constantFrom('a', 'b') })
      .map(({ start, length, category }) => ({ start, end: start + length, category })),
    { maxLength: 3 },
  );

  test('of three annotators too, no alignment costs less than the one that is found', () => {
    fc.assert(
      fc.property(fc.tuple(few, few, few), (three) => {
        const { aligned, isExact } = alignUnits(three);
        expect(isExact).toBe(true);
        expect(aligned.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(cheapestOf(three), 9);
        for (const annotator of [0, 1, 2])
          expect(aligned.filter(({ units: of }) => of[annotator] !== null)).toHaveLength(
            three[annotator]?.length ?? 0,
          );
      }),
      { numRuns: 150 },
    );
  });

  test('where there are too many to try, what is found is near, and says that it may not be the best', () => {
    const crowd = (shift: number): readonly GammaUnit[] =>
      Array.from({ length: 15 }, (_, index) => ({
        ...{ start: 4 * index + shift, end: 4 * index + shift + 10 },
        category: index % 3 === 0 ? 'a' : 'b',
      }));
    const { aligned, isExact } = alignUnits([crowd(0), crowd(1), crowd(2)]);
    expect(isExact).toBe(false);
    expect(aligned).toHaveLength(15);
    expect(alignUnits([crowd(0), crowd(0), crowd(0)]).aligned.every(({ cost }) => cost === 0)).toBe(true);
  });

  test('of three who say the same is 1', () => {
    expect(gammaAgreement([one, one, one], 100, { random: randomNumbers(1) }).gamma).toBe(1);
  });
});
