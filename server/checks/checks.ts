import type { NameLedger } from '../../domain/names/ledger/name-ledger';
import type { CheckFinding } from '../../domain/triage/check-finding';
import type { CheckJob } from './check-job';
import { CheckPool } from './check-pool';
import { KeptAnswers } from './kept-answers';
import type { NamesJob } from './names-job';

/** Articles whose findings are kept: a few kilobytes each. */
const KEPT = 200;
/** Articles whose names are kept: a hundred kilobytes each. */
const KEPT_LEDGERS = 50;

/** Finds, and knows again what was found as long as nothing changed. */
export class Checks {
  readonly #findings = new KeptAnswers<readonly CheckFinding[]>(KEPT);
  readonly #ledgers = new KeptAnswers<NameLedger>(KEPT_LEDGERS);
  readonly #pool: CheckPool;

  constructor(pool: CheckPool) {
    this.#pool = pool;
  }

  /** What was found, or is being found, in the article when it had this stamp. */
  find(articleId: string, stamp: string): Promise<readonly CheckFinding[]> | null {
    return this.#findings.find(articleId, stamp);
  }

  run(stamp: string, job: CheckJob): Promise<readonly CheckFinding[]> {
    return this.#findings.ask(job.articleId, stamp, () => this.#pool.run('findings', job));
  }

  findNames(articleId: string, stamp: string): Promise<NameLedger> | null {
    return this.#ledgers.find(articleId, stamp);
  }

  gatherNames(stamp: string, job: NamesJob): Promise<NameLedger> {
    return this.#ledgers.ask(job.articleId, stamp, () => this.#pool.run('names', job));
  }
}

/** Kept across bundles and reloads: pages and routes share the threads and what they remember. */
const shared = globalThis as { versoChecks?: Checks | undefined };

/** Those of this process, made when they are first asked for. */
export function getChecks(): Checks {
  shared.versoChecks ??= new Checks(new CheckPool());
  return shared.versoChecks;
}
