import type { Span } from '../span';
import { skipWhiteSpace } from './skip-white-space';

/** The sentences that begin at `starts`, without the white space around them; blank ones are left out. */
export function sentenceSpans(text: string, starts: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, from] of starts.entries()) {
    const end = from + text.slice(from, starts[index + 1] ?? text.length).trimEnd().length;
    if (end > from) spans.push({ start: skipWhiteSpace(text, from), end });
  }
  return spans;
}
