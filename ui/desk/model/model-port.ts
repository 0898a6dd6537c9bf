import type { ModelEstimate, ModelRun } from '@/domain/model-findings/model-run';
import type { Result } from '@/domain/result';

/** What the desk asks about the project's model; all of it about the article that is open. */
export interface DeskModelPort {
  readonly runs: () => Promise<Result<{ readonly isOn: boolean; readonly runs: readonly ModelRun[] }>>;
  readonly estimate: () => Promise<Result<ModelEstimate>>;
  readonly start: (id: string) => Promise<Result<ModelRun>>;
  readonly stop: (runId: string) => Promise<Result<ModelRun>>;
}
