import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Provenance } from '@/domain/annotation/error';
import { followMove } from '@/domain/annotation/follow-move';
import type { Anchor } from '@/domain/article/anchor';

const PROPOSED: Provenance = { kind: 'import', system: 'QE-7', run: 'r', finding: 'f' };
const anchor = (start: number, end: number): Anchor => ({
  ...{ blockId: 'b', start, end, quote: 'x'.repeat(end - start), prefix: '', suffix: '' },
});

describe('what a mark was made from, when its ends are moved', () => {
  test('keeps who proposed it and where, through every move', () => {
    const once = followMove(PROPOSED, anchor(2, 5), anchor(2, 8));
    const movedFrom = { blockId: 'b', start: 2, end: 5, quote: 'xxx' };
    expect(once).toEqual({ ...PROPOSED, movedFrom });
    expect(followMove(once, anchor(2, 8), anchor(0, 8))).toEqual({ ...PROPOSED, movedFrom });
  });

  test('is as it was once it stands where it was proposed', () => {
    const once = followMove(PROPOSED, anchor(2, 5), anchor(2, 8));
    expect(followMove(once, anchor(2, 8), anchor(2, 5))).toEqual(PROPOSED);
    expect(followMove(PROPOSED, anchor(2, 5), anchor(2, 5))).toEqual(PROPOSED);
  });

  test('does not depend on how the mark came to where it is', () => {
    const place = fc.tuple(fc.nat(9), fc.nat(9)).map(([start, length]) => anchor(start, start + length));
    fc.assert(
      fc.property(place, fc.array(place, { minLength: 1 }), (first, way) => {
        let [at, provenance]: [Anchor, Provenance] = [first, PROPOSED];
        for (const next of way) [at, provenance] = [next, followMove(provenance, at, next)];
        expect(provenance).toEqual(followMove(PROPOSED, first, at));
      }),
    );
  });

  test('says nothing of what a person marked, or a check found', () => {
    for (const provenance of [{ kind: 'person' }, { kind: 'check', id: 'c', version: '1' }] as const)
      expect(followMove(provenance, anchor(2, 5), anchor(2, 8))).toBe(provenance);
  });
});
