import { NO_COUNTS, type RunCounts } from '../triage/finding-run';
import type { FindingsInput } from '../triage/find-in-article';
import { SuggestionPlacer, type PlacedSuggestion, type Suggestion } from '../triage/suggestion-placer';
import { takeSuggestions } from '../triage/take-suggestions';
import { groupBy } from '../group-by';
import type { UnitIssue } from './bitext';
import type { SegmentIssue } from './build-article';
import { issueCategory } from './its/issue-category';
import { severityOfIts } from './its/severity';
import { mapSeverity } from './qe/map-severity';
import { tidyName } from './qe/tidy-name';

/** What a bilingual file says is wrong in it, for those who will answer it. */
export interface PlacedIssues {
  readonly placed: readonly PlacedSuggestion[];
  readonly counts: RunCounts;
}

/** The issues of a file in the article that was just made of it; `known` is what the article has already, by `keyOfPlaced`. */
export function placeIssues(
  input: FindingsInput,
  issues: readonly SegmentIssue[],
  known: ReadonlySet<string> = new Set(),
): PlacedIssues {
  if (issues.length === 0) return { placed: [], counts: NO_COUNTS };
  const placer = new SuggestionPlacer(input);
  const texts = new Map(placer.segments.map((one) => [one.segmentId, one]));
  const said = foldParts(issues).map(({ segmentId, issue, text }) => {
    const { length } = texts.get(segmentId)?.[issue.side] ?? '';
    return { segmentId, suggestion: toSuggestion(issue, length, text.length) };
  });
  return takeSuggestions(placer, said, new Set(known));
}

/** One that goes over several segments is told once, where it begins, with the words that it goes on over. */
function foldParts(issues: readonly SegmentIssue[]): readonly SegmentIssue[] {
  const wholes = groupBy(issues, ({ issue }) => issue.part ?? null);
  return issues.flatMap((said): readonly SegmentIssue[] => {
    const { issue } = said;
    if (issue.part === undefined) return [said];
    const [first, ...others] = wholes.get(issue.part) ?? [];
    if (said !== first) return [];
    const words = others.map(({ issue: { span }, text }) => text.slice(span?.start, span?.end));
    const comment = [issue.comment, ...words.map((each) => `… ${each}`)].filter((line) => line !== '');
    return [{ ...said, issue: { ...issue, comment: comment.join('\n') } }];
  });
}

/**
 * An issue of the whole of a side is about all its words, as far as there are any. White space at the end is no part of a segment; what
 * reaches beyond the text itself has no place, and is counted as such.
 */
function toSuggestion({ side, span, ...issue }: UnitIssue, length: number, textLength: number): Suggestion {
  const whole = length === 0 ? null : { start: 0, end: length };
  const isFit = span !== null && span.end <= textLength;
  const words = isFit ? { start: Math.min(span.start, length), end: Math.min(span.end, length) } : span;
  const { category, severity, mqmId, comment, correction } = issue;
  return {
    target: side === 'target' ? (words ?? whole) : null,
    source: side === 'source' ? (words ?? whole) : null,
    category: issueCategory({ category, mqmId }),
    severity: severityOfIts(severity) ?? mapSeverity(severity),
    named: { category: tidyName(category === '' ? mqmId : category), severity: tidyName(severity) },
    explanation: comment,
    explanationLang: 'und',
    suggestion: correction,
    confidence: null,
  };
}
