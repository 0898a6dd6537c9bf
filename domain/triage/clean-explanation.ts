import { snapToGraphemes } from '../text/graphemes';

/** In UTF-16 code units: what fits in a comment. */
const LONGEST = 2000;

/** Controls, halves of characters, and marks that turn the direction of what follows: nothing a reason has in it. */
const UNWANTED = /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** What a system says, as it is kept: prose of a reasonable length. */
export function cleanExplanation(text: string): string {
  const clean = text.replaceAll('\r\n', '\n').replaceAll(UNWANTED, '').trim();
  if (clean.length <= LONGEST) return clean;
  const { end } = snapToGraphemes(clean, { start: 0, end: LONGEST - 1 }, 'inward');
  return `${clean.slice(0, end).trimEnd()}…`;
}
