import type { InlineCode } from './inline-code';

/** The two texts of an article. The target is the machine translation. */
export type Side = 'source' | 'target';

export const BLOCK_KINDS = ['heading', 'paragraph', 'caption', 'list-item', 'quote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A paragraph, heading, caption … of one side, as it was imported. Its text never changes: corrections are
 * change sets over it, and every span of the article is anchored to a block and counted from the block's start.
 */
export interface Block {
  readonly id: string;
  readonly side: Side;
  /** Position among the blocks of its side, from 0. */
  readonly index: number;
  readonly kind: BlockKind;
  /** 1–6 for a heading, nesting depth from 1 for a list item, 0 otherwise. */
  readonly level: number;
  readonly text: string;
  /**
   * Where each sentence starts, ascending, the first at 0. Sentences tile the block: each runs to the start of
   * the next, and the white space between two belongs to the first. Empty only when the text is empty.
   */
  readonly sentenceStarts: readonly number[];
  /** Tags and placeholders that stand in it, in order; left out where there are none. */
  readonly codes?: readonly InlineCode[];
  /** Not to be corrected, as its file says; left out where it may be. */
  readonly isLocked?: boolean;
}
