import type { Interval } from '../scoring/bootstrap';
import type { ReportGroup } from './report-filter';

export interface ScoreCell {
  /** Null where nothing was rated that the model counts. */
  readonly score: number | null;
  readonly interval: Interval | null;
}

export interface ScoreRow {
  /** Tells the row among those of its group: the system, `en>ar`, an id, `2026-03`. */
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  readonly segments: number;
  /** Of what was rated, as translated. */
  readonly words: number;
  readonly errors: number;
  /** As translated. */
  readonly before: ScoreCell;
  /** With the approved corrections: an error with an approved correction counts no more. */
  readonly after: ScoreCell;
}

export interface ScoreReport {
  /** Id of the scoring model. */
  readonly model: string;
  readonly better: 'lower' | 'higher';
  readonly by: ReportGroup;
  readonly total: ScoreRow;
  readonly rows: readonly ScoreRow[];
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
