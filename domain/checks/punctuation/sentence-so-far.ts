import type { CheckedBlock } from '../engine/checked-article';

/** The sentence from its start to the place. */
export function sentenceSoFar({ text, sentenceStarts }: CheckedBlock, at: number): string {
  let start = 0;
  for (const candidate of sentenceStarts) {
    if (candidate > at) break;
    start = candidate;
  }
  return text.slice(start, at);
}
