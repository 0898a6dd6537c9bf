import type { RestoreAnswer, RestoreDryRun } from '@/domain/history/comparison';
import type { TimelineCursor, TimelinePage } from '@/domain/history/timeline';
import type { Result } from '@/domain/result';

export interface RestoreRequest {
  readonly id: string;
  readonly version: number;
  readonly baseSequence: number;
  readonly partly: boolean;
  readonly override: boolean;
}

/** What the timeline of an article can ask of the server. */
export interface HistoryPort {
  readonly loadPage: (before: TimelineCursor) => Promise<Result<TimelinePage>>;
  readonly planRestore: (version: number) => Promise<Result<RestoreDryRun>>;
  readonly restore: (request: RestoreRequest) => Promise<Result<RestoreAnswer>>;
  /** Shows the timeline as it is now. */
  readonly refresh: () => void;
}
