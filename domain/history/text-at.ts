import type { Block } from '../article/block';
import { groupBy } from '../group-by';
import { applyChanges } from '../text/change-set';
import { toChangeSet, type ChangeInForce } from './change-in-force';

/** The target as it reads with these changes: a text for each of its blocks, in order. */
export function textAt(blocks: readonly Block[], changes: readonly ChangeInForce[]): readonly string[] {
  const ofBlock = groupBy(changes, ({ blockId }) => blockId);
  return blocks
    .filter(({ side }) => side === 'target')
    .map(({ id, text }) => applyChanges(text, toChangeSet(ofBlock.get(id) ?? [])));
}
