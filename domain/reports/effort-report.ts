import type { Interval } from '../scoring/bootstrap';
import type { ReportGroup } from './report-filter';

/** How much had to be edited, and how long it took. */
export interface EffortRow {
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  readonly segments: number;
  readonly words: number;
  /** Edits a word of the corrected text (HTER), from the approved corrections; null where nothing was rated. */
  readonly editRate: number | null;
  readonly interval: Interval | null;
  readonly time: EffortTime | null;
}

/** Of those reviews whose time was measured, and of no others. */
export interface EffortTime {
  readonly reviews: number;
  readonly seconds: number;
  readonly segments: number;
}

export interface EffortReport {
  readonly by: ReportGroup;
  readonly total: EffortRow;
  readonly rows: readonly EffortRow[];
  /** Articles whose figures are being worked out anew. */
  readonly pending: number;
}

/** Null where no time is known. */
export function addTimes(times: readonly EffortTime[]): EffortTime | null {
  if (times.length === 0) return null;
  return times.reduce((sum, { reviews, seconds, segments }) => ({
    reviews: sum.reviews + reviews,
    seconds: sum.seconds + seconds,
    segments: sum.segments + segments,
  }));
}
