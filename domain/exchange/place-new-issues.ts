import type { ErrorMark } from '../annotation/error';
import type { FindingsInput } from '../triage/find-in-article';
import type { OutsideFinding } from '../triage/outside-finding';
import { keyOfPlaced } from '../triage/take-suggestions';
import type { SegmentIssue } from './build-article';
import { placeIssues, type PlacedIssues } from './place-issues';

/** What the article knows before a file of it is taken in again. */
interface Known {
  readonly findings: readonly OutsideFinding[];
  /** As they stand in the new text. */
  readonly errors: readonly ErrorMark[];
}

/** The issues of a new version of a file, without those that the file had before and those that are marked as errors. */
export function placeNewIssues(
  input: FindingsInput,
  issues: readonly SegmentIssue[],
  { findings, errors }: Known,
): PlacedIssues {
  const known = new Set(findings.map(keyOfPlaced));
  const { placed, counts } = placeIssues(input, issues, known);
  const marked = new Set(
    errors
      .filter(({ state }) => state === 'open' || state === 'confirmed')
      .map(({ target, source, category }) => placeKey(target ?? source, category)),
  );
  const left = placed.filter(
    ({ target, source, category }) =>
      !marked.has(placeKey(target, category)) &&
      // What is about the source alone stands at a point of the translation.
      !(target.start === target.end && marked.has(placeKey(source, category))),
  );
  const repeated = placed.length - left.length;
  return {
    placed: left,
    counts: { ...counts, kept: left.length, repeated: counts.repeated + repeated },
  };
}

const placeKey = (anchor: OutsideFinding['target'] | null, category: string): string =>
  JSON.stringify([anchor?.blockId, anchor?.start, anchor?.end, category]);
