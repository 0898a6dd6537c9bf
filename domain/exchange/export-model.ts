import type { ErrorMark } from '../annotation/error';
import type { Typology } from '../annotation/typology';
import type { ArticleInfo } from '../article/article';
import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import type { ArticleUnit } from '../article/unit';
import type { Correction } from '../correction/correction';
import type { CheckedSentence, SegmentScore } from '../review/review';
import type { Decision, ReasonCode } from '../correction/decision';

export interface ExportError {
  readonly mark: ErrorMark;
  /** Name of the reviewer as it shall appear in the file. */
  readonly reviewer: string;
  /** ISO 8601 with zone. */
  readonly markedAt: string;
}

/** One person's pass over the article. */
export interface ExportReview {
  readonly reviewerId: string;
  readonly reviewer: string;
  /** Sentences that were read and found free of errors. */
  readonly checked: readonly CheckedSentence[];
  readonly isFinished: boolean;
  readonly scores: readonly SegmentScore[];
}

export interface ExportDecision {
  readonly decision: Decision;
  readonly by: string;
}

export interface ExportCorrection {
  readonly correction: Correction;
  readonly proposer: string;
  /** ISO 8601 with zone. */
  readonly proposedAt: string;
  /** Whether the corrected text has it (see `selectCorrections`). */
  readonly applied: boolean;
  /** Oldest first. */
  readonly decisions: readonly ExportDecision[];
}

/** All that a file can say of one article. */
export interface ExportArticle {
  readonly info: ArticleInfo;
  /** Something was spoilt in it on purpose: what is said of it is no rating. Left out where nothing was. */
  readonly isControl?: boolean;
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  /** The target with its corrections applied, block for block (see `correctBlocks`). */
  readonly corrected: readonly Block[];
  readonly segments: readonly Segment[];
  /** What the file it came from says of its units, in the order of the file. */
  readonly units: readonly ArticleUnit[];
  /** Of everybody who began one, or marked an error. */
  readonly reviews: readonly ExportReview[];
  readonly errors: readonly ExportError[];
  readonly corrections: readonly ExportCorrection[];
  /** Of the project's own, those that errors were made with; left out where there are none. */
  readonly ownTypologies?: readonly Typology[];
  /** Reasons of the project by which what is refused is no error, see `countsAsError`. */
  readonly preferences: ReadonlySet<ReasonCode>;
}
