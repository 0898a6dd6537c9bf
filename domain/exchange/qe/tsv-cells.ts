/** A row of a TSV file as these campaigns write them: no cell holds a tab, and some are enclosed as in CSV. */
export interface TsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export function tsvRows(text: string): readonly TsvRow[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t').map(unquoted) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Offsets count without the quotes of CSV. */
function unquoted(cell: string): string {
  return /^"(?:[^"]|"")*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

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
