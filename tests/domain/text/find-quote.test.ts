import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '@/domain/text/find-quote';
import { isGraphemeBoundary, snapToGraphemes } from '@/domain/text/graphemes';
import { quoteSpan, type QuotedSpan } from '@/domain/text/quoted-span';
import { arbitrarySpanIn, arbitraryText } from '../../support/arbitrary-text';

/** The span between the brackets, quoted from the text without them. */
function quoted(notation: string): QuotedSpan {
  const [before = '', quote = '', after = ''] = notation.split(/[[\]]/);
  const span = { start: before.length, end: before.length + quote.length };
  return quoteSpan(before + quote + after, span);
}

/** What is found of the quote: `how: text with [the place]`, or null. */
function found(notation: string, text: string): string | null {
  const result = findQuote(text, quoted(notation));
  if (!result) return null;
  const { start, end } = result.span;
  return `${result.how}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

const LONG = 'The council met on Monday to discuss the budget, and its [chair] spoke first of the deficit.';

describe('quoteSpan', () => {
  it('keeps up to 32 code units of context and cuts no grapheme', () => {
    const textAndSpan = arbitraryText(30).chain((text) =>
      fc.tuple(
        fc.constant(text),
        arbitrarySpanIn(text).map((span) => snapToGraphemes(text, span)),
      ),
    );
    fc.assert(
      fc.property(textAndSpan, ([text, span]) => {
        const { start, end, quote, prefix, suffix } = quoteSpan(text, span);
        expect({ start, end }).toEqual(span);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
        expect(isGraphemeBoundary(text, start - prefix.length)).toBe(true);
        expect(isGraphemeBoundary(text, end + suffix.length)).toBe(true);
      }),
    );
  });
});

describe('findQuote', () => {
  const textAndSpan = arbitraryText(30).chain((text) =>
    fc.tuple(
      fc.constant(text),
      arbitrarySpanIn(text).map((span) => snapToGraphemes(text, span)),
    ),
  );

  it('finds any span of the text it was quoted from', () => {
    fc.assert(
      fc.property(textAndSpan, ([text, span]) => {
        expect(findQuote(text, quoteSpan(text, span))).toEqual({ span, how: 'exact', score: 1 });
      }),
    );
  });

  it('finds a span that moved, when its quote and context stand in the new text once', () => {
    fc.assert(
      fc.property(textAndSpan, arbitraryText(8), ([text, span], added) => {
        const inFront = `${added}\n`;
        const moved = inFront + text;
        const quote = quoteSpan(text, span);
        const known = quote.prefix + quote.quote + quote.suffix;
        fc.pre(known.length >= 8 && moved.indexOf(known) === moved.lastIndexOf(known));
        fc.pre(isGraphemeBoundary(moved, inFront.length));
        fc.pre(quote.quote !== '' && moved.indexOf(quote.quote) === moved.lastIndexOf(quote.quote));
        expect(findQuote(moved, quote)).toMatchObject({
          span: { start: span.start + inFront.length, end: span.end + inFront.length },
          how: 'moved',
        });
      }),
    );
  });

  it('answers, in any other text, with whole graphemes or nothing', () => {
    fc.assert(
      fc.property(textAndSpan, arbitraryText(30), ([text, span], other) => {
        const result = findQuote(other, quoteSpan(text, span));
        if (!result) return;
        expect(isGraphemeBoundary(other, result.span.start)).toBe(true);
        expect(isGraphemeBoundary(other, result.span.end)).toBe(true);
        expect(result.score).toBeGreaterThan(0);
        expect(result.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [
      'in its place, beside an edit',
      LONG,
      'The council met on Monday to discuss the budget, and its chair talked first of the deficit.',
      'exact: The council met on Monday to discuss the budget, and its [chair] talked first of the deficit.',
    ],
    [
      'the one of two whose context agrees',
      'A first step was taken. A second [step] was refused.',
      'A last step was taken in March. A second step was refused.',
      'moved: A last step was taken in March. A second [step] was refused.',
    ],
    [
      'with other quotes, dashes and case',
      'He spoke of [“The Day” – again] on Monday.',
      'Then he spoke of "the day" - again on Monday.',
      'normalised: Then he spoke of ["the day" - again] on Monday.',
    ],
    [
      'without its diacritics',
      'وقال [الرئيسُ محمّد] أمس في القاهرة',
      'وقال الرئيس محمد أمس في القاهرة',
      'normalised: وقال [الرئيس محمد] أمس في القاهرة',
    ],
    [
      'with a word of it changed',
      'On Monday [the minister of foreign affairs resigned] in protest.',
      'On Monday the minister of Foreign Trade resigned in protest.',
      'fuzzy: On Monday [the minister of Foreign Trade resigned] in protest.',
    ],
    [
      'with its grapheme, when it became part of one',
      'The letter [e] is common here',
      'The letter e\u0301 is common here',
      'normalised: The letter [e\u0301] is common here',
    ],
    [
      'a point, beside an edit',
      'The president[] arrived.',
      'The president of Chad has arrived.',
      'exact: The president[] of Chad has arrived.',
    ],
    [
      'a point, by its context',
      'The president[] arrived on Monday.',
      'Yesterday, the president arrived on Monday.',
      'moved: Yesterday, the president[] arrived on Monday.',
    ],
  ])('finds it %s', (_, notation, text, expected) => {
    expect(found(notation, text)).toBe(expected);
  });

  it.each([
    ['it is gone', LONG, 'Something else entirely was written about the weather.'],
    ['a short word stands elsewhere by chance', 'a tale [of] two cities', 'he spoke to people of the town'],
    [
      'two places are alike',
      'Buy [one apple] now',
      `${'.'.repeat(300)}one apple. ${'.'.repeat(40)}one apple.`,
    ],
    [
      'a quarter of it was rewritten and all around it is new',
      'On Monday [the minister of foreign affairs resigned] in protest.',
      'Why would the master of foreign fairs rest a bridge?',
    ],
    ['all around a point is new', 'The president[] arrived.', 'A minister of Chad was here.'],
  ])('finds nothing when %s', (_, notation, text) => {
    expect(found(notation, text)).toBeNull();
  });

  it('searches half a million units for a long quote that is not there', () => {
    const text = 'The quick brown fox jumps over the lazy dog. '.repeat(12_000);
    expect(
      findQuote(text, quoted(`before [${'a quite different sentence, much longer, '.repeat(5)}] after`)),
    ).toBeNull();
  });
});
