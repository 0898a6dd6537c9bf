import type { ErrorMark, ErrorState } from '../../annotation/error';
import type { Severity } from '../../annotation/severity';
import type { CorrectionState } from '../../correction/correction';
import type { DecisionKind } from '../../correction/decision';
import type { Reason } from '../../review/reason';
import type { ArticleState, Review } from '../../review/review';
import type { Direction } from '../../text/script';
import type { PackRefusal } from '../pack/pack-part';
import type { PackPartId } from '../pack/part-ids';

/** What is said as it stands. */
export const REPORT_TEXTS = [
  'title',
  'indexTitle',
  'article',
  'project',
  'languages',
  'mtSystem',
  'domain',
  'byline',
  'publishedOn',
  'address',
  'state',
  'version',
  'made',
  'madeBy',
  'software',
  'reviewers',
  'reviewer',
  'review',
  'started',
  'finished',
  'noReviews',
  'editors',
  'editor',
  'decisions',
  'lastDecision',
  'noDecisions',
  'coverage',
  'segments',
  'marked',
  'checked',
  'open',
  'coverageHint',
  'counts',
  'countsHint',
  'category',
  'total',
  'noErrors',
  'marks',
  'number',
  'segment',
  'error',
  'source',
  'translation',
  'correction',
  'wholeArticle',
  'noCategory',
  'missingHere',
  'proposedBy',
  'markedBy',
  'notCounted',
  'changes',
  'changesHint',
  'before',
  'after',
  'noChanges',
  'removed',
  'added',
  'file',
  'what',
  'corrections',
  'bytes',
  'scopeApproved',
  'scopeAll',
  'scopeNone',
  'leftOut',
  'reason',
  'manifestHint',
  'readme',
  'gone',
  'forbidden',
] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

/** The words of a report in the language of who asks for it; the domain knows none. */
export interface ReportWords {
  readonly locale: string;
  readonly direction: Direction;
  readonly say: (text: ReportText) => string;
  readonly number: (value: number) => string;
  /** Of 0 to 1. */
  readonly percent: (share: number) => string;
  /** ISO 8601 with zone; in UTC, and says so. */
  readonly moment: (at: string) => string;
  /** ISO 8601 calendar date. */
  readonly day: (date: string) => string;
  /** Out of which language into which. */
  readonly languages: (source: string, target: string) => string;
  readonly category: (mark: Pick<ErrorMark, 'category' | 'typology'>) => string;
  readonly severity: (severity: Severity) => string;
  /** As the typology of the mark calls it. */
  readonly severityOf: (mark: Pick<ErrorMark, 'severity' | 'typology'>) => string;
  readonly errorState: (state: ErrorState) => string;
  readonly correctionState: (state: CorrectionState) => string;
  readonly articleState: (state: ArticleState) => string;
  readonly reviewState: (state: Review['state']) => string;
  readonly decision: (kind: DecisionKind) => string;
  readonly reason: (reason: Reason) => string;
  readonly part: (part: PackPartId) => string;
  readonly refusal: (refusal: PackRefusal) => string;
}
