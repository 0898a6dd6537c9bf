import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { Finding } from '@/domain/checks/engine/check';
import { CheckRunner, configureCheck, type ConfiguredCheck } from '@/domain/checks/engine/run-checks';
import { CHECKS, findCheck } from '@/domain/checks/registry';
import { UsageError } from '../command';
import type { CheckedUnit } from './checked-unit';
import { findingLine } from './finding-line';

/** As the options were given: plain data, so that another thread can be handed it. */
export interface CheckOptions {
  /** Ids, parted by commas; all that are on by default where there are none. */
  readonly checks: string | undefined;
  readonly failOn: string | undefined;
}

/** What is to be printed of some units. */
export interface Printed {
  /** Lines, the last without its end; empty where nothing was found. */
  readonly text: string;
  /** Whether something as bad was found as `--fail-on` says. */
  readonly hasFailed: boolean;
}

/** Checks units and says of them what is printed. */
export class UnitChecker {
  readonly #runner: CheckRunner;
  readonly #fails: (finding: Finding) => boolean;

  constructor({ checks, failOn }: CheckOptions) {
    this.#runner = new CheckRunner(chooseChecks(checks));
    this.#fails = failsOn(failOn);
  }

  check(units: Iterable<CheckedUnit>): Printed {
    const lines: string[] = [];
    let hasFailed = false;
    for (const { article, place } of units) {
      for (const finding of this.#runner.runOnce(article)) {
        lines.push(findingLine(finding, place(finding.target)));
        hasFailed ||= this.#fails(finding);
      }
    }
    return { text: lines.join('\n'), hasFailed };
  }
}

function chooseChecks(wanted: string | undefined): readonly ConfiguredCheck[] {
  if (wanted === undefined)
    return CHECKS.filter(({ isDefault }) => isDefault).map((one) => configureCheck(one));
  return wanted.split(',').map((id) => {
    const found = findCheck(id.trim());
    if (found !== null) return configureCheck(found);
    const known = CHECKS.map((one) => one.id).join(', ');
    throw new UsageError(`--checks: there is no check “${id.trim()}”; there are ${known}`);
  });
}

function failsOn(wanted: string | undefined): (finding: Finding) => boolean {
  if (wanted === undefined) return () => false;
  const limit = SEVERITIES.findIndex((severity) => severity === wanted);
  if (limit < 0)
    throw new UsageError(`--fail-on: “${wanted}” is no severity; there are ${SEVERITIES.join(', ')}`);
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return ({ severity }) => rank(severity) >= limit;
}
