import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinSentences,
  mergeSegments,
  moveSentence,
  pinSegment,
  splitSegment,
  splitSentence,
} from '../../../domain/alignment/edit-segments';
import type { SegmentResult } from '../../../domain/alignment/edit-segments';
import { formatBead } from '../../../domain/alignment/format-beads';
import type { Segment } from '../../../domain/article/segment';

/** Segments of the given sizes: `1-1 2-1 0-1`, with the ids s0, s1, … */
function segmentsOf(sizes: string): readonly Segment[] {
  let [source, target] = [0, 0];
  return sizes.split(' ').map((size, index) => {
    const [s = 0, t = 0] = size.split('-').map(Number);
    const segment = {
      id: `s${index}`,
      source: { from: source, to: source + s },
      target: { from: target, to: target + t },
      confidence: 0.5,
      pinned: false,
    };
    source += s;
    target += t;
    return segment;
  });
}

/** Each segment's id and bead, a pinned one with a star; or why the edit was refused. */
function show(result: SegmentResult): string {
  if (!result.ok) return result.error.code;
  return result.value
    .map((segment) => `${segment.id}${segment.pinned ? '*' : ''} ${formatBead(segment)}`)
    .join(', ');
}

const three = segmentsOf('1-1 2-2 1-0');

describe('editing an alignment', () => {
  it.each([
    ['merges neighbours', mergeSegments(three, 's0', 's1'), 's0* [0,1,2]:[0,1,2], s2 [3]:[]'],
    [
      'splits at a border',
      splitSegment(three, 's1', { source: 2, target: 3 }, 'n'),
      's0 [0]:[0], s1* [1]:[1,2], n* [2]:[], s2 [3]:[]',
    ],
    [
      'moves to the next',
      moveSentence(three, 's1', 'target', 'next'),
      's0 [0]:[0], s1* [1,2]:[1], s2* [3]:[2]',
    ],
    [
      'moves to the previous',
      moveSentence(three, 's1', 'source', 'previous'),
      's0* [0,1]:[0], s1* [2]:[1,2], s2 [3]:[]',
    ],
    [
      'drops an emptied segment',
      moveSentence(three, 's2', 'source', 'previous'),
      's0 [0]:[0], s1* [1,2,3]:[1,2]',
    ],
    [
      'shifts after a split sentence',
      splitSentence(three, 'source', 1),
      's0 [0]:[0], s1 [1,2,3]:[1,2], s2 [4]:[]',
    ],
    ['shifts after a join inside', joinSentences(three, 'source', 1), 's0 [0]:[0], s1 [1]:[1,2], s2 [2]:[]'],
    ['merges before a join across', joinSentences(three, 'source', 2), 's0 [0]:[0], s1* [1,2]:[1,2]'],
    ['pins', pinSegment(three, 's0', true), 's0* [0]:[0], s1 [1,2]:[1,2], s2 [3]:[]'],
    ['knows no such segment', mergeSegments(three, 's0', 'x'), 'unknown_segment'],
    ['knows no such sentence', joinSentences(three, 'target', 2), 'unknown_sentence'],
    ['refuses a border outside', splitSegment(three, 's0', { source: 2, target: 1 }, 'n'), 'outside_segment'],
    ['has no neighbour', moveSentence(three, 's0', 'source', 'previous'), 'no_neighbour'],
    ['has nothing to move', moveSentence(three, 's2', 'target', 'previous'), 'nothing_to_move'],
  ])('%s', (_name, result, expected) => {
    expect(show(result)).toBe(expected);
  });

  it('gives back the same array when nothing changes', () => {
    for (const result of [
      mergeSegments(three, 's1', 's1'),
      splitSegment(three, 's1', { source: 1, target: 1 }, 'n'),
      pinSegment(three, 's1', false),
    ]) {
      expect(result.ok && result.value).toBe(three);
    }
  });

  it('tiles both sides after any edits', () => {
    const size = fc.constantFrom('1-1', '2-1', '1-2', '0-1', '1-0', '2-3');
    const operation = fc.tuple(fc.nat(5), fc.nat(20), fc.nat(20), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 12 }),
        fc.array(operation, { maxLength: 15 }),
        (sizes, operations) => {
          let segments = segmentsOf(sizes.join(' '));
          operations.forEach(([kind, a, b, isSource, isNext], step) => {
            const result = apply(
              segments,
              kind,
              a,
              b,
              isSource ? 'source' : 'target',
              isNext ? 'next' : 'previous',
              `n${step}`,
            );
            if (result.ok) segments = result.value;
            let [source, target] = [0, 0];
            for (const segment of segments) {
              expect([segment.source.from, segment.target.from]).toEqual([source, target]);
              expect(segment.source.to + segment.target.to).toBeGreaterThan(source + target);
              [source, target] = [segment.source.to, segment.target.to];
            }
            expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
          });
        },
      ),
    );
  });
});

function apply(
  segments: readonly Segment[],
  kind: number,
  a: number,
  b: number,
  side: 'source' | 'target',
  direction: 'previous' | 'next',
  newId: string,
): SegmentResult {
  const id = segments[a % segments.length]?.id ?? '';
  const other = segments[b % segments.length]?.id ?? '';
  if (kind === 0) return mergeSegments(segments, id, other);
  if (kind === 1) return splitSegment(segments, id, { source: a, target: b }, newId);
  if (kind === 2) return moveSentence(segments, id, side, direction);
  if (kind === 3) return splitSentence(segments, side, a);
  if (kind === 4) return joinSentences(segments, side, a);
  return pinSegment(segments, id, side === 'source');
}
