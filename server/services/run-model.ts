import type { Logger } from 'pino';
import type { ModelFault, ModelProgress } from '../../domain/model-findings/model-run';
import { NO_COUNTS } from '../../domain/triage/finding-run';
import { takeSuggestions } from '../../domain/triage/take-suggestions';
import { addToRun } from '../data/finding-runs';
import { endModelRun, saveModelProgress, type ProgressToSave, type RunEnding } from '../data/model-runs';
import type { ModelSettingsRow } from '../data/model-settings';
import { insertOutsideFindings } from '../data/outside-findings';
import type { Database } from '../db/open-database';
import { LimitReached, ModelFailure } from '../models/model-failure';
import type { RunningModels } from '../models/running';
import { JudgeSegment, type Judged } from './judge-segment';
import { openModel } from './model-access';
import type { AskedSegment, ModelArticle } from './model-article';
import { RunPurse } from './model-purse';

export interface ModelRunWork {
  readonly db: Database;
  readonly runId: string;
  readonly projectId: string;
  readonly articleId: string;
  /** BCP 47. */
  readonly targetLang: string;
  readonly article: ModelArticle;
  readonly row: ModelSettingsRow;
  readonly running: RunningModels;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Logger;
  /** That there is something new to see. */
  readonly announce: () => void;
}

/** In milliseconds, between two signs of life. */
const BEAT = 10_000;
/** Desks fetch what is new: not more often than that. */
const BETWEEN_NEWS = 2_000;
/** Failures in a row after which nobody believes in the next one. */
const PATIENCE = 5;

/** No segment will fare better than the one before. */
const FINAL: ReadonlySet<ModelFault> = new Set([
  'address_forbidden',
  'key_refused',
  'not_there',
  'redirected',
]);

/** Asks a model about one segment after the other, stores what it finds, and says how far it has come. */
export async function runModel(work: ModelRunWork, signal: AbortSignal): Promise<void> {
  const run = new Run(work, signal);
  const ending = await run.drive().catch((error: unknown): RunEnding => {
    work.log.error({ job: 'model', runId: work.runId, err: error }, 'job failed');
    return { state: 'failed', fault: null };
  });
  await run.end(ending).catch((error: unknown) => {
    // The article was deleted while it was asked about, or the database is not there: it will be marked later.
    work.log.error({ job: 'model', runId: work.runId, err: error }, 'job failed');
  });
}

class Run {
  readonly #purse: RunPurse;
  /** Aborts calls that are under way: somebody stopped the run, or it makes no sense any more. */
  readonly #cancel = new AbortController();
  #progress: ModelProgress;
  #latency = 0;
  #failuresInRow = 0;
  /** Why no further segment is begun. */
  #ending: RunEnding | null = null;
  /** What the run said before, so that it is not said twice. */
  readonly #said = new Set<string>();
  #toldAt = 0;

