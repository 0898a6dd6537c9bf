import type { Block } from '../article/block';
import { changeBlock } from '../article/change-block';
import type { Correction } from './correction';
import { toChangeSet } from './apply-corrections';
import { groupBy } from '../group-by';
import { refineAtCodes } from './refine-at-codes';

/**
 * Blocks as they read with the corrections given, no two of them rivals; see `changeBlock` for what becomes of their
 * sentences. A block without corrections is the same object.
 */
export function correctBlocks(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): readonly Block[] {
  const byBlock = groupBy(corrections, ({ anchor }) => anchor.blockId);
  return blocks.map((block) => {
    const own = byBlock.get(block.id);
    if (own === undefined) return block;
    return changeBlock(block, refineAtCodes(block, toChangeSet(own)));
  });
}
