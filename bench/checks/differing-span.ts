import { isEmptySpan, type Span } from '@/domain/text/span';

/** What of the second text is not in the first: between what both begin with and what both end with. */
export function differingSpan(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let shared = 0;
  while (shared < most - start && before.at(-1 - shared) === after.at(-1 - shared)) shared += 1;
  return { start, end: after.length - shared };
}

/** Whether two places overlap; where one of them is where something is missing, beside it is near enough. */
export const meets = (one: Span, other: Span): boolean =>
  isEmptySpan(one) || isEmptySpan(other)
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end;
