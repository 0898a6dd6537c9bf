import type { Logger } from 'pino';
import type { Database } from '../db/open-database';
import { refreshFacts } from '../reports/refresh-facts';
import { markOutdated } from '../data/facts';

export interface FactsJob {
  readonly db: Database;
  readonly log: Logger;
}

/** Between two looks for what people have changed. */
const LOOK_MS = 5_000;
/** What one look does; while there is more, the next comes soon. */
const ARTICLES = 50;
const BUSY_MS = 1_000;
const SOON_MS = 50;
/** After a failure, so that a log is not filled with one. */
const FAILED_MS = 60_000;

/**
 * Keeps what reports are made of true: what was never counted, or in another way, as the process starts, and what people have changed, soon after they did. Between articles the
 * database is free for everybody.
 */
export function scheduleFacts({ db, log }: FactsJob): void {
  const look = async (): Promise<void> => {
    const wait = await refreshFacts(db, { projectIds: null, articles: ARTICLES, ms: BUSY_MS }).then(
      (done) => (done === 0 ? LOOK_MS : SOON_MS),
      (error: unknown) => {
        log.error({ job: 'facts', err: error }, 'job failed');
        return FAILED_MS;
      },
    );
    // Does not keep a process alive that has nothing else to do.
    setTimeout(() => void look(), wait).unref();
  };
  markOutdated(db).then(look, (error: unknown) => {
    log.error({ job: 'facts', err: error }, 'job failed');
  });
}
