import pLimit, { type LimitFunction } from 'p-limit';

/** What runs in this process: requests come and go, and a run goes on. */
export class RunningModels {
  readonly #runs = new Map<string, { readonly cancel: AbortController; readonly ended: Promise<void> }>();
  readonly #limits = new Map<string, LimitFunction>();

  /** `work` has to deal with its own failures. */
  start(runId: string, work: (signal: AbortSignal) => Promise<void>): void {
    const cancel = new AbortController();
    const ended = work(cancel.signal).finally(() => this.#runs.delete(runId));
    this.#runs.set(runId, { cancel, ended });
  }

  /** False where it runs elsewhere, or not at all. */
  stop(runId: string): boolean {
    const run = this.#runs.get(runId);
    run?.cancel.abort();
    return run !== undefined;
  }

  /** Resolves when the run is over; at once where there is none. */
  async ended(runId: string): Promise<void> {
    await this.#runs.get(runId)?.ended;
  }

  /** One for each project, whatever it asks about at once. */
  limitOf(projectId: string, maxParallel: number): LimitFunction {
    const limit = this.#limits.get(projectId) ?? pLimit(maxParallel);
    limit.concurrency = maxParallel;
    this.#limits.set(projectId, limit);
    return limit;
  }
}

/** Kept across bundles and reloads: whoever stops a run has to find it. */
const shared = globalThis as { versoRunningModels?: RunningModels | undefined };

export function getRunningModels(): RunningModels {
  return (shared.versoRunningModels ??= new RunningModels());
}
