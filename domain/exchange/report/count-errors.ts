import { SEVERITIES, type Severity } from '../../annotation/severity';
import type { ExportError } from '../export-model';

export interface CategoryCounts {
  /** A mark of the category, for its name. */
  readonly category: string;
  readonly typology: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

export interface ErrorCounts {
  /** The most frequent first. */
  readonly categories: readonly CategoryCounts[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

const nothing = (): Record<Severity, number> => ({ neutral: 0, minor: 0, major: 0, critical: 0 });

/** Marks by category and severity: how many there are, and no judgement of it. */
export function countErrors(errors: readonly ExportError[]): ErrorCounts {
  const rows = new Map<string, { category: string; typology: string; counts: Record<Severity, number> }>();
  const counts = nothing();
  for (const { mark } of errors) {
    const { category, typology, severity } = mark;
    const key = `${typology} ${category}`;
    const row = rows.get(key) ?? { category, typology, counts: nothing() };
    row.counts[severity] += 1;
    counts[severity] += 1;
    rows.set(key, row);
  }
  const totalOf = (some: Readonly<Record<Severity, number>>): number =>
    SEVERITIES.reduce((sum, severity) => sum + some[severity], 0);
  return {
    categories: [...rows.values()]
      .map((row) => ({ ...row, total: totalOf(row.counts) }))
      .sort((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1)),
    counts,
    total: errors.length,
  };
}
