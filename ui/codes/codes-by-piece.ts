import type { Block } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';
import { mapCodes } from '@/domain/article/map-codes';
import { toChangeSet } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { refineAtCodes } from '@/domain/correction/refine-at-codes';

/**
 * The codes of a block as it reads with corrections applied, by the pieces that it is shown in: what closes with the text before it, all
 * else with the text after it.
 */
export function codesByPiece(
  texts: readonly string[],
  block: Block,
  applied: readonly Correction[],
): readonly (readonly InlineCode[])[] {
  const left = [...mapCodes(block.codes ?? [], refineAtCodes(block, toChangeSet(applied)))];
  let start = 0;
  return texts.map((text, position) => {
    const end = start + text.length;
    const isLast = position === texts.length - 1;
    const count = left.findIndex(({ at, kind }) => at > end || (at === end && kind !== 'close' && !isLast));
    const from = start;
    start = end;
    return left.splice(0, count < 0 ? left.length : count).map((code) => ({ ...code, at: code.at - from }));
  });
}