  constructor(
    private readonly work: ModelRunWork,
    signal: AbortSignal,
  ) {
    const { db, projectId, row, now, article } = work;
    this.#purse = new RunPurse(db, projectId, row.settings, now);
    this.#progress = { total: article.segments.length, asked: 0, fromCache: 0, failed: 0 };
    signal.addEventListener('abort', () => this.#stop({ state: 'cancelled', fault: null }), { once: true });
    if (signal.aborted) this.#stop({ state: 'cancelled', fault: null });
  }

  async drive(): Promise<RunEnding> {
    const { projectId, row, running, article } = this.work;
    const beat = setInterval(() => void this.#beat(), BEAT);
    let client;
    try {
      client = openModel(projectId, row);
      const judge = new JudgeSegment({
        ...this.work,
        client,
        purse: this.#purse,
        signal: this.#cancel.signal,
      });
      const { maxParallel } = row.settings;
      const limit = running.limitOf(projectId, maxParallel);
      const segments = article.segments.values();
      // Each waits for its turn with one segment at a time, so that runs of several articles go on side by side.
      const work = async (): Promise<void> => {
        for (const segment of segments) await limit(() => this.#ask(judge, segment));
      };
      await Promise.all(Array.from({ length: maxParallel }, work));
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      this.#stop({ state: 'failed', fault: error.fault });
    } finally {
      clearInterval(beat);
      client?.close();
    }
    const { total, failed } = this.#progress;
    if (this.#ending === null && total > 0 && failed === total)
      return { state: 'failed', fault: this.#lastFault };
    return this.#ending ?? { state: 'done', fault: null };
  }

  async end(ending: RunEnding): Promise<void> {
    const { db, runId, now, announce, log } = this.work;
    await endModelRun(db, runId, ending, now(), this.#standing);
    announce();
    log.info({ job: 'model', runId, ...ending, ...this.#progress, ...this.#purse.spent }, 'model asked');
  }

  #lastFault: ModelFault | null = null;

  get #standing(): ProgressToSave {
    return { progress: this.#progress, spend: this.#purse.spent, latency: this.#latency };
  }

  #stop(ending: RunEnding): void {
    if (this.#ending !== null) return;
    this.#ending = ending;
    // What was held for a call under way is spent anyway: at the limit it may as well be answered.
    if (ending.state !== 'limit') this.#cancel.abort();
  }

  async #ask(judge: JudgeSegment, segment: AskedSegment): Promise<void> {
    if (this.#ending !== null) return;
    try {
      const judged = await judge.run(segment);
      await this.#keep(segment, judged);
      this.#failuresInRow = 0;
    } catch (error) {
      if (this.#cancel.signal.aborted) return;
      if (error instanceof LimitReached) this.#stop({ state: 'limit', fault: null });
      else if (error instanceof ModelFailure) await this.#fail(error.fault);
      else {
        this.#stop({ state: 'failed', fault: null });
        throw error;
      }
    }
  }

  async #fail(fault: ModelFault): Promise<void> {
    this.#lastFault = fault;
    this.#failuresInRow += 1;
    const { asked, failed } = this.#progress;
    this.#progress = { ...this.#progress, asked: asked + 1, failed: failed + 1 };
    if (FINAL.has(fault) || this.#failuresInRow >= PATIENCE) this.#stop({ state: 'failed', fault });
    await this.#save();
  }

  /** What was found stands in the list at once, whatever becomes of the run. */
  async #keep({ segmentId }: AskedSegment, judged: Judged): Promise<void> {
    const { db, runId, articleId, article, newId } = this.work;
    const said = judged.suggestions.map((suggestion) => ({ segmentId, suggestion }));
    const { placed, counts } = takeSuggestions(article.placer, said, this.#said);
    const { received, unplaced, notBetter, tokens } = judged;
    const unresolved = counts.unresolved + unplaced;
    await db.$transaction(async (transaction) => {
      const all = { ...NO_COUNTS, ...counts, received, unresolved, rejected: notBetter };
      const isThere = await addToRun(transaction, runId, {
        counts: all,
        tokensIn: tokens.input,
        tokensOut: tokens.output,
      });
      if (!isThere) return;
      const findings = placed.map((one) => ({ ...one, id: newId(), runId }));
      await insertOutsideFindings(transaction, articleId, findings);
    });
    const { asked, fromCache } = this.#progress;
    this.#progress = {
      ...this.#progress,
      asked: asked + 1,
      fromCache: fromCache + Number(judged.isFromCache),
    };
    this.#latency += judged.latency;
    await this.#save();
    if (placed.length > 0) this.#tell();
  }

  #tell(): void {
    const at = performance.now();
    if (at - this.#toldAt < BETWEEN_NEWS) return;
    this.#toldAt = at;
    this.work.announce();
  }

  /** Also where somebody stops it in another process. */
  async #save(): Promise<void> {
    const { db, runId, now } = this.work;
    const goesOn = await saveModelProgress(db, runId, this.#standing, now());
    if (!goesOn) this.#stop({ state: 'cancelled', fault: null });
  }

  async #beat(): Promise<void> {
    await this.#save().catch((error: unknown) => {
      this.work.log.error({ job: 'model', runId: this.work.runId, err: error }, 'job failed');
    });
  }
}
