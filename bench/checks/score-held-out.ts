import { checkedRows } from '@/domain/checks/engine/checked-row';
import type { Finding } from '@/domain/checks/engine/check';
import type { CheckRunner } from '@/domain/checks/engine/run-checks';
import { KINDS, namesIn } from '../held-out/kinds';
import type { SentencePairs } from '../held-out/sentence-pairs';
import { halfOf, hashOf, type Half } from '../inject/hash';
import { lcg } from '../support/disturb';
import { ALL_DEFAULTS, isDefaultCheck, makeRunner } from './all-checks';
import { differingSpan, meets } from './differing-span';
import { newFindings, type FoundIn } from './new-findings';
import { Tally } from './tally';

export interface HeldOutScores {
  /** Alarms on clean sentences, by check and set. */
  readonly alarms: Tally;
  /** Clean sentences with an alarm of a default check: row `clean`, by set. */
  readonly flagged: Tally;
  /** Errors found by all default checks, by kind and set. */
  readonly found: Tally;
  /** Errors found, by kind and check. */
  readonly by: Tally;
}

/** Told of each sentence that was not as it should be. */
export interface HeldOutWitness {
  alarm(set: SentencePairs, source: string, target: string, finding: Finding): void;
  miss(set: SentencePairs, source: string, kind: string, clean: string, perturbed: string): void;
}

/** Each sentence of the half as an article of its own, clean and with an error of each kind; errors only where it is English. */
export function scoreHeldOut(
  sets: readonly SentencePairs[],
  half: Half,
  checkIds: readonly string[],
  witness?: HeldOutWitness,
): HeldOutScores {
  const scores = { alarms: new Tally(), flagged: new Tally(), found: new Tally(), by: new Tally() };
  const runner = makeRunner();
  for (const set of sets) {
    const own = set.pairs.filter(([, target]) => halfOf(target) === half);
    const names = own.flatMap(([, target]) =>
      namesIn(target).map(({ start, end }) => target.slice(start, end)),
    );
    for (const [source, target] of own) {
      const clean = ask(runner, set, source, target);
      const raised = clean.findings.filter(({ check }) => isDefaultCheck(check));
      for (const finding of raised) witness?.alarm(set, source, target, finding);
      for (const id of checkIds)
        scores.alarms.add(id, set.name, clean.findings.filter(({ check }) => check === id).length);
      scores.flagged.add('clean', set.name, raised.length > 0 ? 1 : 0);
      if (set.targetLang !== 'en') continue;
      for (const { id: kind, perturb } of KINDS) {
        const random = lcg(hashOf(`${kind} ${target}`));
        const perturbed = perturb({ text: target, source, sourceLang: set.sourceLang, names, random });
        if (perturbed === null || perturbed === target) continue;
        const differing = differingSpan(target, perturbed);
        const caught = newFindings(ask(runner, set, source, perturbed), clean).filter((finding) =>
          meets(finding.target, differing),
        );
        const by = new Set(caught.map(({ check }) => check));
        const isFound = [...by].some(isDefaultCheck);
        for (const id of checkIds) scores.by.add(kind, id, by.has(id) ? 1 : 0);
        scores.by.add(kind, ALL_DEFAULTS, isFound ? 1 : 0);
        scores.found.add(kind, set.name, isFound ? 1 : 0);
        if (!isFound) witness?.miss(set, source, kind, target, perturbed);
      }
    }
  }
  return scores;
}

function ask(
  runner: CheckRunner,
  { sourceLang, targetLang }: SentencePairs,
  source: string,
  target: string,
): FoundIn {
  const article = checkedRows([{ source: source === '' ? null : source, target }], {
    sourceLang,
    targetLang,
  });
  return { article, findings: runner.runOnce(article) };
}
