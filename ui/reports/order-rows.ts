import type { ScoreReport, ScoreRow } from '@/domain/reports/score-report';

/** Months in their order, all else the best first; what has no score last. */
export function orderScores({
  by,
  better,
  rows,
}: Pick<ScoreReport, 'by' | 'better' | 'rows'>): readonly ScoreRow[] {
  if (by === 'month') return [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));
  const sign = better === 'lower' ? 1 : -1;
  const rankOf = ({ before }: ScoreRow): number => (before.score === null ? Infinity : sign * before.score);
  return [...rows].sort((one, other) => {
    const [first, second] = [rankOf(one), rankOf(other)];
    if (first !== second) return first < second ? -1 : 1;
    return one.label < other.label ? -1 : 1;
  });
}
