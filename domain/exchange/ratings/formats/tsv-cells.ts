import { linesOf, unquoteCell } from '../tsv-lines';

/** A row of a TSV file as these campaigns write them: no cell holds a tab, and some are enclosed as in CSV. */
export interface TsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const tsvRows = (text: string): readonly TsvRow[] =>
  [...linesOf([text])]
    .map(({ line, text: row }) => ({ line, cells: row.split('\t').map(unquoteCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** Where columns are, by their names in lower case. */
export function columnsOf({ cells }: TsvRow): ReadonlyMap<string, number> {
  return new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]));
}

export function findColumn(columns: ReadonlyMap<string, number>, names: readonly string[]): number | null {
  for (const name of names) {
    const at = columns.get(name);
    if (at !== undefined) return at;
  }
  return null;
}
