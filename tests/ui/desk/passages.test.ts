import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Side } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import { listPassages } from '@/ui/desk/article/passages';
import { block, segments } from './support/article';

function blocks(side: Side, counts: readonly number[]): readonly Block[] {
  return counts.map((count, index) => block(side, index, Array(count).fill('One. ').join('|')));
}

/** Passages as `s0+s1:t0`. */
function shape(source: readonly number[], target: readonly number[], beads: string): readonly string[] {
  return listPassages(blocks('source', source), blocks('target', target), segments(beads)).map(
    (passage) =>
      `${passage.source.map(({ id }) => id).join('+')}:${passage.target.map(({ id }) => id).join('+')}`,
  );
}

describe('rows of the prose view', () => {
  it('are a paragraph beside its translation', () => {
    expect(shape([2, 1], [1, 1], '2-1 1-1')).toEqual(['s0:t0', 's1:t1']);
  });

  it('hold together what a segment holds together', () => {
    expect(shape([1, 1], [2, 1], '1-1 1-2')).toEqual(['s0+s1:t0+t1']);
  });

  it('leave a side empty where a paragraph has no counterpart', () => {
    expect(shape([1, 1], [1, 1, 1], '1-1 0-1 1-1')).toEqual(['s0:t0', ':t1', 's1:t2']);
  });

  it('are the paragraphs of a translation that came without its source', () => {
    expect(shape([], [2, 1], '0-1 0-1 0-1')).toEqual([':t0', ':t1']);
  });

  it('keep an empty paragraph with the one before it', () => {
    expect(shape([1, 0, 1], [1, 1], '1-1 1-1')).toEqual(['s0+s1:t0', 's2:t1']);
  });

  it('tile the blocks and the segments of any article', () => {
    const bead = fc.tuple(fc.nat(2), fc.nat(2)).filter(([m, n]) => m + n > 0);
    const article = fc.record({
      beads: fc.array(bead, { minLength: 1, maxLength: 12 }),
      cut: fc.infiniteStream(fc.boolean()),
    });
    fc.assert(
      fc.property(article, ({ beads, cut }) => {
        const split = (total: number): readonly number[] => {
          const counts: number[] = [];
          for (let left = total, size = 0; left > 0; left--) {
            size += 1;
            if (left === 1 || cut.next().value === true) {
              counts.push(size);
              size = 0;
            }
          }
          return counts;
        };
        const source = blocks('source', split(beads.reduce((sum, [m]) => sum + m, 0)));
        const target = blocks('target', split(beads.reduce((sum, [, n]) => sum + n, 0)));
        const all: readonly Segment[] = segments(
          beads.map(([m, n]) => `${String(m)}-${String(n)}`).join(' '),
        );
        const passages = listPassages(source, target, all);
        expect(passages.flatMap((passage) => passage.source)).toEqual(source);
        expect(passages.flatMap((passage) => passage.target)).toEqual(target);
        let next = 0;
        for (const passage of passages) {
          expect(passage.segments.from).toBe(next);
          next = passage.segments.to;
        }
        expect(next).toBe(all.length);
      }),
    );
  });
});
