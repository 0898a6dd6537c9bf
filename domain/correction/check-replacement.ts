import { failure, type Failure } from '../result';

export type ReplacementFailure =
  'replacement_same' | 'replacement_control_character' | 'replacement_too_long';

/** In UTF-16 code units. A correction replaces words, at most a few paragraphs; more is a slip of the paste key. */
export const MAX_REPLACEMENT_LENGTH = 20_000;

/**
 * Control characters (Cc) are no text, U+2028 and U+2029 would cut the paragraph, and a lone surrogate (Cs) cannot be
 * written as UTF-8. Bidi controls and joiners (Cf) are part of many scripts.
 */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** What is wrong with a text that is to stand in place of `quote`, or null. */
export function checkReplacement(quote: string, replacement: string): Failure<ReplacementFailure> | null {
  if (replacement === quote) return failure('replacement_same').error;
  if (replacement.length > MAX_REPLACEMENT_LENGTH) {
    return failure('replacement_too_long', { max: MAX_REPLACEMENT_LENGTH }).error;
  }
  const position = replacement.search(FORBIDDEN);
  if (position !== -1) return failure('replacement_control_character', { position }).error;
  // Line breaks may go, or stay where the quoted text has them; new ones would make new paragraphs of one block.
  return countLineBreaks(replacement) > countLineBreaks(quote)
    ? failure('replacement_control_character', { position: replacement.indexOf('\n') }).error
    : null;
}

function countLineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
