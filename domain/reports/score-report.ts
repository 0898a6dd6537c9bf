import type { Interval } from '../scoring/bootstrap';
import type { RepeatedErrorPolicy } from '../scoring/repeated-errors';
import type { Verdict } from '../scoring/verdict';
import type { ReportGroup } from './report-filter';

export interface ScoreCell {
  /** Null where nothing was rated that the model counts. */
  readonly score: number | null;
  readonly interval: Interval | null;
  /** That the model counts: of ESA those with a score, which may be few of those that were rated. */
  readonly segments: number;
  /** As translated. */
  readonly words: number;
  /** Null where nothing says from which score a text passes: of several projects, or by a model for which the project has no threshold. */
  readonly verdict: Verdict | null;
}

/** What a project says of its scores, as far as a page tells. */
export interface ReportSettings {
  readonly projectId: string;
  /** By the model that is shown; null where there is none. */
  readonly threshold: number | null;
  /** Whether errors, or words, count otherwise than by the model as it is. */
  readonly isOwnCount: boolean;
  /** Whether points are set against words otherwise. */
  readonly isOwnScale: boolean;
  readonly repeated: RepeatedErrorPolicy;
  readonly criticalFails: boolean;
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
  /** Those whose mean the score is, each counting the same, '' for texts of which nobody said; none of a model that asks for none. */
  readonly domains: readonly string[];
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
  /** Of the project that was asked for; null where models count as they are. */
  readonly settings: ReportSettings | null;
  readonly total: ScoreRow;
  readonly rows: readonly ScoreRow[];
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}
