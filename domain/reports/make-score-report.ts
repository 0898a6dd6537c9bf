import { groupBy } from '../group-by';
import type { Interval } from '../scoring/bootstrap';
import { evenShares } from '../scoring/even-domains';
import { leastErrorOf } from '../scoring/article-score';
import { ofTexts, type ScoringModel } from '../scoring/scoring-model';
import { thresholdOf, type ScoringSettings } from '../scoring/scoring-settings';
import { judge, SMALLEST_SAMPLE, type Verdict } from '../scoring/verdict';
import { deltaInterval } from './delta-interval';
import type { ScoreCell, ScoreRow } from './score-report';
import { addSums, NO_UNITS, scaleSums, type UnitSums } from './unit-sums';

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
  /** Critical errors, before and after the corrections. */
  readonly critical: { readonly before: number; readonly after: number };
  /** Of a model that is a mean of domains, each domain by itself; of another, all together under ''. */
  readonly domains: readonly DomainSums[];
}

export interface DomainSums {
  /** '' where nobody said what kind of text it is. */
  readonly domain: string;
  readonly before: PhaseSums;
  readonly after: PhaseSums;
}

type Phase = 'before' | 'after';

/**
 * From so many articles on, they are what is taken for a sample: the segments of one hang together. Of fewer, the segments are, and the interval is of these articles, not of others
 * like them.
 */
export const ENOUGH_ARTICLES = 10;

/** With a verdict where the settings of a project are given. */
export function toScoreRow(
  row: SummedRow,
  label: string,
  model: ScoringModel,
  settings: ScoringSettings | null = null,
): ScoreRow {
  const { key, articles, segments, words, errors, critical } = row;
  const toJudged = (phase: Phase): ScoreCell => {
    const sums = phaseOf(row, phase);
    const ofRow = modelFor(sums, model);
    const interval = intervalOf(sums, ofRow);
    // A critical error fails the text it is in, and not a hundred others with it.
    const hasCritical = articles === 1 && critical[phase] > 0;
    const { units } = sums.bySegment;
    // What the model does not count is as long as what it does.
    const counted = Math.round(words * Math.min(1, units / Math.max(1, segments)));
    const verdict =
      settings === null ? null : judgeSums({ sums, words: counted, interval, hasCritical }, ofRow, settings);
    return { score: scoreOf(sums, ofRow), interval, verdict, segments: units, words: counted };
  };
  return {
    ...{ key, label, articles, segments, words, errors },
    domains: model.isMeanOfDomains === true ? scoredDomains(row) : [],
    before: toJudged('before'),
    after: toJudged('after'),
  };
}

/** Those that something adds to the score. */
const scoredDomains = ({ domains }: SummedRow): readonly string[] =>
  domains.filter(({ before }) => before.bySegment.units > 0).map(({ domain }) => domain);

/** All domains of the row together, each counting the same. */
function phaseOf({ domains }: SummedRow, phase: Phase): PhaseSums {
  const share = evenShares(new Map(domains.map((each) => [each.domain, each[phase].bySegment.units])));
  return domains
    .map(({ domain, ...phases }) => scalePhase(phases[phase], share(domain)))
    .reduce(addPhases, NOTHING_SUMMED);
}

const modelFor = ({ bySegment, byArticle }: PhaseSums, model: ScoringModel): ScoringModel =>
  ofTexts(model, { texts: byArticle.units, size: bySegment.size });

const scoreOf = ({ bySegment }: PhaseSums, model: ScoringModel): number | null =>
  bySegment.units === 0 ? null : model.score(bySegment);

/** What is taken for a sample. */
const unitsOf = ({ bySegment, byArticle }: PhaseSums): UnitSums =>
  byArticle.units >= ENOUGH_ARTICLES ? byArticle : bySegment;

const intervalOf = (sums: PhaseSums, model: ScoringModel): Interval | null =>
  deltaInterval(unitsOf(sums), model.score);

interface Judged {
  readonly sums: PhaseSums;
  readonly words: number;
  readonly interval: Interval | null;
  readonly hasCritical: boolean;
}

/** As an article is judged, by what is taken for a sample here; null where the project has no threshold for the model. */
function judgeSums(
  { sums, words, interval, hasCritical }: Judged,
  model: ScoringModel,
  settings: ScoringSettings,
): Verdict | null {
  const threshold = thresholdOf(settings, model);
  if (threshold === null) return null;
  const { units, ...sample } = unitsOf(sums);
  const segments = sums.bySegment.units;
  const verdict = judge({ ...sample, segments: units, words }, model, {
    ...{ threshold, interval, hasCritical: settings.criticalFails && hasCritical },
    leastError: leastErrorOf(model, segments, words),
    // Of articles fewer do, for each is many segments.
    minimum: { ...SMALLEST_SAMPLE, segments: units < segments ? ENOUGH_ARTICLES : SMALLEST_SAMPLE.segments },
  });
  if (verdict === null || verdict.needed === null) return verdict;
  const needed = { ...verdict.needed, segments: Math.ceil((verdict.needed.segments * segments) / units) };
  return { ...verdict, needed };
}

/** All rows together; those of nobody twice. */
export function sumRows(rows: readonly SummedRow[]): SummedRow {
  const sum = (of: (row: SummedRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const byDomain = groupBy(
    rows.flatMap(({ domains }) => domains),
    ({ domain }) => domain,
  );
  return {
    ...{ key: '', articles: sum(({ articles }) => articles), segments: sum(({ segments }) => segments) },
    ...{ words: sum(({ words }) => words), errors: sum(({ errors }) => errors) },
    critical: {
      before: sum(({ critical }) => critical.before),
      after: sum(({ critical }) => critical.after),
    },
    domains: Array.from(byDomain, ([domain, all]) => ({
      domain,
      before: all.map(({ before }) => before).reduce(addPhases),
      after: all.map(({ after }) => after).reduce(addPhases),
    })),
  };
}

const NOTHING_SUMMED: PhaseSums = { bySegment: NO_UNITS, byArticle: NO_UNITS };

const addPhases = (one: PhaseSums, other: PhaseSums): PhaseSums => ({
  bySegment: addSums(one.bySegment, other.bySegment),
  byArticle: addSums(one.byArticle, other.byArticle),
});

const scalePhase = ({ bySegment, byArticle }: PhaseSums, share: number): PhaseSums => ({
  bySegment: scaleSums(bySegment, share),
  byArticle: scaleSums(byArticle, share),
});

/** The best first, by a score; what has none comes last. */
export function bestFirst<Row>(
  rows: readonly Row[],
  better: ScoringModel['better'],
  scoreOfRow: (row: Row) => number | null,
): readonly Row[] {
  const sign = better === 'lower' ? 1 : -1;
  const ranks = new Map(
    rows.map((row) => {
      const score = scoreOfRow(row);
      return [row, score === null ? Infinity : sign * score];
    }),
  );
  const rankOf = (row: Row): number => ranks.get(row) ?? Infinity;
  return [...rows].sort((one, other) => rankOf(one) - rankOf(other) || 0);
}

/** By the score before the corrections. */
export const bestRowsFirst = (rows: readonly SummedRow[], model: ScoringModel): readonly SummedRow[] =>
  bestFirst(rows, model.better, (row) => {
    const sums = phaseOf(row, 'before');
    return scoreOf(sums, modelFor(sums, model));
  });
