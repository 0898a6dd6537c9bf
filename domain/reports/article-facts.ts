import type { Severity } from '../annotation/severity';
import { groupBy } from '../group-by';
import type { CountedMark } from '../review/counted-marks';
import { isCritical } from '../scoring/article-score';
import { lengthOf } from '../scoring/count-words';
import { penaltyByWeights } from '../scoring/error-weights';
import { SCORING_MODELS } from '../scoring/models/registry';
import type { RatedArticle } from '../scoring/rated-article';
import type { RatedSegment } from '../scoring/rated-segment';
import { markRepeats } from '../scoring/repeated-errors';
import type { Measure, ScoringModel } from '../scoring/scoring-model';
import { DEFAULT_SCORING, modelsOfOwnSums, type ScoringSettings } from '../scoring/scoring-settings';
import type { KeptMeasures } from './kept-segments';
import { sumsOf, type UnitSums } from './unit-sums';

/** Rises when the same ratings come to other facts; models that are added or taken away change it by themselves. */
const REVISION = 5;
export const FACTS_VERSION = [REVISION, ...SCORING_MODELS.map(({ id }) => id)].join(' ');

/** Stands for all who rated an article together: what they said of a segment is a mean. */
export const EVERYBODY = '';

/** Sums of a model as the project counts by it stand beside those of the model as it is. */
export const ownSums = (model: string): string => `own:${model}`;

export interface ScoreFact {
  /** Id of the model, or `ownSums` of it. */
  readonly model: string;
  readonly before: UnitSums;
  readonly after: UnitSums;
}

/** What an article comes to, as one reviewer rated it, or everybody. */
export interface RatingFact {
  readonly reviewerId: string;
  /** Segments that were rated, and how long they are as they were translated. */
  readonly segments: number;
  readonly words: number;
  readonly errors: number;
  /** Of these, those that fail a text (`isCritical`), and what the approved corrections leave of them. */
  readonly critical: number;
  readonly criticalLeft: number;
  readonly scores: readonly ScoreFact[];
}

export interface ErrorFact {
  readonly reviewerId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly count: number;
  readonly corrected: number;
}

export interface ArticleFacts {
  /** Of everybody first. */
  readonly ratings: readonly RatingFact[];
  /** Of everybody first. */
  readonly errors: readonly ErrorFact[];
  /** Of all raters together, as translated. */
  readonly measures: KeptMeasures;
}

/** Of an article that nobody rated. */
export const NO_RATINGS: ArticleFacts = {
  ratings: [
    {
      ...{ reviewerId: EVERYBODY, segments: 0, words: 0, scores: [] },
      ...{ errors: 0, critical: 0, criticalLeft: 0 },
    },
  ],
  errors: [],
  measures: {},
};

/** What reports are made of, so that they need not read a mark: by every model as it is, and as the project counts by it where that is another thing. */
export function articleFacts(
  rated: RatedArticle,
  counted: readonly CountedMark[],
  settings: ScoringSettings = DEFAULT_SCORING,
): ArticleFacts {
  const measured = [
    { rated, measures: new Measures(SCORING_MODELS), nameOf: (id: string) => id },
    ...ownMeasured(rated, settings),
  ];
  const byReviewer = groupBy(counted, ({ mark }) => mark.reviewerId);
  const reviewers = new Set(rated.before.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)));
  const everybody = { ...factOf(EVERYBODY, measured), ...countErrors(counted, settings) };
  const ratings = [...reviewers].map((reviewerId) => {
    const errors = countErrors(byReviewer.get(reviewerId) ?? [], settings);
    // Alone, they are everybody.
    if (reviewers.size === 1) return { ...everybody, reviewerId, ...errors };
    return {
      ...factOf(
        reviewerId,
        measured.map((one) => onlyOf(reviewerId, one)),
      ),
      ...errors,
    };
  });
  return {
    ratings: [everybody, ...ratings],
    errors: [
      ...tally(EVERYBODY, counted),
      ...[...byReviewer].flatMap(([reviewerId, marks]) => tally(reviewerId, marks)),
    ],
    measures: Object.fromEntries(measured.flatMap(keptMeasures)),
  };
}

