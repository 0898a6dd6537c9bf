import type { Finding } from '@/domain/checks/engine/check';
import { checkedRows } from '@/domain/checks/engine/checked-row';
import type { CheckRunner } from '@/domain/checks/engine/run-checks';
import { demetrItems, type DemetrItem } from '../support/corpora';
import { ALL_DEFAULTS, isDefaultCheck, makeRunner } from './all-checks';
import { differingSpan, meets } from './differing-span';
import { newFindings, type FoundIn } from './new-findings';
import { Tally } from './tally';

export interface DemetrScores {
  /** Alarms on clean sentences, by check and language of the source. */
  readonly alarms: Tally;
  /** Clean sentences with an alarm of a default check: row `machine` or `reference`, by language of the source. */
  readonly flagged: Tally;
  /** Errors found, by kind (row) and check. */
  readonly found: Tally;
  readonly kinds: readonly string[];
}

/** Each sentence with its source as an article of its own, as `verso check --each` takes a table. */
export function scoreDemetr(checkIds: readonly string[]): DemetrScores {
  const items = demetrItems();
  const scores = { alarms: new Tally(), flagged: new Tally(), found: new Tally() };
  const runner = makeRunner();
  const clean = new Map<string, FoundIn>();
  const askedOnce = (item: DemetrItem, side: 'machine' | 'reference'): FoundIn => {
    const key = `${side} ${item.source}`;
    let known = clean.get(key);
    if (known === undefined) {
      clean.set(key, (known = ask(runner, item, item[side])));
      countAlarms(scores, item, side, known.findings, checkIds);
    }
    return known;
  };
  for (const item of items) {
    askedOnce(item, 'reference');
    const before = askedOnce(item, 'machine');
    if (item.perturbed === item.machine) continue;
    const differing = differingSpan(item.machine, item.perturbed);
    const caught = newFindings(ask(runner, item, item.perturbed), before).filter(({ target }) =>
      meets(target, differing),
    );
    const by = new Set(caught.map(({ check }) => check));
    for (const id of checkIds) scores.found.add(item.kind, id, by.has(id) ? 1 : 0);
    scores.found.add(item.kind, ALL_DEFAULTS, [...by].some(isDefaultCheck) ? 1 : 0);
  }
  return { ...scores, kinds: [...new Set(items.map(({ kind }) => kind))].sort() };
}

function ask(runner: CheckRunner, { source, sourceLang }: DemetrItem, target: string): FoundIn {
  const article = checkedRows([{ source, target }], { sourceLang, targetLang: 'en' });
  return { article, findings: runner.runOnce(article) };
}

function countAlarms(
  { alarms, flagged }: Pick<DemetrScores, 'alarms' | 'flagged'>,
  { sourceLang }: DemetrItem,
  side: string,
  findings: readonly Finding[],
  checkIds: readonly string[],
): void {
  for (const id of checkIds) alarms.add(id, sourceLang, findings.filter(({ check }) => check === id).length);
  flagged.add(side, sourceLang, findings.some(({ check }) => isDefaultCheck(check)) ? 1 : 0);
}
