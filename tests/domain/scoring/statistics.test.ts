import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from '@/domain/scoring/bootstrap';
import { esa } from '@/domain/scoring/models/esa';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { raterAgreement } from '@/domain/scoring/rater-agreement';
import { perSize } from '@/domain/scoring/scoring-model';
import { compareSystems } from '@/domain/scoring/significance';
import { randomNumbers } from '@/domain/random';
import { rated } from './rated';

describe('the bootstrap', () => {
  test('holds the mean of a sample within the standard error’s bounds', () => {
    const units = Array.from({ length: 400 }, (_, index) => ({ amount: index % 2, size: 1 }));
    const interval = bootstrapInterval(units, perSize);
    // ± 1.96 · √(0.25 / 400)
    expect(interval?.low).toBeCloseTo(0.451, 1);
    expect(interval?.high).toBeCloseTo(0.549, 1);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.08);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeLessThan(0.12);
  });

  test('says the same each time, and nothing of one segment', () => {
    const units = [1, 5, 2, 8].map((amount) => ({ amount, size: 1 }));
    expect(bootstrapInterval(units, perSize)).toEqual(bootstrapInterval(units, perSize));
    expect(bootstrapInterval(units.slice(1, 2), perSize)).toBeNull();
  });

  test('stays within what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 2, maxLength: 30 }), (amounts) => {
        const units = amounts.map((amount) => ({ amount, size: 1 }));
        const interval = bootstrapInterval(units, perSize, { samples: 50 });
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...amounts));
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...amounts));
      }),
    );
  });
});

describe('systems', () => {
  const outputs = (system: string, errorsOf: (index: number) => readonly string[]) =>
    Array.from({ length: 60 }, (_, index) => rated(errorsOf(index), { system, segment: String(index) }));

  test('that differ by much are in clusters of their own, those that do not share one', () => {
    const segments = [
      ...outputs('worst', () => ['Major a', 'Major a']),
      ...outputs('good', (index) => (index % 2 === 0 ? ['Minor a'] : [])),
      ...outputs('as good', (index) => (index % 2 === 1 ? ['Minor a'] : [])),
    ];
    const { systems, pairs } = compareSystems(segments, googleMqm);
    expect(systems.map(({ system, cluster }) => [system, cluster])).toEqual([
      ['good', 1],
      ['as good', 1],
      ['worst', 2],
    ]);
    expect(pairs.find(({ better, worse }) => better === 'good' && worse === 'as good')?.p).toBeGreaterThan(
      0.5,
    );
    expect(pairs.find(({ worse, better }) => better === 'good' && worse === 'worst')?.adjustedP).toBeLessThan(
      0.01,
    );
  });

  test('that differ by much are told apart however many are compared at once, and with few exchanges', () => {
    const names = Array.from({ length: 20 }, (_, index) => `system ${String(index).padStart(2, '0')}`);
    const segments = names.flatMap((system, index) =>
      outputs(system, () => Array.from({ length: index }, () => 'Minor a')),
    );
    const { systems, pairs } = compareSystems(segments, googleMqm, { permutations: 500 });
    expect(pairs).toHaveLength(190);
    expect(systems.map(({ cluster }) => cluster)).toEqual(names.map((_, index) => index + 1));
  });

  test('that differ by chance are told apart no more often than is said', () => {
    const random = randomNumbers(7);
    let found = 0;
    for (let campaign = 0; campaign < 100; campaign++) {
      const same = (system: string) =>
        outputs(system, () => (random() < 0.3 ? (random() < 0.3 ? ['Major a'] : ['Minor a']) : []));
      const { pairs } = compareSystems([...same('one'), ...same('two')], googleMqm, { permutations: 200 });
      if ((pairs[0]?.p ?? 1) <= 0.05) found++;
    }
    expect(found).toBeLessThanOrEqual(11);
  });

  test('are not told apart by a few segments, whatever the difference', () => {
    const few = [...outputs('one', () => []).slice(0, 4), ...outputs('two', () => ['Major a']).slice(0, 4)];
    const { pairs } = compareSystems(few, googleMqm);
    // Of four exchanges all or none give as much: 2 of 16.
    expect(pairs[0]?.p).toBeCloseTo(2 / 16, 1);
  });

  test('are compared on the segments that both have', () => {
    const segments = [...outputs('one', () => []), ...outputs('two', () => ['Minor a']).slice(0, 10)];
    expect(compareSystems(segments, googleMqm).pairs).toMatchObject([{ segments: 10, difference: -1 }]);
  });

  test('are compared by ESA on the domains of the segments that both have, each counting the same', () => {
    const scored = (system: string, domain: string, segment: number, score: number) =>
      rated([], { system, domain, score, segment: `${domain} ${segment}` });
    const segments = [
      ...[0, 1, 2, 3].flatMap((segment) => [
        scored('one', 'news', segment, 90),
        scored('two', 'news', segment, 60),
      ]),
      scored('one', 'speech', 0, 50),
      scored('two', 'speech', 0, 70),
      // The other has not been rated here.
      ...[1, 2, 3].map((segment) => scored('one', 'speech', segment, 10)),
    ];
    const { systems, pairs } = compareSystems(segments, esa);
    expect(systems).toMatchObject([
      { system: 'two', score: 65, segments: 5 },
      { system: 'one', score: 55, segments: 8 },
    ]);
    // (90 + 50) / 2 − (60 + 70) / 2: of what both have, the other one is better.
    expect(pairs).toMatchObject([{ better: 'one', worse: 'two', segments: 5 }]);
    expect(pairs[0]?.difference).toBeCloseTo(5, 10);
  });

  test('are no cluster apart where the one that is better over all is worse of what both have', () => {
    const segments = [
      ...outputs('all', () => ['Minor a']),
      ...outputs('some', () => []).slice(0, 40),
      ...outputs('all', () => []).map((each, index) => ({ ...each, segment: `more ${index}` })),
      ...outputs('some', () => ['Major a']).map((each, index) => ({ ...each, segment: `other ${index}` })),
    ];
    const { systems, pairs } = compareSystems(segments, googleMqm);
    expect(systems.map(({ system, cluster }) => [system, cluster])).toEqual([
      ['all', 1],
      ['some', 1],
    ]);
    expect(pairs).toMatchObject([{ better: 'some', worse: 'all' }]);
    expect(pairs[0]?.adjustedP).toBeLessThan(0.01);
  });

  test('have the score of all that they have, also of what is there twice', () => {
    const once = [
      rated(['Major a'], { system: 'one', segment: '1' }),
      rated([], { system: 'one', segment: '2' }),
    ];
    const again = [rated([], { system: 'one', segment: '1' })];
    expect(compareSystems([...once, ...again], googleMqm).systems).toMatchObject([
      { score: 5 / 3, segments: 3 },
    ]);
  });
});

