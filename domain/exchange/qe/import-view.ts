import type { QeDropped, QeDropReason } from './plan-import';
import type { QeFormatId } from './registry';

/** What an import of another system's findings did, or would do. */
export interface QeImportOutcome {
  readonly format: QeFormatId;
  /** Whose translations the file is about, by name. */
  readonly systems: readonly string[];
  /** Spans in the file, those that could not be read left out. */
  readonly spans: number;
  readonly kept: number;
  /** Said twice of the same words. */
  readonly repeated: number;
  /** Segments that something is kept of. */
  readonly segments: number;
  /** Found by their quote, since their offsets did not fit it. */
  readonly reanchored: number;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly kept: number }[];
  /** Whether the project has more articles than were looked through: the newest were. */
  readonly isCut: boolean;
  /** What is left out, by reason, with the first rows of each. */
  readonly dropped: readonly DroppedRows[];
  /** Whether it was done. */
  readonly isDone: boolean;
}

export interface DroppedRows {
  readonly reason: QeDropReason;
  readonly count: number;
  readonly rows: readonly number[];
}

const SHOWN_ROWS = 8;

/** The most frequent reason first. */
export function groupDropped(dropped: readonly QeDropped[]): readonly DroppedRows[] {
  const byReason = new Map<QeDropReason, { count: number; rows: number[] }>();
  for (const { reason, row } of dropped) {
    const known = byReason.get(reason) ?? { count: 0, rows: [] };
    byReason.set(reason, known);
    known.count += 1;
    if (known.rows.length < SHOWN_ROWS && known.rows.at(-1) !== row) known.rows.push(row);
  }
  return [...byReason]
    .map(([reason, { count, rows }]) => ({ reason, count, rows }))
    .sort((a, b) => b.count - a.count);
}
