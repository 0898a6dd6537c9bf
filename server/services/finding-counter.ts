import type { Logger } from 'pino';
import { getDatabase } from '../db/client';
import type { Database } from '../db/open-database';
import { log } from '../log';
import { recountFindings } from './finding-counts';

/** In milliseconds: while somebody works on an article, it is counted when they pause. */
const PAUSE = 3_000;

interface CounterSetup {
  readonly openDatabase: () => Promise<Database>;
  readonly log: () => Pick<Logger, 'error'>;
  readonly pause?: number;
}

/**
 * Counts the findings of articles behind what people do, one article at a time, so that whoever has a desk open never waits for more
 * than one. What somebody looks at now comes before what was only changed.
 */
export class FindingCounter {
  readonly #setup: CounterSetup;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #asked: (() => Promise<void>)[] = [];
  /** Articles that were changed, in the order in which that was heard of. */
  readonly #changed = new Set<string>();
  #isWorking = false;

  constructor(setup: CounterSetup) {
    this.#setup = setup;
  }

  /** The article was imported or changed: it is counted when that has come to rest. */
  changed(articleId: string): void {
    clearTimeout(this.#timers.get(articleId));
    const timer = setTimeout(() => {
      this.#timers.delete(articleId);
      this.#changed.add(articleId);
      void this.#work();
    }, this.#setup.pause ?? PAUSE);
    // Whoever asks later counts it then.
    timer.unref();
    this.#timers.set(articleId, timer);
  }

  /** Counts it as soon as it can be; null where that cannot be said. */
  count(db: Database, articleId: string): Promise<number | null> {
    return new Promise((resolve) => {
      this.#asked.push(async () => resolve(await this.#attempt(() => Promise.resolve(db), articleId)));
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) await next();
    this.#isWorking = false;
  }

  #next(): (() => Promise<unknown>) | undefined {
    const asked = this.#asked.shift();
    if (asked !== undefined) return asked;
    const [articleId] = this.#changed;
    if (articleId === undefined) return undefined;
    this.#changed.delete(articleId);
    return () => this.#attempt(this.#setup.openDatabase, articleId);
  }

  /** A count that cannot be had is no more than a number that is missing in a list. */
  async #attempt(openDatabase: () => Promise<Database>, articleId: string): Promise<number | null> {
    try {
      return await recountFindings(await openDatabase(), articleId);
    } catch (err) {
      this.#setup.log().error({ job: 'count findings', articleId, err }, 'job failed');
      return null;
    }
  }
}

/** Kept across bundles and reloads: pages and routes share it. */
const shared = globalThis as { versoFindingCounter?: FindingCounter | undefined };

/** The one of this process. */
export function getFindingCounter(): FindingCounter {
  shared.versoFindingCounter ??= new FindingCounter({ openDatabase: getDatabase, log });
  return shared.versoFindingCounter;
}
