import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphemeBoundary, snapToGraphemes } from '@/domain/text/graphemes';
import { quoteSpan } from '@/domain/text/quoted-span';
import { resolveSpan, type QuotedWords } from '@/domain/text/resolve-span';
import { arbitraryText } from '../../support/arbitrary-text';

const said = (quote: string, before = '', after = ''): QuotedWords => ({ quote, before, after });

/** The text with brackets round what was found, or why nothing was. */
function found(text: string, quoted: QuotedWords): string {
  const span = resolveSpan(text, quoted);
  if (!span.ok) return span.error.code;
  const { start, end } = span.value;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('quoted words are found', () => {
  test.each([
    ['The port opened.', said('port'), 'The [port] opened.'],
    // Kinds of quotes, capitals, no-break spaces.
    ['He said “The\u00a0Port”.', said('"the port"'), 'He said [“The\u00a0Port”].'],
    // By what stands around them.
    ['a port and a port', said('a port', 'and '), 'a port and [a port]'],
    ['a port and a port', said('a port', '', ' and'), '[a port] and a port'],
    ['“A” port and “B” port', said('port', '"b" '), '“A” port and “B” [port]'],
    // A whole word before a part of one.
    ['The particular art', said('art'), 'The particular [art]'],
    // Context that is not there does not matter where there is one place only.
    ['The port opened.', said('port', 'old ', ' closed'), 'The [port] opened.'],
    // A point is between its surroundings.
    ['left for Sidon', said('', 'left ', 'for'), 'left []for Sidon'],
    ['北京的港口', said('港口'), '北京的[港口]'],
    ['عاد الميناء إلى العمل', said('الميناء'), 'عاد [الميناء] إلى العمل'],
  ])('%s', (text, quoted, expected) => {
    expect(found(text, quoted)).toBe(expected);
  });
});

describe('no guess is made at', () => {
  test.each([
    ['words that stand nowhere', 'The port opened.', said('harbour'), 'quote_not_found'],
    ['words that are nearly there', 'The port opened.', said('port opens'), 'quote_not_found'],
    ['one of two places', 'a port and a port', said('a port'), 'quote_ambiguous'],
    ['one of two places with one context', 'big port, big port', said('port', 'big '), 'quote_ambiguous'],
    ['nothing', 'The port opened.', said(''), 'quote_empty'],
    ['white space', 'The port opened.', said(' '), 'quote_empty'],
    ['invisible characters', 'The port opened.', said('\u200b'), 'quote_not_found'],
    ['half a character', '👍🏽', said('👍'), 'quote_not_found'],
    ['a point whose surroundings are not there', 'left for', said('', 'right ', 'for'), 'quote_not_found'],
  ])('%s', (_, text, quoted, code) => {
    expect(found(text, quoted)).toBe(code);
  });
});

/** A text and a span of whole characters in it. */
const quotedText = arbitraryText(12).chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([, one, other]) => {
    const span = { start: Math.min(one, other), end: Math.max(one, other) };
    return { text, span: snapToGraphemes(text, span, 'outward') };
  }),
);

test('what is quoted as it stands is never taken for other words', () => {
  fc.assert(
    fc.property(quotedText, ({ text, span }) => {
      const { quote, prefix, suffix } = quoteSpan(text, span);
      const resolved = resolveSpan(text, said(quote, prefix, suffix));
      if (!resolved.ok) {
        // Only where the same stands twice in the same surroundings, or there is nothing to go by.
        expect(resolved.error.code).not.toBe('quote_not_found');
        return;
      }
      expect(text.slice(resolved.value.start, resolved.value.end)).toBe(quote);
      expect(isGraphemeBoundary(text, resolved.value.start)).toBe(true);
      expect(isGraphemeBoundary(text, resolved.value.end)).toBe(true);
    }),
  );
});

test('what is found lies in the text, whatever is asked for', () => {
  fc.assert(
    fc.property(
      arbitraryText(12),
      arbitraryText(3),
      arbitraryText(2),
      arbitraryText(2),
      (text, quote, before, after) => {
        const resolved = resolveSpan(text, said(quote, before, after));
        if (!resolved.ok) return;
        const { start, end } = resolved.value;
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
      },
    ),
  );
});
