import { dominantScript, scriptUsesSpaces } from '../../text/script';
import { wordsOf } from '../../text/words';
import type { ScoringModel } from '../scoring-model';
import { countEdits, hter as rateOf } from '../ter';

/** Words in small letters; where a script writes no spaces, as the segmenter of words parts them. */
function toWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (scriptUsesSpaces(dominantScript(small))) return small.split(/\s+/u).filter((word) => word !== '');
  return wordsOf(small, 'und')
    .map(({ start, end }) => small.slice(start, end).trim())
    .filter((word) => word !== '');
}

/** Human translation edit rate: what share of the post-edit had to be edited. Each segment is capped at 1, and counts by its words. */
export const hter: ScoringModel = {
  id: 'hter',
  better: 'lower',
  penaltyOf: null,
  measure: ({ target, corrected }) => {
    if (corrected === null) return null;
    const edits = countEdits(toWords(target), toWords(corrected));
    return { amount: rateOf(edits) * edits.words, size: edits.words };
  },
  score: ({ amount, size }) => (size === 0 ? null : amount / size),
};
