import type { Interval } from '../scoring/bootstrap';
import type { ScoringModel } from '../scoring/scoring-model';
import { deltaInterval } from './delta-interval';
import type { ScoreCell, ScoreRow } from './score-report';
import { addSums, NO_UNITS, type UnitSums } from './unit-sums';

/** The sums of one side of the corrections, by two ways to part them. */
export interface PhaseSums {
  readonly bySegment: UnitSums;
  /** The same amounts, each article for one unit. */
  readonly byArticle: UnitSums;
}

/** What the database has summed up for one row. */
export interface SummedRow {
  readonly key: string;
  readonly articles: number;
  readonly segments: number;
  readonly words: number;
  readonly errors: number;
  readonly before: PhaseSums;
  readonly after: PhaseSums;
}

/**
 * From so many articles on, they are what is taken for a sample: the segments of one hang together. Of fewer, the segments are, and the interval is of these articles, not of others
 * like them.
 */
export const ENOUGH_ARTICLES = 10;

export function toScoreRow(row: SummedRow, label: string, model: ScoringModel): ScoreRow {
  const { key, articles, segments, words, errors, before, after } = row;
  return {
    ...{ key, label, articles, segments, words, errors },
    before: toCell(before, model),
    after: toCell(after, model),
  };
}

const scoreOf = ({ bySegment }: PhaseSums, model: ScoringModel): number | null =>
  bySegment.units === 0 ? null : model.score(bySegment);

const toCell = (sums: PhaseSums, model: ScoringModel): ScoreCell => {
  const { bySegment, byArticle } = sums;
  const units = byArticle.units >= ENOUGH_ARTICLES ? byArticle : bySegment;
  const interval: Interval | null = deltaInterval(units, model.score);
  return { score: scoreOf(sums, model), interval };
};

/** All rows together; those of nobody twice. */
export function sumRows(rows: readonly SummedRow[]): SummedRow {
  return rows.reduce<SummedRow>(
    (sum, row) => ({
      key: '',
      articles: sum.articles + row.articles,
      segments: sum.segments + row.segments,
      words: sum.words + row.words,
      errors: sum.errors + row.errors,
      before: addPhases(sum.before, row.before),
      after: addPhases(sum.after, row.after),
    }),
    NO_ROW,
  );
}

const NOTHING_SUMMED: PhaseSums = { bySegment: NO_UNITS, byArticle: NO_UNITS };
const NO_ROW: SummedRow = {
  ...{ key: '', articles: 0, segments: 0, words: 0, errors: 0 },
  ...{ before: NOTHING_SUMMED, after: NOTHING_SUMMED },
};

const addPhases = (one: PhaseSums, other: PhaseSums): PhaseSums => ({
  bySegment: addSums(one.bySegment, other.bySegment),
  byArticle: addSums(one.byArticle, other.byArticle),
});

/** The best first, by the score before the corrections; rows without a score come last. */
export function bestFirst(rows: readonly SummedRow[], model: ScoringModel): readonly SummedRow[] {
  const sign = model.better === 'lower' ? 1 : -1;
  const ranks = new Map(
    rows.map((row) => {
      const score = scoreOf(row.before, model);
      return [row, score === null ? Infinity : sign * score];
    }),
  );
  const rankOf = (row: SummedRow): number => ranks.get(row) ?? Infinity;
  return [...rows].sort((one, other) => rankOf(one) - rankOf(other) || 0);
}
