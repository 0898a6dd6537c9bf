import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  graphemeAt,
  graphemeBoundaryAfter,
  graphemeBoundaryAt,
  graphemeBoundaryBefore,
  graphemesOf,
  isGraphemeBoundary,
  snapToGraphemes,
} from '@/domain/text/graphemes';
import { arbitrarySpanIn, arbitraryText } from '../../support/arbitrary-text';

const reference = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Borders as the platform sees them when it is shown the whole text at once. */
function bordersOf(text: string): readonly number[] {
  return [...Array.from(reference.segment(text), ({ index }) => index), text.length];
}

describe('graphemes', () => {
  it.each([
    ['a family joined by ZWJ', '👩‍👩‍👧'],
    ['a flag', '🇪🇬'],
    ['a conjunct of Devanagari', 'क्ष'],
    ['a Hangul syllable in jamo', '\u1112\u1161\u11ab'],
    ['a letter with Arabic diacritics', 'بَّ'],
    ['a letter with Hebrew points', 'שָׁ'],
    ['Zalgo', `Z${'\u0351'.repeat(2000)}`],
    ['CRLF', '\r\n'],
    ['a surrogate pair', '𝒳'],
  ])('%s is one', (_, cluster) => {
    expect(graphemesOf(`a${cluster}b`)).toEqual(['a', cluster, 'b']);
    for (let offset = 1; offset <= cluster.length; offset++) {
      expect(graphemeAt(`a${cluster}b`, offset)).toEqual({ start: 1, end: 1 + cluster.length });
    }
  });

  it('are found in their own surroundings as in the whole text', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const borders = bordersOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const before = borders.findLast((border) => border < offset) ?? 0;
          const after = borders.find((border) => border > offset) ?? text.length;
          expect(isGraphemeBoundary(text, offset)).toBe(borders.includes(offset));
          expect(graphemeBoundaryBefore(text, offset)).toBe(before);
          expect(graphemeBoundaryAfter(text, offset)).toBe(after);
          expect(graphemeBoundaryAt(text, offset)).toBe(borders.includes(offset) ? offset : before);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are listed in chunks as in the whole text', () => {
    fc.assert(
      fc.property(arbitraryText(300), (text) => {
        const clusters = Array.from(reference.segment(text), ({ segment }) => segment);
        expect(graphemesOf(text)).toEqual(clusters);
      }),
      { numRuns: 50 },
    );
  });

  it('are parted as the platform parts them, for each character of the BMP after one that may bind it', () => {
    const binders = ['क्', '👩\u200d', '\u1100', '\r'];
    const wrong: string[] = [];
    const check = (left: string, right: string) => {
      const expected = reference.segment(left + right).containing(left.length)?.index === left.length;
      if (isGraphemeBoundary(left + right, left.length) !== expected) wrong.push(`${left}|${right}`);
    };
    for (let unit = 0; unit < 0x10000; unit++) {
      // Han, Hangul, surrogates and private use are uniform: one in 64 speaks for them.
      if (unit >= 0x3400 && unit < 0xf900 && unit % 64 !== 0) continue;
      const char = String.fromCharCode(unit);
      for (const binder of binders) check(binder, char);
      check(char, 'a');
    }
    expect(wrong).toEqual([]);
  });

  it('are listed whole where a chunk would end within a surrogate pair', () => {
    expect(graphemesOf(`\u0301${'👍🏽'.repeat(300)}`)).toHaveLength(301);
  });

  it('pairs flags from the start of their run, however long', () => {
    const flags = '🇪🇬'.repeat(3000);
    expect(graphemeAt(flags, 4 * 1500 + 2)).toEqual({ start: 6000, end: 6004 });
    expect(graphemesOf(flags)).toHaveLength(3000);
  });

  it('asks only the surroundings of an offset, not the text', () => {
    // 10,000 questions of a text of half a million units: minutes if each read the text, milliseconds if not.
    const text = 'क्षत्रिय हिन्दी में '.repeat(25_000);
    const middle = text.length / 2;
    let borders = 0;
    for (let offset = middle; offset < middle + 10_000; offset++) {
      if (isGraphemeBoundary(text, offset)) borders += 1;
    }
    expect(borders).toBeGreaterThan(4_000);
  });
});

describe('snapToGraphemes', () => {
  it('never leaves an end inside a grapheme, and covers the span outward or stays within it inward', () => {
    const textAndSpan = arbitraryText().chain((text) => fc.tuple(fc.constant(text), arbitrarySpanIn(text)));
    fc.assert(
      fc.property(textAndSpan, ([text, span]) => {
        const borders = bordersOf(text);
        const outward = snapToGraphemes(text, span);
        const inward = snapToGraphemes(text, span, 'inward');
        for (const { start, end } of [outward, inward]) {
          expect(borders).toContain(start);
          expect(borders).toContain(end);
          expect(start).toBeLessThanOrEqual(end);
        }
        if (span.start === span.end) {
          expect(outward.start).toBe(outward.end);
        } else {
          expect(outward.start).toBeLessThanOrEqual(span.start);
          expect(outward.end).toBeGreaterThanOrEqual(span.end);
          expect(inward.end).toBeLessThanOrEqual(span.end);
        }
        expect(snapToGraphemes(text, outward)).toBe(outward);
      }),
    );
  });

  it('widens outward, narrows inward, and moves a point to the start of its grapheme', () => {
    const text = 'a👩‍👩‍👧b';
    expect(snapToGraphemes(text, { start: 0, end: 3 })).toEqual({ start: 0, end: 9 });
    expect(snapToGraphemes(text, { start: 0, end: 3 }, 'inward')).toEqual({ start: 0, end: 1 });
    expect(snapToGraphemes(text, { start: 3, end: 3 })).toEqual({ start: 1, end: 1 });
  });
});
