import type { CheckedArticle } from '../../domain/checks/engine/checked-article';
import { keepUnchanged } from '../../domain/checks/engine/keep-unchanged';
import { CheckRunner } from '../../domain/checks/engine/run-checks';
import type { CheckFinding } from '../../domain/triage/check-finding';
import { configuredChecks } from '../../domain/triage/check-setting';
import { anchorFindings, checkedAsItReads } from '../../domain/triage/find-in-article';
import type { CheckJob } from './check-job';
import { Lru } from './lru';

/** Articles that are worked on at the same time; each costs a few times its text. */
const REMEMBERED = 24;

interface Remembered {
  /** What the checks were configured with. */
  readonly configuration: string;
  readonly runner: CheckRunner;
  readonly article: CheckedArticle;
}

/** Runs checks over articles that change a little each time, and remembers of the latest what did not change. */
export class JobRunner {
  readonly #articles = new Lru<Remembered>(REMEMBERED);

  run({ articleId, input, settings, knowledge }: CheckJob): readonly CheckFinding[] {
    const configuration = JSON.stringify([settings, knowledge]);
    const known = this.#articles.get(articleId);
    const before = known?.configuration === configuration ? known : null;
    const runner = before?.runner ?? new CheckRunner(configuredChecks(settings, knowledge));
    const read = checkedAsItReads(input);
    const article = before === null ? read : keepUnchanged(read, before.article);
    this.#articles.set(articleId, { configuration, runner, article });
    return anchorFindings(input, runner.run(article));
  }
}
