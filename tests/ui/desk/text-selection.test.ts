import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { extendSelection, moveEnd, spanOf } from '@/ui/desk/selection/text-selection';
import { findWordAfter, findWordBefore } from '@/ui/desk/selection/word-moves';

const TEXT = '“Hello, wörld!” she said: 北部城市 👩‍👩‍👧 नमस्ते.';
const boundary = fc.nat(TEXT.length).filter((offset) => isGraphemeBoundary(TEXT, offset));
const move = fc.record({
  step: fc.constantFrom('word' as const, 'grapheme' as const),
  isForward: fc.boolean(),
});

describe('walking by words', () => {
  it('visits every word once, forward and back', () => {
    const forward: string[] = [];
    for (let word = findWordAfter(TEXT, 0, 'en'); word !== null; word = findWordAfter(TEXT, word.end, 'en')) {
      forward.push(TEXT.slice(word.start, word.end));
    }
    const back: string[] = [];
    for (
      let word = findWordBefore(TEXT, TEXT.length, 'en');
      word;
      word = findWordBefore(TEXT, word.start, 'en')
    ) {
      back.unshift(TEXT.slice(word.start, word.end));
    }
    expect(forward).toEqual(['Hello', 'wörld', 'she', 'said', '北部', '城市', 'नमस्ते']);
    expect(back).toEqual(forward);
  });

  it('finds nothing in a text without words', () => {
    expect(findWordAfter('', 0, 'en')).toBeNull();
    expect(findWordBefore('', 0, 'en')).toBeNull();
    expect(findWordAfter('   ', 0, 'en')).toBeNull();
  });
});

describe('a selection', () => {
  it('is never emptied by moving its end, and never cuts a grapheme', () => {
    fc.assert(
      fc.property(boundary, boundary, fc.array(move, { maxLength: 12 }), (anchor, focus, moves) => {
        fc.pre(anchor !== focus);
        let selection = { blockId: 'b', anchor, focus };
        for (const { step, isForward } of moves) {
          selection = extendSelection(selection, TEXT, step, isForward, 'en');
          const { start, end } = spanOf(selection);
          expect(start).toBeLessThan(end);
          expect(isGraphemeBoundary(TEXT, start) && isGraphemeBoundary(TEXT, end)).toBe(true);
        }
      }),
    );
  });

  it('turns round at its anchor', () => {
    const word = { blockId: 'b', anchor: 1, focus: 6 };
    const turned = extendSelection({ ...word, anchor: 8, focus: 13 }, TEXT, 'word', false, 'en');
    expect(spanOf(turned)).toEqual({ start: 1, end: 13 });
  });
});

describe('the ends of a mark', () => {
  it('move without passing each other', () => {
    fc.assert(
      fc.property(
        boundary,
        boundary,
        fc.constantFrom('start' as const, 'end' as const),
        move,
        (a, b, end, { step, isForward }) => {
          fc.pre(a < b);
          const moved = moveEnd({ start: a, end: b }, end, TEXT, step, isForward, 'en');
          expect(moved.start).toBeLessThan(moved.end);
          expect(end === 'start' ? moved.end : moved.start).toBe(end === 'start' ? b : a);
        },
      ),
    );
  });

  it('of an insertion point move together', () => {
    expect(moveEnd({ start: 6, end: 6 }, 'end', TEXT, 'word', true, 'en')).toEqual({ start: 13, end: 13 });
  });
});
