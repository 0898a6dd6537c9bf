import type { Block } from '../article/block';
import type { Segment } from '../article/segment';
import { SentenceIndex } from '../article/sentence-index';
import type { CheckedSentence } from './review';

/**
 * A score as it is written: null takes it back. It is kept by the sentence that the segment begins with in the translation (in the source,
 * where it has no translation), so that it outlives changes of the alignment as checks do.
 */
export interface ScoreRecord extends CheckedSentence {
  readonly score: number | null;
  /** With which marks it was said to be meant so (`digestOfMarks`); null where nobody said it of this score. */
  readonly meantWith: string | null;
  /** Rises by one with each change; a write names the version it was based on. 0 where nothing is stored. */
  readonly version: number;
}

/** What stands where nobody gave a score. */
export const noScore = ({ blockId, start }: CheckedSentence): ScoreRecord => ({
  ...{ blockId, start, score: null, meantWith: null, version: 0 },
});

export const BEST_SCORE = 100;

/** The sentences that segments begin with; null for a segment of nothing. `blocks` are those of both sides. */
export function scorePlaces(
  blocks: readonly Block[],
  segments: readonly Segment[],
): readonly (CheckedSentence | null)[] {
  const sides = { source: sideOf(blocks, 'source'), target: sideOf(blocks, 'target') };
  return segments.map(({ source, target }) => {
    const [side, { from, to }] =
      target.from < target.to ? [sides.target, target] : ([sides.source, source] as const);
    if (from >= to) return null;
    const { blockIndex, start } = side.sentences.spanOf(from);
    const block = side.blocks[blockIndex];
    return block === undefined ? null : { blockId: block.id, start };
  });
}

function sideOf(blocks: readonly Block[], side: Block['side']) {
  const own = blocks.filter((block) => block.side === side);
  return { blocks: own, sentences: new SentenceIndex(own) };
}

/** One for each segment, in their order; null where it has none. */
export function findScores(
  blocks: readonly Block[],
  segments: readonly Segment[],
  scores: readonly (Pick<ScoreRecord, 'score'> & CheckedSentence)[],
): readonly (number | null)[] {
  const given = new Map(scores.map((one) => [scoreKey(one), one.score]));
  return scorePlaces(blocks, segments).map((place) => (place && given.get(scoreKey(place))) ?? null);
}

export const scoreKey = ({ blockId, start }: CheckedSentence): string => `${String(start)} ${blockId}`;
