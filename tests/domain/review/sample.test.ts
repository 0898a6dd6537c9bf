import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample, SAMPLE_METHODS, type SampleCandidate } from '@/domain/review/sample';

const count = fc.nat({ max: 30 });
const candidate: fc.Arbitrary<SampleCandidate> = fc.record({
  id: fc.uuid(),
  segmentCount: count,
  approvedCorrections: count,
  openFindings: count,
});
const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 40 });
const wish = fc.record({
  method: fc.constantFrom(...SAMPLE_METHODS),
  count: fc.integer({ min: 1, max: 50 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe('a sample', () => {
  test('has as many as were asked for or there are, each once, and none from elsewhere', () => {
    fc.assert(
      fc.property(candidates, wish, (all, wanted) => {
        const ids = drawSample(all, wanted).map(({ id }) => id);
        expect(ids).toHaveLength(Math.min(wanted.count, all.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });

  test('is the same again, in whatever order the articles come', () => {
    fc.assert(
      fc.property(candidates, wish, fc.func(fc.integer()), (all, wanted, shuffle) => {
        const mixed = [...all].sort((a, b) => shuffle(a.id) - shuffle(b.id));
        expect(drawSample(mixed, wanted)).toEqual(drawSample(all, wanted));
      }),
    );
  });

  test('larger by one begins with the smaller one', () => {
    fc.assert(
      fc.property(candidates, wish, (all, wanted) => {
        const larger = drawSample(all, { ...wanted, count: wanted.count + 1 });
        expect(larger.slice(0, wanted.count)).toEqual(drawSample(all, wanted));
      }),
    );
  });

  test('leaves out nothing that ranks before what it holds; equals come by id', () => {
    const ranked = fc.constantFrom('longest' as const, 'most_edited' as const, 'fewest_findings' as const);
    fc.assert(
      fc.property(candidates, ranked, (all, method) => {
        const whole = drawSample(all, { method, count: all.length, seed: 0 });
        for (const [place, entry] of whole.entries()) {
          const before = whole[place - 1];
          if (before === undefined) continue;
          const [a, b] = [before.figure ?? 0, entry.figure ?? 0];
          expect(method === 'fewest_findings' ? a <= b : a >= b).toBe(true);
          if (a === b) expect(before.id < entry.id).toBe(true);
        }
      }),
    );
  });

  test('by corrections looks at how many there are for each segment', () => {
    const long = { id: 'long', segmentCount: 100, approvedCorrections: 10, openFindings: 10 };
    const short = { id: 'short', segmentCount: 4, approvedCorrections: 2, openFindings: 2 };
    const first = (method: 'most_edited' | 'fewest_findings' | 'longest') =>
      drawSample([long, short], { method, count: 1, seed: 0 });
    expect(first('most_edited')).toEqual([{ id: 'short', figure: 0.5 }]);
    expect(first('fewest_findings')).toEqual([{ id: 'long', figure: 0.1 }]);
    expect(first('longest')).toEqual([{ id: 'long', figure: 100 }]);
  });

  test('by chance takes each article about equally often', () => {
    const ten = Array.from({ length: 10 }, (_, number) => ({
      id: `article${String(number)}`,
      segmentCount: 1,
      approvedCorrections: 0,
      openFindings: 0,
    }));
    const times = new Map(ten.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 5000; seed++) {
      for (const { id } of drawSample(ten, { method: 'random', count: 3, seed })) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 1,500 each are expected, with a standard deviation of 32: six of them either way.
    for (const [id, often] of times) expect(Math.abs(often - 1500), id).toBeLessThan(195);
  });
});
