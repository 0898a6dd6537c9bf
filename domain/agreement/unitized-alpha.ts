import type { Span } from '../text/span';

/** What one coder marked in one text, of one category; spans do not overlap. */
export type UnitizedCoder = readonly Span[];

export interface UnitizedDisagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's alpha for spans that coders find themselves: K. Krippendorff, "On the reliability of unitizing continuous data" (1995), as given in
 * "Content Analysis" (2004), section 11.6. Of one category in one text of `length` characters. Over several categories, and several texts,
 * disagreements are summed: `unitizedAlpha`.
 */
export function unitizedDisagreement(coders: readonly UnitizedCoder[], length: number): UnitizedDisagreement {
  const parted = coders.map((spans) => withGaps(spans, length));
  return { observed: observedOf(parted, length), expected: expectedOf(parted, length) };
}

/** Null where nothing was marked. */
export function unitizedAlpha(disagreements: readonly UnitizedDisagreement[]): number | null {
  const observed = disagreements.reduce((sum, each) => sum + each.observed, 0);
  const expected = disagreements.reduce((sum, each) => sum + each.expected, 0);
  return expected === 0 ? null : 1 - observed / expected;
}

interface Part extends Span {
  readonly isMarked: boolean;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The whole text as marked spans and the gaps between them. */
function withGaps(spans: readonly Span[], length: number): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= start || start < at) continue;
    if (start > at) parts.push({ start: at, end: start, isMarked: false });
    parts.push({ start, end, isMarked: true });
    at = end;
  }
  if (at < length) parts.push({ start: at, end: length, isMarked: false });
  return parts;
}

function observedOf(coders: readonly (readonly Part[])[], length: number): number {
  let sum = 0;
  coders.forEach((one, index) => {
    for (const other of coders.slice(index + 1)) sum += pairDistance(one, other);
  });
  return (2 * sum) / (coders.length * (coders.length - 1) * length ** 2);
}

/** Parts of both that overlap, met in the order of the text. */
function pairDistance(one: readonly Part[], other: readonly Part[]): number {
  let sum = 0;
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [part, otherPart] = [one[at], other[otherAt]];
    if (part === undefined || otherPart === undefined) return sum;
    sum += distance(part, otherPart);
    if (part.end <= otherPart.end) at++;
    if (otherPart.end <= part.end) otherAt++;
  }
}

/** Two marks that overlap differ by where they begin and end; a mark differs from a gap that holds all of it by its own length. */
function distance(one: Part, other: Part): number {
  if (one.isMarked && other.isMarked) return (one.start - other.start) ** 2 + (one.end - other.end) ** 2;
  if (one.isMarked && contains(other, one)) return lengthOf(one) ** 2;
  if (other.isMarked && contains(one, other)) return lengthOf(other) ** 2;
  return 0;
}

const contains = (gap: Part, { start, end }: Part): boolean => gap.start <= start && end <= gap.end;

/** All marks, and all gaps, set against each other at all places at which they could meet. */
function expectedOf(coders: readonly (readonly Part[])[], length: number): number {
  const marks = coders
    .flat()
    .filter(({ isMarked }) => isMarked)
    .map(lengthOf);
  const gaps = coders
    .flat()
    .filter(({ isMarked }) => !isMarked)
    .map(lengthOf);
  if (marks.length === 0) return 0;
  let sum = 0;
  for (const mark of marks) {
    sum += ((marks.length - 1) / 3) * (2 * mark ** 3 - 3 * mark ** 2 + mark);
    for (const gap of gaps) if (gap >= mark) sum += mark ** 2 * (gap - mark + 1);
  }
  const own = marks.reduce((total, mark) => total + mark * (mark - 1), 0);
  const total = coders.length * length;
  return (2 / length) * (sum / (total * (total - 1) - own));
}
