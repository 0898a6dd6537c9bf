import type { ErrorMark, Provenance } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import type { Correction } from '../correction/correction';
import { isEmptySpan, spansOverlap } from '../text/span';
import type { CheckFinding } from './check-finding';

/**
 * Whether somebody has marked the words already: then nobody is asked about them again. What was mended since does not count: a
 * finding there is about the new words.
 */
export function errorCovers(
  error: ErrorMark,
  corrections: readonly Correction[],
  { id, target, source }: CheckFinding,
): boolean {
  if (error.state === 'withdrawn' || error.scope !== 'span') return false;
  if (corrections.some(({ state }) => state === 'approved')) return false;
  // Its ends may have been moved elsewhere since.
  if (isMadeOf(error.provenance, id)) return true;
  if (error.target !== null && meets(error.target, target)) return true;
  // What is missing in the translation has its words in the source, and no sure place in the translation.
  const isGap = isEmptySpan(target) && (error.target === null || isEmptySpan(error.target));
  return isGap && source !== null && error.source !== null && meets(error.source, source);
}

const isMadeOf = (provenance: Provenance, findingId: string): boolean =>
  'finding' in provenance && provenance.finding === findingId;

/** The same of a correction that stands alone. One that was rejected was answered too. */
export function correctionCovers({ state, anchor }: Correction, { target }: CheckFinding): boolean {
  const counts = state === 'proposed' || state === 'changes_requested' || state === 'rejected';
  return counts && meets(anchor, target);
}

/** A point is met where it only touches: nothing else could meet it at the end of a word. */
function meets(one: Anchor, other: Anchor): boolean {
  if (one.blockId !== other.blockId) return false;
  if (spansOverlap(one, other)) return true;
  return (isEmptySpan(one) || isEmptySpan(other)) && one.start <= other.end && other.start <= one.end;
}
