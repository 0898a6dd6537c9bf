import { CheckPool } from './check-pool';

/** One is enough, and apart from those of the checks: nobody at the desk waits for a report. */
const THREADS = 1;

/** Kept across bundles and reloads, as those of the checks are. */
const shared = globalThis as { versoReportThreads?: CheckPool | undefined };

/** Where what takes long to measure is measured, so that the server goes on answering meanwhile. */
export function getReportThreads(): CheckPool {
  shared.versoReportThreads ??= new CheckPool(THREADS);
  return shared.versoReportThreads;
}
