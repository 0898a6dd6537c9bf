import { checkReplacement } from '../correction/check-replacement';
import { findUnbalancedBidiControls } from '../text/bidi-controls';
import { isEmptySpan, type Span } from '../text/span';
import { isOneWord } from './resolve-claim';

/** In UTF-16 code units: a correction that adds more than a sentence is a text of the model's own. */
const MOST_ADDED = 400;

/** The correction as it may be proposed for these words; null where it is none, or none that a person should be offered. */
export function acceptFix(text: string, span: Span, fix: string | null): string | null {
  const quote = text.slice(span.start, span.end);
  if (fix === null || fix.length > quote.length + MOST_ADDED) return null;
  const whole = isEmptySpan(span) ? withSpaces(text, span.start, fix) : fix;
  if (checkReplacement(quote, whole) !== null) return null;
  return findUnbalancedBidiControls(whole).length > 0 ? null : whole;
}

/** Words that are put between two others, without growing together with them. */
function withSpaces(text: string, at: number, words: string): string {
  const before = isOneWord(text.charAt(at - 1), words.charAt(0)) ? ' ' : '';
  const after = isOneWord(words.charAt(words.length - 1), text.charAt(at)) ? ' ' : '';
  return before + words + after;
}