describe('raters', () => {
  const valueOf = (segments: Parameters<typeof raterAgreement>[0], name: string): number | null =>
    raterAgreement(segments, { samples: 20 }).find(({ measure }) => measure === name)?.value ?? null;

  test('who say the same agree in everything', () => {
    const segments = Array.from({ length: 20 }, (_, index) => {
      const errors = index % 3 === 0 ? ['Major accuracy'] : index % 3 === 1 ? ['Minor style'] : [];
      return rated(errors, errors, { segment: String(index) });
    });
    for (const measure of [
      'alpha-score',
      'alpha-severity',
      'alpha-error',
      'cohen-error',
      'kendall-score',
      'accuracy-score',
    ])
      expect(valueOf(segments, measure), measure).toBeCloseTo(1, 10);
  });

  test('who score some segments and mark others seem to agree no more than they do on either', () => {
    const noise = (index: number): number => (index * 7919) % 30;
    const scored = Array.from({ length: 40 }, (_, index) => {
      const segment = rated([], [], { segment: `scored ${index}` });
      const scores = [60 + noise(index), 60 + noise(index * 13 + 5)];
      return {
        ...segment,
        ratings: segment.ratings.map((rating, rater) => ({ ...rating, score: scores[rater] ?? 0 })),
      };
    });
    const marked = Array.from({ length: 30 }, (_, index) =>
      rated(index % 2 === 0 ? ['Major a'] : [], index % 3 === 0 ? ['Major a'] : [], {
        segment: `marked ${index}`,
      }),
    );
    for (const measure of ['alpha-score', 'kendall-score', 'accuracy-score'])
      expect(valueOf([...scored, ...marked], measure), measure).toBe(valueOf(scored, measure));
    const told = raterAgreement([...scored, ...marked], { samples: 20 });
    expect(told.find(({ measure }) => measure === 'alpha-score')?.outputs).toBe(40);
    expect(told.find(({ measure }) => measure === 'alpha-error')?.outputs).toBe(70);
  });

  test('who say the opposite agree less than by chance', () => {
    const segments = Array.from({ length: 20 }, (_, index) =>
      rated(index % 2 === 0 ? ['Major a'] : [], index % 2 === 1 ? ['Major a'] : [], {
        segment: String(index),
      }),
    );
    expect(valueOf(segments, 'alpha-error')).toBeLessThan(0);
    expect(valueOf(segments, 'cohen-error')).toBe(-1);
  });
});
