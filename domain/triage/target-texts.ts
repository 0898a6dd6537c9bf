import type { Block } from '../article/block';
import type { Anchor } from '../article/anchor';
import { toChangeSet } from '../correction/apply-corrections';
import { checkReplacement } from '../correction/check-replacement';
import { correctBlocks } from '../correction/correct-blocks';
import type { Correction } from '../correction/correction';
import { groupBy } from '../group-by';
import type { ChangeSet } from '../text/change-set';
import { quoteSpan } from '../text/quoted-span';
import type { Span } from '../text/span';
import { placeFinding } from './place-finding';

/** A paragraph of the translation, as imported and as it reads now. */
export interface TargetText {
  readonly block: Block;
  readonly changes: ChangeSet;
  readonly text: string;
}

/** The translation as imported and as it reads now, its blocks by their places on their side. */
export function targetTexts(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): readonly TargetText[] {
  const target = blocks.filter(({ side }) => side === 'target');
  const byBlock = groupBy(corrections, ({ anchor }) => anchor.blockId);
  const corrected = new Map(correctBlocks(target, corrections).map(({ id, text }) => [id, text]));
  return target.map((block) => ({
    block,
    changes: toChangeSet(byBlock.get(block.id) ?? []),
    text: corrected.get(block.id) ?? block.text,
  }));
}

/** What was found in the text as it reads now, anchored in the imported text. */
export interface AnchoredWords {
  readonly target: Anchor;
  /** What stands there now. */
  readonly words: string;
  readonly suggestion: string | null;
}

/**
 * Null where `found` lies within an approved correction: see `placeFinding`. The suggestion, which is for `found`, is widened with it to
 * whole corrections, and null where it could not replace just these words.
 */
export function anchorFound(
  { block, changes, text }: TargetText,
  found: Span,
  suggestion: string | null,
): AnchoredWords | null {
  const placed = placeFinding(block.text, changes, found);
  if (placed === null) return null;
  const target = { blockId: block.id, ...quoteSpan(block.text, placed.imported) };
  const { start, end } = placed.current;
  const widened =
    suggestion === null || !placed.isExact
      ? null
      : text.slice(start, found.start) + suggestion + text.slice(found.end, end);
  return {
    target,
    words: text.slice(start, end),
    suggestion: widened !== null && checkReplacement(target.quote, widened) === null ? widened : null,
  };
}
