import type { Interval } from '../scoring/bootstrap';
import type { ReportSettings } from './score-report';
import type { SystemDifference, SystemRank } from '../scoring/significance';

export interface ComparedSystem extends SystemRank {
  /** Drawn anew by segment, and by document, whose segments hang together. */
  readonly bySegment: Interval | null;
  readonly byDocument: Interval | null;
}

/** Systems side by side, and whether they differ by more than chance. */
export interface ComparisonReport {
  readonly model: string;
  readonly better: 'lower' | 'higher';
  /** Of the project that was asked for; null where models count as they are. */
  readonly settings: ReportSettings | null;
  /** As of `ScoreRow`. */
  readonly domains: readonly string[];
  readonly systems: readonly ComparedSystem[];
  readonly pairs: readonly SystemDifference[];
  readonly articles: number;
  readonly segments: number;
  readonly isSample: boolean;
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
