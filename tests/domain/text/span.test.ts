import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampSpan, containsSpan, isEmptySpan, spansOverlap, type Span } from '@/domain/text/span';

/** A picture of two spans over ten code units: letters mark a span, `|` before a column marks a point there. */
function span(picture: string): Span {
  const point = picture.indexOf('|');
  if (point >= 0) return { start: point, end: point };
  return { start: picture.search(/\S/), end: picture.trimEnd().length };
}

describe('spansOverlap', () => {
  it.each([
    ['aaa', '  bbb', true, 'share a unit'],
    ['aaa', '   bbb', false, 'only touch'],
    ['aaaaa', ' bbb', true, 'one within the other'],
    ['aaa', ' |', true, 'a point inside'],
    ['aaa', '|', false, 'a point at the start'],
    ['aaa', '   |', false, 'a point at the end'],
    ['  |', '  |', true, 'two points at one place'],
    ['  |', '   |', false, 'two points apart'],
  ])('"%s" and "%s": %s, %s', (a, b, expected) => {
    expect(spansOverlap(span(a), span(b))).toBe(expected);
    expect(spansOverlap(span(b), span(a))).toBe(expected);
  });
});

describe('span', () => {
  it('is empty when it is a point', () => {
    expect(isEmptySpan(span(' |'))).toBe(true);
    expect(isEmptySpan(span(' a'))).toBe(false);
  });

  it('contains what lies within its borders', () => {
    expect(containsSpan(span('aaa'), span('aaa'))).toBe(true);
    expect(containsSpan(span('aaa'), span('   |'))).toBe(true);
    expect(containsSpan(span('aaa'), span(' bbb'))).toBe(false);
  });

  it('clamped lies within the text, and is itself when it did', () => {
    const ends = fc.tuple(fc.integer({ min: -5, max: 20 }), fc.nat(9));
    fc.assert(
      fc.property(ends, fc.nat(10), ([start, size], length) => {
        const given = { start, end: start + size };
        const clamped = clampSpan(given, length);
        expect(containsSpan({ start: 0, end: length }, clamped)).toBe(true);
        if (containsSpan({ start: 0, end: length }, given)) expect(clamped).toBe(given);
      }),
    );
  });
});
