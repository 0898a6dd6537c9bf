import type { QuotedSpan } from '../text/quoted-span';

/** A span of one block of an article, counted in the block's imported text. */
export interface Anchor extends QuotedSpan {
  readonly blockId: string;
}
