import { SEVERITIES, type Severity } from '../annotation/severity';
import { groupBy } from '../group-by';
import type { ErrorCell } from './error-report';

export interface HeatRow {
  /** Of the category; of a dimension where the row sums up what is below it. */
  readonly category: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
  readonly corrected: number;
}

/** A dimension with its sum, and what it is made of. */
export interface HeatGroup {
  readonly sum: HeatRow;
  /** Empty where errors name the dimension alone. */
  readonly rows: readonly HeatRow[];
}

/** Errors by dimension and category against severity, the most frequent first. */
export function heatGroups(cells: readonly ErrorCell[]): readonly HeatGroup[] {
  return Array.from(
    groupBy(cells, ({ category }) => dimensionOf(category)),
    ([dimension, members]) => {
      const rows = Array.from(
        groupBy(members, ({ category }) => category),
        ([category, own]) => toRow(category, own),
      );
      const isAlone = rows.length === 1 && rows[0]?.category === dimension;
      return { sum: toRow(dimension, members), rows: isAlone ? [] : rows.sort(compare) };
    },
  ).sort((one, other) => compare(one.sum, other.sum));
}

export const sumOfCells = (cells: readonly ErrorCell[]): HeatRow => toRow('', cells);

const dimensionOf = (category: string): string => category.split('/')[0] ?? category;

function toRow(category: string, cells: readonly ErrorCell[]): HeatRow {
  const of = (pick: (cell: ErrorCell) => number, chosen = cells) =>
    chosen.reduce((sum, cell) => sum + pick(cell), 0);
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      of(
        ({ count }) => count,
        cells.filter((cell) => cell.severity === severity),
      ),
    ]),
  ) as Record<Severity, number>;
  return { category, counts, total: of(({ count }) => count), corrected: of(({ corrected }) => corrected) };
}

const compare = (one: HeatRow, other: HeatRow): number =>
  other.total - one.total || (one.category < other.category ? -1 : 1);
