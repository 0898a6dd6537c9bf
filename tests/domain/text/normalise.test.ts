import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { normalise, originalSpan } from '@/domain/text/normalise';
import { arbitrarySpanIn, arbitraryText } from '../../support/arbitrary-text';

describe('normalise', () => {
  it.each([
    ['composed and decomposed', 'café', 'cafe\u0301'],
    ['case', 'Straße ΟΔΟΣ', 'STRASSE οδος'],
    ['a ligature', 'ﬁnal', 'final'],
    ['quotes', '“don’t” «x»', '"don\'t" "x"'],
    ['dashes and dots', 'a – b…', 'a - b...'],
    ['white space', 'a\u00a0 \r\n\tb', 'a b'],
    ['spaces on both sides of something invisible', 'a \u200b \ufeff b', 'a b'],
    ['tatweel', 'محمـــد', 'محمد'],
    ['invisible characters', 'so\u00adft\u200b \u2067word\u2069', 'soft word'],
    ['Hangul in jamo', '\u1112\u1161\u11ab', '한'],
  ])('takes no notice of %s', (_, a, b) => {
    expect(normalise(a).text).toBe(normalise(b).text);
  });

  it('keeps diacritics unless told to drop them', () => {
    expect(normalise('عَلِمَ').text).not.toBe(normalise('علم').text);
    const drop = (text: string) => normalise(text, { diacritics: 'drop' }).text;
    expect(drop('عَلِمَ أن')).toBe('علم ان');
    expect(drop('שָׁלוֹם')).toBe('שלום');
    expect(drop('Élysée, Škoda')).toBe('elysee, skoda');
    expect(drop('Ёлка')).toBe('елка');
  });

  it('never drops marks that spell vowels or tell letters apart', () => {
    const drop = (text: string) => normalise(text, { diacritics: 'drop' }).text;
    expect(drop('हिन्दी')).toBe('हिन्दी');
    expect(drop('น้ำ')).toBe('น้ำ'.normalize('NFC'));
    expect(drop('が')).toBe('が');
  });

  it('keeps case when told to', () => {
    expect(normalise('Ab', { letterCase: 'keep' }).text).toBe('Ab');
  });

  it('knows where every part of the result comes from', () => {
    const text = 'Das  Wort „Straße“';
    const normalised = normalise(text);
    const start = normalised.text.indexOf('strasse');
    const { start: from, end: to } = originalSpan(normalised, { start, end: start + 'strasse'.length });
    expect(text.slice(from, to)).toBe('Straße');
  });

  it('maps any span of the result to whole graphemes, in order, that cover it', () => {
    fc.assert(
      fc.property(
        arbitraryText().chain((text) =>
          arbitrarySpanIn(normalise(text).text).map((span) => ({ text, span, normalised: normalise(text) })),
        ),
        ({ text, span, normalised }) => {
          const original = originalSpan(normalised, span);
          expect(original.start).toBeLessThanOrEqual(original.end);
          expect(original.end).toBeLessThanOrEqual(text.length);
          expect(isGraphemeBoundary(text, original.start) && isGraphemeBoundary(text, original.end)).toBe(
            true,
          );
          const covered = normalise(text.slice(original.start, original.end)).text;
          expect(covered).toContain(normalised.text.slice(span.start, span.end));
        },
      ),
      { numRuns: 200 },
    );
  });
});
