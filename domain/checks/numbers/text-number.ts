import type { Span } from '../../text/span';

export type WrittenAs = 'digits' | 'words' | 'mixed';

/** A number of a text. */
export interface TextNumber extends Span {
  /** What it may mean, the likeliest first. */
  readonly values: readonly number[];
  /** The numbers it may be made of: 15.30 may be a time. */
  readonly parts: readonly number[];
  readonly written: WrittenAs;
  readonly isOrdinal: boolean;
  /** What the digits are multiplied by, where words say so: 1e6 in 2.5 million. */
  readonly scale: number;
  /** Whether it is beyond doubt a number and not one word of many. */
  readonly isCertain: boolean;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}
