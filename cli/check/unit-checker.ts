import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import type { Finding } from '@/domain/checks/engine/check';
import { CheckRunner, configureCheck, type ConfiguredCheck } from '@/domain/checks/engine/run-checks';
import { CHECKS, findCheck } from '@/domain/checks/registry';
import { UsageError } from '../command';
import type { CheckedUnit } from './checked-unit';
import { findingLine } from './finding-line';
import { articleOfRow, placeInRow, type LoneRow } from './lone-row';
import { RepeatedRows } from './repeated-rows';

/** As the options were given: plain data, so that another thread can be handed it. */
export interface CheckOptions {
  /** Ids, parted by commas; all that are on by default where there are none. */
  readonly checks: string | undefined;
  readonly failOn: string | undefined;
}

/** What is to be printed of a file or of some rows. */
export interface Printed {
  /** Lines, the last without its end; empty where nothing was found. */
  readonly text: string;
  /** Whether something as bad was found as `--fail-on` says. */
  readonly hasFailed: boolean;
}

/** Checks files and rows and says of them what is printed. */
export class UnitChecker {
  readonly #runner: CheckRunner;
  readonly #fails: (finding: Finding) => boolean;
  readonly #repeated = new RepeatedRows();

  constructor({ checks, failOn }: CheckOptions) {
    this.#runner = new CheckRunner(chooseChecks(checks));
    this.#fails = failsOn(failOn);
  }

  /** A whole file. */
  checkUnit({ article, place }: CheckedUnit): Printed {
    const lines: string[] = [];
    const hasFailed = this.#print(this.#runner.runOnce(article), place, lines);
    return { text: lines.join('\n'), hasFailed };
  }

  /** Rows that are articles of their own; what a row was made into is forgotten before the next is made. */
  checkRows(rows: readonly LoneRow[]): Printed {
    const lines: string[] = [];
    let hasFailed = false;
    for (const row of rows) {
      const found = this.#repeated.findingsOf(row, () => this.#runner.runOnce(articleOfRow(row)));
      if (found.length > 0 && this.#print(found, (span) => placeInRow(row, span), lines)) hasFailed = true;
    }
    return { text: lines.join('\n'), hasFailed };
  }

  /** Adds their lines, and says whether any is as bad as `--fail-on` says. */
  #print(found: readonly Finding[], place: CheckedUnit['place'], lines: string[]): boolean {
    for (const finding of found) lines.push(findingLine(finding, place(finding.target)));
    return found.some(this.#fails);
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
