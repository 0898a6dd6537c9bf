import { graphemeBoundaryAfter, graphemeBoundaryBefore } from '@/domain/text/graphemes';
import type { Span } from '@/domain/text/span';
import { wordBoundaryAfter, wordBoundaryBefore } from '@/domain/text/words';

/** The first word that starts at or after the offset; null when none does. */
export function findWordAfter(text: string, offset: number, lang: string): Span | null {
  const end = wordBoundaryAfter(text, offset, lang);
  const start = wordBoundaryBefore(text, end, lang);
  if (start >= offset) return isBlank(text, start, end) ? null : { start, end };
  return end >= text.length ? null : findWordAfter(text, end, lang);
}

/** The last word that ends at or before the offset; null when none does. */
export function findWordBefore(text: string, offset: number, lang: string): Span | null {
  const start = wordBoundaryBefore(text, offset, lang);
  const end = wordBoundaryAfter(text, start, lang);
  if (end <= offset) return isBlank(text, start, end) ? null : { start, end };
  return start <= 0 ? null : findWordBefore(text, start, lang);
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

export type Step = 'word' | 'grapheme';

/** The next border in the direction of the text, or against it. */
export function stepOffset(
  text: string,
  offset: number,
  step: Step,
  isForward: boolean,
  lang: string,
): number {
  if (step === 'word') {
    return isForward ? wordBoundaryAfter(text, offset, lang) : wordBoundaryBefore(text, offset, lang);
  }
  return isForward ? graphemeBoundaryAfter(text, offset) : graphemeBoundaryBefore(text, offset);
}
