import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, changeSetOf, NO_CHANGES, type Change, type ChangeSet } from '@/domain/text/change-set';
import { composeChanges } from '@/domain/text/compose-changes';
import { isGraphemeBoundary, snapToGraphemes } from '@/domain/text/graphemes';
import { mapOffset, mapSpan, type Bias } from '@/domain/text/map-span';
import { containsSpan, spansOverlap, type Span } from '@/domain/text/span';
import { arbitraryChangeSet } from '../../support/arbitrary-changes';
import { arbitrarySpanIn, arbitraryText } from '../../support/arbitrary-text';

/**
 * Notation: `[…]` is the span, `{old>new}` a change; both may stand inside the other. `a[b]c{>x}d`.
 * The answer is the text after, with the span in brackets, or `orphan`.
 */
function mapped(notation: string, edges: 'exclude' | 'include', deletion: 'collapse' | 'orphan' = 'orphan') {
  let text = '';
  let span: Span = { start: 0, end: 0 };
  let open = { start: 0, text: '' };
  let insertStart: number | null = null;
  const changes: Change[] = [];
  for (const char of notation) {
    if (char === '[') span = { start: text.length, end: text.length };
    else if (char === ']') span = { ...span, end: text.length };
    else if (char === '{') open = { start: text.length, text: '' };
    else if (char === '>') insertStart = text.length;
    else if (char === '}') {
      changes.push({ start: open.start, end: text.length, insert: open.text });
      insertStart = null;
    } else if (insertStart !== null) open.text += char;
    else text += char;
  }
  const changeSet = changeSetOf(changes);
  const result = mapSpan(changeSet, span, { edges, deletion });
  if (!result) return 'orphan';
  const after = applyChanges(text, changeSet);
  return `${after.slice(0, result.start)}[${after.slice(result.start, result.end)}]${after.slice(result.end)}`;
}

