import { failure, success, type Result } from '../result';
import { isGraphemeBoundary } from '../text/graphemes';
import { quoteSpan } from '../text/quoted-span';
import type { Anchor } from './anchor';
import type { Block, Side } from './block';

export type AnchorFailure =
  'anchor_wrong_block' | 'anchor_out_of_bounds' | 'anchor_cuts_character' | 'anchor_quote_differs';

/**
 * The anchor as it may be kept: it lies within a block of the side it is meant for, cuts no grapheme cluster, and
 * its quote is what stands there. The surroundings are taken from the block, whatever the anchor says of them.
 */
export function checkAnchor(anchor: Anchor, side: Side, block: Block | null): Result<Anchor, AnchorFailure> {
  if (block?.id !== anchor.blockId || block.side !== side) return failure('anchor_wrong_block');
  const { start, end, quote } = anchor;
  const { text } = block;
  if (!(start >= 0 && start <= end && end <= text.length)) return failure('anchor_out_of_bounds');
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end))
    return failure('anchor_cuts_character');
  if (text.slice(start, end) !== quote) return failure('anchor_quote_differs');
  return success({ blockId: block.id, ...quoteSpan(text, { start, end }) });
}
