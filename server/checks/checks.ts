import type { CheckFinding } from '../../domain/triage/check-finding';
import { CheckPool } from './check-pool';
import type { CheckJob } from './check-job';
import { Lru } from './lru';

/** Articles whose findings are kept: a few kilobytes each. */
const KEPT = 200;

interface Kept {
  readonly stamp: string;
  readonly findings: Promise<readonly CheckFinding[]>;
}

/** Finds, and knows again what was found as long as nothing changed. */
export class Checks {
  readonly #kept = new Lru<Kept>(KEPT);
  readonly #pool: CheckPool;

  constructor(pool: CheckPool) {
    this.#pool = pool;
  }

  /** What was found, or is being found, in the article when it had this stamp. */
  find(articleId: string, stamp: string): Promise<readonly CheckFinding[]> | null {
    const kept = this.#kept.get(articleId);
    return kept?.stamp === stamp ? kept.findings : null;
  }

  run(stamp: string, job: CheckJob): Promise<readonly CheckFinding[]> {
    const known = this.find(job.articleId, stamp);
    if (known !== null) return known;
    const findings = this.#pool.run(job);
    this.#kept.set(job.articleId, { stamp, findings });
    // What failed is tried again when it is asked for again.
    findings.catch(() => {
      if (this.#kept.get(job.articleId)?.findings === findings) this.#kept.delete(job.articleId);
    });
    return findings;
  }
}

/** Kept across bundles and reloads: pages and routes share the threads and what they remember. */
const shared = globalThis as { versoChecks?: Checks | undefined };

/** Those of this process, made when they are first asked for. */
export function getChecks(): Checks {
  shared.versoChecks ??= new Checks(new CheckPool());
  return shared.versoChecks;
}