/** The article as some models measure it. */
interface MeasuredArticle {
  readonly rated: RatedArticle;
  readonly measures: Measures;
  /** Of the sums of a model. */
  readonly nameOf: (model: string) => string;
}

const keptMeasures = ({
  rated,
  measures,
  nameOf,
}: MeasuredArticle): readonly (readonly [string, KeptMeasures[string]])[] =>
  measures.models.map(({ id }) => [
    nameOf(id),
    rated.before.flatMap((segment) => {
      const measure = measures.of(segment, id);
      return measure === null ? [] : [[segment.segment, measure.amount, measure.size] as const];
    }),
  ]);

/** What is the same error again is known within an article only: its facts tell of nothing else. */
function ownMeasured({ before, after }: RatedArticle, settings: ScoringSettings): readonly MeasuredArticle[] {
  const models = modelsOfOwnSums(settings);
  if (models.length === 0) return [];
  const { repeated } = settings;
  const rated = { before: markRepeats(before, repeated), after: markRepeats(after, repeated) };
  return [{ rated, measures: new Measures(models), nameOf: ownSums }];
}

const onlyOf = (reviewerId: string, { rated, ...measured }: MeasuredArticle): MeasuredArticle => ({
  ...measured,
  rated: { before: ratedBy(reviewerId, rated.before), after: ratedBy(reviewerId, rated.after) },
});

function countErrors(
  counted: readonly CountedMark[],
  { weights }: ScoringSettings,
): Pick<RatingFact, 'errors' | 'critical' | 'criticalLeft'> {
  const penaltyOf = penaltyByWeights(weights);
  const critical = counted.filter(({ mark }) => isCritical(mark, penaltyOf));
  return {
    errors: counted.length,
    critical: critical.length,
    criticalLeft: critical.filter(({ isPutRight }) => !isPutRight).length,
  };
}

const ratedBy = (reviewerId: string, segments: readonly RatedSegment[]): readonly RatedSegment[] =>
  segments.flatMap((segment) => {
    const ratings = segment.ratings.filter(({ rater }) => rater === reviewerId);
    if (ratings.length === segment.ratings.length) return [segment];
    return ratings.length === 0 ? [] : [{ ...segment, ratings }];
  });

function factOf(
  reviewerId: string,
  measured: readonly MeasuredArticle[],
): Pick<RatingFact, 'reviewerId' | 'segments' | 'words' | 'scores'> {
  // What is of the whole article is no segment of it.
  const segments = measured[0]?.rated.before.filter(({ isWhole }) => isWhole !== true) ?? [];
  return {
    ...{ reviewerId, segments: segments.length },
    words: segments.reduce((sum, segment) => sum + lengthOf(segment, 'target'), 0),
    scores: measured.flatMap(({ rated: { before, after }, measures, nameOf }) =>
      measures.models
        .map(({ id }) => ({
          model: nameOf(id),
          before: measures.sum(before, id),
          after: measures.sum(after, id),
        }))
        .filter((score) => score.before.units + score.after.units > 0),
    ),
  };
}

/** Most segments are the same for one reviewer and for all, before and after: each is measured once, by all models while its text is at hand. */
class Measures {
  readonly #known = new Map<RatedSegment, ReadonlyMap<string, Measure | null>>();

  constructor(readonly models: readonly ScoringModel[]) {}

  sum(segments: readonly RatedSegment[], model: string): UnitSums {
    return sumsOf(segments.flatMap((segment) => this.of(segment, model) ?? []));
  }

  of(segment: RatedSegment, model: string): Measure | null {
    return this.#measure(segment).get(model) ?? null;
  }

  #measure(segment: RatedSegment): ReadonlyMap<string, Measure | null> {
    let measured = this.#known.get(segment);
    if (measured === undefined) {
      measured = new Map(this.models.map((model) => [model.id, model.measure(segment)]));
      this.#known.set(segment, measured);
    }
    return measured;
  }
}

function tally(reviewerId: string, marks: readonly CountedMark[]): readonly ErrorFact[] {
  const alike = groupBy(marks, ({ mark }) => JSON.stringify([mark.category, mark.severity]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { category, severity } = first.mark;
    const corrected = group.filter(({ isPutRight }) => isPutRight).length;
    return [{ reviewerId, category, severity, count: group.length, corrected }];
  });
}
