import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { snapToGraphemes } from '@/domain/text/graphemes';
import type { InlineCode } from '@/domain/article/inline-code';
import { cutPieces, placeCodes, type MarkedSpan } from '@/ui/desk/article/pieces';

const TEXT = 'नमस्ते the café 👩‍👩‍👧 لَا إله 北部城市';

const spans = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 8 }).map((pairs) =>
  pairs.map(([a, b], position): MarkedSpan => {
    const span = snapToGraphemes(TEXT, { start: Math.min(a, b), end: Math.max(a, b) });
    return { ...span, markId: `m${String(position)}` };
  }),
);

const whole = { start: 0, end: TEXT.length };

describe('cutting text at the borders of marks', () => {
  it('gives back the whole text, in order and without a gap', () => {
    fc.assert(
      fc.property(spans, (marks) => {
        const pieces = cutPieces(whole, marks, true);
        expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        for (const [position, piece] of pieces.entries()) {
          expect(piece.start).toBe(position === 0 ? 0 : pieces[position - 1]?.end);
        }
      }),
    );
  });

  it('never cuts inside a grapheme', () => {
    fc.assert(
      fc.property(spans, (marks) => {
        for (const { start } of cutPieces(whole, marks, true)) {
          expect(isGraphemeBoundary(TEXT, start)).toBe(true);
        }
      }),
    );
  });

  it('lets every mark begin exactly once and cover exactly its own text', () => {
    fc.assert(
      fc.property(spans, (marks) => {
        const pieces = cutPieces(whole, marks, true);
        for (const mark of marks) {
          const isPoint = mark.start === mark.end;
          const begun = pieces.filter((piece) =>
            (isPoint ? piece.points : piece.begins).includes(mark.markId),
          );
          expect(begun).toHaveLength(1);
          const covered = pieces.filter((piece) => piece.marks.includes(mark.markId));
          expect(covered.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(
            TEXT.slice(mark.start, mark.end),
          );
        }
      }),
    );
  });

  it('names a mark that runs on from the sentence before only there', () => {
    const [first] = cutPieces({ start: 4, end: 9 }, [{ markId: 'm', start: 2, end: 6 }], false);
    expect(first).toEqual({ start: 4, end: 6, marks: ['m'], begins: [], points: [] });
  });

  it('shows an insertion point between two sentences once, before the second', () => {
    const point = [{ markId: 'm', start: 5, end: 5 }];
    const before = cutPieces({ start: 0, end: 5 }, point, false);
    const after = cutPieces({ start: 5, end: 9 }, point, true);
    expect(before.flatMap((piece) => piece.points)).toEqual([]);
    expect(after.map((piece) => piece.points)).toEqual([['m']]);
  });
});

describe('cutting pieces where codes stand', () => {
  const codes = fc
    .array(fc.tuple(fc.nat(TEXT.length), fc.constantFrom('open', 'close', 'single')), { maxLength: 6 })
    .map((places) =>
      places
        .sort(([a], [b]) => a - b)
        .map(([at, kind], position): InlineCode => ({ at, kind, id: String(position), label: 'x' })),
    );

  it('keeps the whole text, each code once and at its place, and names each mark once', () => {
    fc.assert(
      fc.property(spans, codes, (marks, placed) => {
        const before = cutPieces(whole, marks, true);
        const pieces = placeCodes(before, placed);
        expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        expect(pieces.flatMap(({ start, codes: own = [] }) => own.map(({ id }) => [id, start]))).toEqual(
          placed.map(({ id, at }) => [id, at]),
        );
        expect(pieces.flatMap(({ begins, points }) => [...begins, ...points]).sort()).toEqual(
          before.flatMap(({ begins, points }) => [...begins, ...points]).sort(),
        );
        for (const piece of pieces)
          for (const id of piece.marks) {
            const mark = marks.find(({ markId }) => markId === id);
            expect(mark && mark.start <= piece.start && piece.end <= mark.end).toBe(true);
          }
      }),
    );
  });

  it('leaves pieces without codes as they are', () => {
    const pieces = cutPieces(whole, [], true);
    expect(placeCodes(pieces, [])).toBe(pieces);
  });
});