describe('mapSpan', () => {
  it.each([
    // change before, after, within
    ['{old>new!} a [span] b', 'new! a [span] b', 'new! a [span] b'],
    ['a [span] b {old>}', 'a [span] b ', 'a [span] b '],
    ['a [sp{a>ee}n] b', 'a [speen] b', 'a [speen] b'],
    // its own correction, and a deletion of it
    ['a [{span>word}] b', 'a [word] b', 'a [word] b'],
    ['a [{span>}] b', 'orphan', 'orphan'],
    // insertions at its ends
    ['a {>x}[span] b', 'a x[span] b', 'a [xspan] b'],
    ['a [span]{>x} b', 'a [span]x b', 'a [spanx] b'],
    // replacements across one end, and around it
    ['a{ [sp>XY}an] b', 'aXY[an] b', 'a[XYan] b'],
    ['a [sp{an] >XY}b', 'a [sp]XYb', 'a [spXY]b'],
    ['a{ [span] >XY}b', 'orphan', 'a[XY]b'],
    ['a{ [span] >}b', 'orphan', 'orphan'],
    // a point: beside an insertion, inside a deletion, at its border
    ['a []{>x}b', 'a []xb', 'a [x]b'],
    ['a{b[]c>x}d', 'orphan', 'orphan'],
    ['a[]{bc>x}d', 'a[]xd', 'a[]xd'],
  ])('%s → %s with edges excluded, %s with edges included', (notation, excluded, included) => {
    expect(mapped(notation, 'exclude')).toBe(excluded);
    expect(mapped(notation, 'include')).toBe(included);
  });

  it('collapses to a point where the text was, when asked not to orphan', () => {
    expect(mapped('a [{span>}] b', 'exclude', 'collapse')).toBe('a [] b');
    expect(mapped('a{ [span] >XY}b', 'exclude', 'collapse')).toBe('a[]XYb');
    expect(mapped('a{b[]c>x}d', 'exclude', 'collapse')).toBe('a[]xd');
  });

  it('returns the same object when the span did not move', () => {
    const span = { start: 2, end: 4 };
    const policy = { edges: 'exclude', deletion: 'orphan' } as const;
    expect(mapSpan(NO_CHANGES, span, policy)).toBe(span);
    expect(mapSpan(changeSetOf([{ start: 5, end: 6, insert: '' }]), span, policy)).toBe(span);
  });

  const textSpanChanges = arbitraryText().chain((text) =>
    fc.tuple(fc.constant(text), arbitrarySpanIn(text), arbitraryChangeSet(text.length)),
  );

  it('keeps the text of a span that no change overlaps', () => {
    fc.assert(
      fc.property(textSpanChanges, ([text, span, changeSet]) => {
        fc.pre(span.start < span.end && !changeSet.changes.some((change) => spansOverlap(change, span)));
        const after = applyChanges(text, changeSet);
        const result = mapSpan(changeSet, span, { edges: 'exclude', deletion: 'orphan' });
        expect(result && after.slice(result.start, result.end)).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it('gives a span within the changed text, which snapped cuts no grapheme and loses nothing', () => {
    fc.assert(
      fc.property(
        textSpanChanges,
        fc.constantFrom('exclude', 'include'),
        ([text, span, changeSet], edges) => {
          const after = applyChanges(text, changeSet);
          const result = mapSpan(changeSet, span, { edges, deletion: 'collapse' });
          if (!result) throw new Error('A span that may collapse is never an orphan.');
          expect(containsSpan({ start: 0, end: after.length }, result)).toBe(true);
          const snapped = snapToGraphemes(after, result);
          expect(isGraphemeBoundary(after, snapped.start) && isGraphemeBoundary(after, snapped.end)).toBe(
            true,
          );
          if (result.start < result.end) expect(containsSpan(snapped, result)).toBe(true);
        },
      ),
    );
  });
});

describe('mapOffset', () => {
  const length = 24;
  const offsets = Array.from({ length: length + 1 }, (_, offset) => offset);
  const biases: readonly Bias[] = ['before', 'after'];
  const two = arbitraryChangeSet(length).chain((first) =>
    fc.tuple(fc.constant(first), arbitraryChangeSet(mapOffset(first, length, 'after'))),
  );

  function touch(a: Span, b: Span): boolean {
    return a.start <= b.end && b.start <= a.end;
  }

  function written({ changes }: ChangeSet): readonly Span[] {
    return changes.map(({ newStart, insert }) => ({ start: newStart, end: newStart + insert.length }));
  }

  it('keeps the order of offsets, and of biases', () => {
    fc.assert(
      fc.property(arbitraryChangeSet(length), (changeSet) => {
        for (const offset of offsets) {
          const before = mapOffset(changeSet, offset, 'before');
          expect(before).toBeLessThanOrEqual(mapOffset(changeSet, offset, 'after'));
          for (const bias of biases) {
            expect(mapOffset(changeSet, offset, bias)).toBeLessThanOrEqual(
              mapOffset(changeSet, offset + 1, bias),
            );
          }
        }
      }),
    );
  });

  it('composes, for both biases, where the second set does not touch what the first wrote', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        fc.pre(!written(first).some((place) => second.changes.some((change) => touch(place, change))));
        const composed = composeChanges(first, second);
        for (const offset of offsets) {
          for (const bias of biases) {
            const inTurn = mapOffset(second, mapOffset(first, offset, bias), bias);
            expect(mapOffset(composed, offset, bias)).toBe(inTurn);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('composes everywhere up to the replacement that covers the offset', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const composed = composeChanges(first, second);
        const places = written(composed);
        for (const offset of offsets) {
          const touched = places.filter((_, index) => {
            const change = composed.changes[index];
            return change && change.start <= offset && offset <= change.end;
          });
          for (const bias of biases) {
            const inTurn = mapOffset(second, mapOffset(first, offset, bias), bias);
            const atOnce = mapOffset(composed, offset, bias);
            if (touched.length === 0) expect(atOnce).toBe(inTurn);
            else {
              const from = Math.min(...touched.map(({ start }) => start));
              const to = Math.max(...touched.map(({ end }) => end));
              for (const answer of [inTurn, atOnce]) {
                expect(answer).toBeGreaterThanOrEqual(from);
                expect(answer).toBeLessThanOrEqual(to);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
