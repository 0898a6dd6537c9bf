import type { CheckedArticle } from '@/domain/checks/engine/checked-article';
import { checkedRows, type LanguagePair, type TextPair } from '@/domain/checks/engine/checked-row';
import type { Span } from '@/domain/text/span';
import type { FilePlace } from './checked-unit';

/** A row of a table or a line of another file that is an article of its own: plain data, so that another thread can be handed it. */
export interface LoneRow extends TextPair, LanguagePair {
  /** Line of a table, from 0; null where offsets count in the whole file. */
  readonly row: number | null;
  /** Where the translation begins in what offsets count in. */
  readonly at: number;
}

export const articleOfRow = (row: LoneRow): CheckedArticle => checkedRows([row], row);

export const placeInRow = ({ row, at, target }: LoneRow, { start, end }: Span): FilePlace => ({
  row,
  start: at + start,
  end: at + end,
  quote: target.slice(start, end),
});
