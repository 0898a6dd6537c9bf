import type { CheckedPair } from '../engine/checked-article';
import { lengthInEnglish } from './length-in-english';

/**
 * Whether a sentence without a counterpart really has none. Not where sentences of the other side stand beside it without one as well,
 * for the aligner found no way there, and not where a neighbour would be a better match with this sentence than without it.
 */
export function isLeftAlone(pairs: readonly CheckedPair[], index: number): boolean {
  const pair = pairs[index];
  return pair !== undefined && [-1, 1].every((step) => isAloneTowards(pairs, pair, index + step, step));
}

function isAloneTowards(
  pairs: readonly CheckedPair[],
  { source, target }: CheckedPair,
  from: number,
  step: number,
): boolean {
  for (let at = from; ; at += step) {
    const neighbour = pairs[at];
    if (!neighbour) return true;
    const hasSource = neighbour.source.text !== '';
    const hasTarget = neighbour.target.text !== '';
    if (hasSource && hasTarget)
      return !isBetterWith(neighbour, lengthInEnglish(source), lengthInEnglish(target));
    if (hasSource !== (source.text !== '')) return false;
  }
}

/** Lengths vary: with the sentence the two sides must differ by less than half of what they do without. */
function isBetterWith(pair: CheckedPair, source: number, target: number): boolean {
  const from = lengthInEnglish(pair.source);
  const to = lengthInEnglish(pair.target);
  return misfit(from + source, to + target) < misfit(from, to) / 2;
}

const misfit = (from: number, to: number): number => Math.abs(Math.log(to / from));
