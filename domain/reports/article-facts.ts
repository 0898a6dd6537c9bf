import type { Severity } from '../annotation/severity';
import { groupBy } from '../group-by';
import type { CountedMark } from '../review/counted-marks';
import { countWords } from '../scoring/count-words';
import { SCORING_MODELS } from '../scoring/models/registry';
import type { RatedArticle } from '../scoring/rated-article';
import type { RatedSegment } from '../scoring/rated-segment';
import type { Measure, ScoringModel } from '../scoring/scoring-model';
import { sumsOf, type UnitSums } from './unit-sums';

/** Rises when the same ratings come to other facts; models that are added or taken away change it by themselves. */
const REVISION = 1;
export const FACTS_VERSION = [REVISION, ...SCORING_MODELS.map(({ id }) => id)].join(' ');

/** Stands for all who rated an article together: what they said of a segment is a mean. */
export const EVERYBODY = '';

export interface ScoreFact {
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
  readonly errors: readonly ErrorFact[];
}

/** What reports are made of, so that they need not read a mark. */
export function articleFacts(rated: RatedArticle, counted: readonly CountedMark[]): ArticleFacts {
  const measures = new Measures();
  const byReviewer = groupBy(counted, ({ mark }) => mark.reviewerId);
  const reviewers = new Set(rated.before.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)));
  const everybody = factOf(EVERYBODY, rated, counted.length, measures);
  const ratings = [...reviewers].map((reviewerId) => {
    const errors = byReviewer.get(reviewerId)?.length ?? 0;
    // Alone, they are everybody.
    if (reviewers.size === 1) return { ...everybody, reviewerId, errors };
    const own = { before: ratedBy(reviewerId, rated.before), after: ratedBy(reviewerId, rated.after) };
    return factOf(reviewerId, own, errors, measures);
  });
  return { ratings: [everybody, ...ratings], errors: [...byReviewer.values()].flatMap(tally) };
}

const ratedBy = (reviewerId: string, segments: readonly RatedSegment[]): readonly RatedSegment[] =>
  segments.flatMap((segment) => {
    const ratings = segment.ratings.filter(({ rater }) => rater === reviewerId);
    if (ratings.length === segment.ratings.length) return [segment];
    return ratings.length === 0 ? [] : [{ ...segment, ratings }];
  });

function factOf(
  reviewerId: string,
  { before, after }: RatedArticle,
  errors: number,
  measures: Measures,
): RatingFact {
  // What is of the whole article is no segment of it.
  const segments = before.filter(({ segment }) => segment !== '');
  return {
    ...{ reviewerId, errors, segments: segments.length },
    words: segments.reduce((sum, { target }) => sum + countWords(target), 0),
    scores: SCORING_MODELS.map((model) => ({
      model: model.id,
      before: measures.sum(before, model),
      after: measures.sum(after, model),
    })).filter((score) => score.before.units + score.after.units > 0),
  };
}

/** Most segments are the same for one reviewer and for all, before and after: each is measured once, by all models while its text is at hand. */
class Measures {
  readonly #known = new Map<RatedSegment, ReadonlyMap<string, Measure | null>>();

  sum(segments: readonly RatedSegment[], { id }: ScoringModel): UnitSums {
    return sumsOf(segments.flatMap((segment) => this.#measure(segment).get(id) ?? []));
  }

  #measure(segment: RatedSegment): ReadonlyMap<string, Measure | null> {
    let measured = this.#known.get(segment);
    if (measured === undefined) {
      measured = new Map(SCORING_MODELS.map((model) => [model.id, model.measure(segment)]));
      this.#known.set(segment, measured);
    }
    return measured;
  }
}

function tally(marks: readonly CountedMark[]): readonly ErrorFact[] {
  const alike = groupBy(marks, ({ mark }) => JSON.stringify([mark.category, mark.severity]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reviewerId, category, severity } = first.mark;
    const corrected = group.filter(({ isPutRight }) => isPutRight).length;
    return [{ reviewerId, category, severity, count: group.length, corrected }];
  });
}
