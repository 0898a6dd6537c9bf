import { applyChanges, type ChangeSet } from '../text/change-set';
import { mapOffset } from '../text/map-span';
import type { Block } from './block';
import { mapCodes } from './map-codes';

/**
 * A block as it reads after changes. Sentences keep their number: a start goes where its text went, what is inserted at
 * it belongs to the sentence that begins there, and a sentence that was deleted is empty.
 */
export const changeBlock = (block: Block, changes: ChangeSet): Block => ({
  ...block,
  text: applyChanges(block.text, changes),
  sentenceStarts: block.sentenceStarts.map((start) => mapOffset(changes, start, 'before')),
  ...(block.codes && { codes: mapCodes(block.codes, changes) }),
});
