import { snapToGraphemes } from '../text/graphemes';
import type { Span } from '../text/span';

/**
 * Where a mark stands that says that something is missing in a stretch of text, nobody knows where: at its end. Where the next sentence
 * follows without a space, the place there would be of that one: then it is before the last character, which is the full stop.
 */
export function missingPointOf(text: string, { start, end }: Span): number {
  const last = start + text.slice(start, end).trimEnd().length;
  if (last < end || end === text.length || last === start) return last;
  return snapToGraphemes(text, { start: last - 1, end: last }).start;
}
