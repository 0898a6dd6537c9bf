import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingPointOf } from '@/domain/article/missing-point';
import { graphemeBoundaryAt } from '@/domain/text/graphemes';

const at = (text: string, start: number, end: number): string => {
  const point = missingPointOf(text, { start, end });
  return `${text.slice(start, point)}|${text.slice(point, end)}`;
};

describe('where something is missing in a sentence, nobody knows where', () => {
  test('is its end, before the space', () => {
    const text = 'One. Two.';
    expect(at(text, 0, 5)).toBe('One.| ');
    expect(at(text, 5, 9)).toBe('Two.|');
  });

  test('is before the full stop where the next sentence follows at once: the place behind it is of that one', () => {
    expect(at('雨来了。风也来了。', 0, 4)).toBe('雨来了|。');
    expect(at('雨来了。风也来了。', 4, 9)).toBe('风也来了。|');
  });

  test('is always within the sentence, and never within a character', () => {
    const grapheme = fc.constantFrom('a', '。', 'é', '😀', '👩‍🚀', ' ');
    fc.assert(
      fc.property(fc.array(grapheme, { minLength: 1 }), fc.array(grapheme), (own, next) => {
        const [text, end] = [[...own, ...next].join(''), own.join('').length];
        const point = missingPointOf(text, { start: 0, end });
        expect(point === end ? next.length === 0 || own.join('').trim() === '' : point < end).toBe(true);
        expect(graphemeBoundaryAt(text, point)).toBe(point);
      }),
    );
  });
});
