import { snapToGraphemes } from './graphemes';
import type { Span } from './span';

/**
 * A span with enough of its surroundings to find it again when the text was replaced (after the W3C
 * TextQuoteSelector: exact, prefix, suffix). Offsets are the truth; the quote is the proof.
 */
export interface QuotedSpan extends Span {
  readonly quote: string;
  /** Up to 32 code units before and after, cut at grapheme borders. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of context on each side, the length that tools for web annotation have settled on. */
const CONTEXT = 32;

export function quoteSpan(text: string, { start, end }: Span): QuotedSpan {
  const before = { start: Math.max(0, start - CONTEXT), end: start };
  const after = { start: end, end: Math.min(text.length, end + CONTEXT) };
  const prefix = snapToGraphemes(text, before, 'inward');
  const suffix = snapToGraphemes(text, after, 'inward');
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(prefix.start, prefix.end),
    suffix: text.slice(suffix.start, suffix.end),
  };
}
