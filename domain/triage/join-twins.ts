import { groupBy } from '../group-by';
import { isEmptySpan } from '../text/span';
import type { CheckFinding } from './check-finding';

/** A finding with what others say of the very same words: it is asked about once. */
export interface WaitingFinding extends CheckFinding {
  readonly also: readonly CheckFinding[];
}

/**
 * Shows what came from outside together with whatever else was found in the same words. Whoever says what should stand there speaks for all;
 * of two who do, or of none, a check before a system, and then the first. Findings of checks stay apart, as each asks something else.
 */
export function joinTwins(findings: readonly CheckFinding[]): readonly WaitingFinding[] {
  if (findings.every(({ outside }) => outside === null)) return findings.map(alone);
  const byPlace = groupBy(findings, placeOf);
  return findings.flatMap((finding): readonly WaitingFinding[] => {
    const here = byPlace.get(placeOf(finding)) ?? [];
    const head = here.reduce((best, one) => (weight(one) < weight(best) ? one : best));
    if (finding === head) return [{ ...finding, also: othersOf(head, here) }];
    return finding.outside === null && head.outside === null ? [alone(finding)] : [];
  });
}

const alone = (finding: CheckFinding): WaitingFinding => ({ ...finding, also: [] });

const weight = ({ suggestion, outside }: CheckFinding): number =>
  (suggestion === null ? 2 : 0) + (outside === null ? 0 : 1);

/** Each said once: two runs of a system say the same. */
function othersOf(head: CheckFinding, here: readonly CheckFinding[]): readonly CheckFinding[] {
  const others = new Map<string, CheckFinding>();
  for (const one of here)
    if (one !== head && (one.outside !== null || head.outside !== null)) others.set(saidBy(one), one);
  others.delete(saidBy(head));
  return [...others.values()];
}

const saidBy = ({ check, keys }: CheckFinding): string => `${check} ${keys.place}`;

function placeOf({ target, source }: CheckFinding): string {
  const missing = isEmptySpan(target) && source ? [source.blockId, source.start, source.end] : [];
  return JSON.stringify([target.blockId, target.start, target.end, ...missing]);
}
