import { checkedRows, type LanguagePair, type TextPair } from '@/domain/checks/engine/checked-row';
import type { CheckedUnit } from './checked-unit';

/** A row of a table or a line of another file that is an article of its own: plain data, so that another thread can be handed it. */
export interface LoneRow extends TextPair, LanguagePair {
  /** Line of a table, from 0; null where offsets count in the whole file. */
  readonly row: number | null;
  /** Where the translation begins in what offsets count in. */
  readonly at: number;
}

/** One at a time: what a row was made into is forgotten before the next is made. */
export function* unitsOfRows(rows: readonly LoneRow[]): Generator<CheckedUnit> {
  for (const row of rows) yield unitOfRow(row);
}

const unitOfRow = (row: LoneRow): CheckedUnit => ({
  article: checkedRows([row], row),
  place: ({ start, end }) => ({
    row: row.row,
    start: row.at + start,
    end: row.at + end,
    quote: row.target.slice(start, end),
  }),
});
