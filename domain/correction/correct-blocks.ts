import type { Block } from '../article/block';
import type { Correction } from './correction';
import { toChangeSet } from './apply-corrections';
import { groupBy } from '../group-by';
import { applyChanges } from '../text/change-set';
import { mapOffset } from '../text/map-span';

/**
 * Blocks as they read with the corrections given, no two of them rivals. Sentences keep their number: a start
 * goes where its text went, what is inserted at it belongs to the sentence that begins there, and a sentence that
 * was deleted is empty. A block without corrections is the same object.
 */
export function correctBlocks(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): readonly Block[] {
  const byBlock = groupBy(corrections, ({ anchor }) => anchor.blockId);
  return blocks.map((block) => {
    const own = byBlock.get(block.id);
    if (own === undefined) return block;
    const changes = toChangeSet(own);
    return {
      ...block,
      text: applyChanges(block.text, changes),
      sentenceStarts: block.sentenceStarts.map((start) => mapOffset(changes, start, 'before')),
    };
  });
}
