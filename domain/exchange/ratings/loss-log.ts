/** What a format may have no way to say. */
export type LossKind =
  | 'system'
  | 'document'
  | 'segment'
  | 'rater'
  | 'texts'
  | 'score'
  | 'clean'
  | 'unrated'
  | 'attention'
  | 'category'
  | 'comment'
  | 'correction'
  | 'confidence'
  | 'provenance'
  /** The place of the error; the error itself is there. */
  | 'place'
  /** An error of several places: it is there once for each of them. */
  | 'several_places'
  /** An error of a whole segment: it is of all its words. */
  | 'whole_segment'
  | 'missing'
  /** Tabs and line ends, or marks, in a text: others stand for them, of the same length. */
  | 'characters'
  | 'other_columns';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** Of the file that was read, the first ones. */
  readonly rows: readonly number[];
}

const SHOWN_ROWS = 8;

/** Counts what a writer could not say. */
export class LossLog {
  readonly #losses = new Map<LossKind, { count: number; rows: number[] }>();

  add(kind: LossKind, row: number): void {
    const known = this.#losses.get(kind) ?? { count: 0, rows: [] };
    this.#losses.set(kind, known);
    known.count += 1;
    if (known.rows.length < SHOWN_ROWS && known.rows.at(-1) !== row) known.rows.push(row);
  }

  /** The most frequent first. */
  list(): readonly Loss[] {
    return [...this.#losses]
      .map(([kind, { count, rows }]) => ({ kind, count, rows }))
      .sort((a, b) => b.count - a.count);
  }
}
