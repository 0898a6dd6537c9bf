import type { Block, Side } from '../../article/block';
import type { Span } from '../../text/span';

/** A block of any edition of an article, and what it came in the place of. */
export interface EditionBlock extends Block {
  /** The block that it is another text of; null where there was none. */
  readonly predecessorId: string | null;
  /** Number of the edition that did without it; 0 while it is part of the article. */
  readonly retiredIn: number;
}

/** A stretch of a block. */
export interface Place extends Span {
  readonly blockId: string;
}

/** An anchor that a new edition moved from a block to the one that came in its place. */
export interface Move {
  /** Of the error or the correction. */
  readonly subjectId: string;
  readonly side: Side;
  readonly from: Place;
  readonly to: Place;
  /** Of a correction that was approved: its approval goes on in the new place. */
  readonly approvalId: string | null;
}

/**
 * A text of an article, as it was imported. The first is that of the import; each re-import makes another. Blocks whose
 * text is the same belong to both, so that what is anchored to them stays as it is.
 */
export interface Edition {
  readonly id: string;
  readonly number: number;
  /** Its place among the decisions of the article: versions from this number on are versions of this text. */
  readonly sequence: number;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** All source blocks in order, then all target blocks. */
  readonly blockIds: readonly string[];
  readonly moves: readonly Move[];
}

/** The edition that stood after the article's decision of this number; null where there is only the import. */
export function editionAt(editions: readonly Edition[], sequence: number): Edition | null {
  return editions.findLast((edition) => edition.sequence <= sequence) ?? null;
}

/** The blocks of an edition, in its order. */
export function blocksOfEdition(
  blocks: readonly EditionBlock[],
  edition: Edition | null,
): readonly EditionBlock[] {
  if (edition === null) return blocks.filter(({ retiredIn }) => retiredIn === 0);
  const known = new Map(blocks.map((block) => [block.id, block]));
  return edition.blockIds.flatMap((id) => known.get(id) ?? []);
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.blockId === b.blockId && a.start === b.start && a.end === b.end;

export const placeOf = ({ blockId, start, end }: Place): Place => ({ blockId, start, end });
