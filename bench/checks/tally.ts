/** Counts of what was tried and what succeeded, by any keys. */
export class Tally {
  readonly #cells = new Map<string, { hits: number; of: number }>();

  add(row: string, column: string, hits: number, of = 1): void {
    const key = `${row}\t${column}`;
    const cell = this.#cells.get(key) ?? { hits: 0, of: 0 };
    this.#cells.set(key, { hits: cell.hits + hits, of: cell.of + of });
  }

  /** Over all columns where none is named. */
  get(row: string, column?: string): { readonly hits: number; readonly of: number } {
    if (column !== undefined) return this.#cells.get(`${row}\t${column}`) ?? { hits: 0, of: 0 };
    let [hits, of] = [0, 0];
    for (const [key, cell] of this.#cells) {
      if (!key.startsWith(`${row}\t`)) continue;
      hits += cell.hits;
      of += cell.of;
    }
    return { hits, of };
  }

  get columns(): readonly string[] {
    return [...new Set([...this.#cells.keys()].map((key) => key.split('\t')[1] ?? ''))].sort();
  }
}

type Cell = ReturnType<Tally['get']>;

/** `93 %`, empty where nothing was tried. */
export const asShare = ({ hits, of }: Cell): string =>
  of === 0 ? '' : `${((100 * hits) / of).toFixed(0)} %`;

/** `93 % (27)`, a dash where nothing was tried. */
export const asCountedShare = (cell: Cell): string => (cell.of === 0 ? '–' : `${asShare(cell)} (${cell.of})`);

/** With one decimal, for small shares. */
export const asFineShare = ({ hits, of }: Cell): string =>
  of === 0 ? '' : `${((100 * hits) / of).toFixed(1)} %`;

/** In a thousand; `0` is none at all. */
export const asRate = ({ hits, of }: Cell): string => {
  if (of === 0) return '';
  return hits === 0 ? '0' : ((1000 * hits) / of).toFixed(1);
};

/** Of what checks found, the most: `spacing 65 %, tokenised-text 39 %`. */
export const asMostFound = (
  found: readonly { readonly id: string; readonly cell: Cell }[],
  most: number,
): string =>
  found
    .filter(({ cell }) => cell.hits > 0)
    .sort((one, other) => other.cell.hits - one.cell.hits)
    .slice(0, most)
    .map(({ id, cell }) => `${id} ${asShare(cell)}`)
    .join(', ');
