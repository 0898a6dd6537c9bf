import { severityOf } from './error-names';
import { acceptByPoints, type PointsAcceptance } from './acceptance-plan';
import { bootstrapInterval, type Interval } from './bootstrap';
import { lengthOf } from './count-words';
import { penaltyByWeights } from './error-weights';
import type { RatedArticle } from './rated-article';
import type { RatedError, RatedSegment } from './rated-segment';
import { markRepeats } from './repeated-errors';
import { sampleOf } from './sample';
import { measureAll } from './score-groups';
import type { PenaltyOf, ScoringModel } from './scoring-model';
import { modelsOf, thresholdOf, type ScoringSettings } from './scoring-settings';
import { judge, type Verdict } from './verdict';

/** An article as it was translated, or with its corrections, by one model. */
export interface JudgedScore {
  /** Null where nothing was rated that the model counts. */
  readonly score: number | null;
  /** By segments. */
  readonly interval: Interval | null;
  readonly segments: number;
  readonly words: number;
  /** Null where the project has no threshold for the model. */
  readonly verdict: Verdict | null;
}

export interface ModelScore {
  readonly model: string;
  readonly better: 'lower' | 'higher';
  readonly threshold: number | null;
  readonly before: JudgedScore;
  readonly after: JudgedScore;
  /** Whether it opens to the errors that make it. */
  readonly isOfErrors: boolean;
}

/** An error with what it weighs. */
export interface WeighedError {
  /** Id of the mark. */
  readonly mark: string;
  readonly category: string;
  readonly severity: string;
  /** The marked words; '' where none are. */
  readonly quote: string;
  /** From 1; null for the whole article. */
  readonly segment: number | null;
  readonly rater: string;
  /** The same as an earlier one, and so not counted. */
  readonly isRepeat: boolean;
  readonly isPutRight: boolean;
  /** By model; what it adds to the sum of points is its part of the number of raters of its segment. */
  readonly penalties: Readonly<Record<string, number>>;
  /** Of its segment. */
  readonly raters: number;
}

export interface ArticleScore {
  readonly models: readonly ModelScore[];
  /** What an acceptance plan says of a text that is too short for a score. Null where nothing was rated. */
  readonly acceptance: { readonly before: PointsAcceptance; readonly after: PointsAcceptance } | null;
  /** In the order of the text. */
  readonly errors: readonly WeighedError[];
  readonly raters: number;
}

/** The scores of an article by every model, and the errors that make them. */
export function scoreArticle(rated: RatedArticle, settings: ScoringSettings): ArticleScore {
  const before = markRepeats(rated.before, settings.repeated);
  const after = markRepeats(rated.after, settings.repeated);
  const models = modelsOf(settings);
  return {
    models: models.map((model) => ({
      ...{ model: model.id, better: model.better, threshold: thresholdOf(settings, model) },
      before: judgeSegments(before, model, settings),
      after: judgeSegments(after, model, settings),
      isOfErrors: model.penaltyOf !== null,
    })),
    acceptance:
      before.length === 0
        ? null
        : { before: acceptanceOf(before, settings), after: acceptanceOf(after, settings) },
    errors: weighErrors(before, after, models),
    raters: new Set(before.flatMap(({ ratings }) => ratings.map(({ rater }) => rater))).size,
  };
}

const wordsOf = (segments: readonly RatedSegment[]): number =>
  segments.reduce((sum, segment) => sum + lengthOf(segment, 'target'), 0);

function judgeSegments(
  segments: readonly RatedSegment[],
  model: ScoringModel,
  settings: ScoringSettings,
): JudgedScore {
  const measured = measureAll(segments, model);
  const measures = measured.map(({ measure }) => measure);
  const words = wordsOf(measured.map(({ segment }) => segment));
  const sample = sampleOf(measures, words);
  const threshold = thresholdOf(settings, model);
  const interval = bootstrapInterval(measures, model.score);
  const verdict =
    threshold === null
      ? null
      : judge(sample, model, {
          threshold,
          interval,
          hasCritical: settings.criticalFails && hasCritical(segments, penaltyByWeights(settings.weights)),
          leastError: leastErrorOf(model, sample.segments, words),
        });
  return { score: model.score(sample), interval, segments: measures.length, words, verdict };
}

/** What the slightest error adds: a point; of Unbabel's model a point in a hundred words of its segment. */
export const leastErrorOf = ({ id }: ScoringModel, segments: number, words: number): number =>
  id === 'unbabel' && words > 0 ? (100 * segments) / words : 1;

/** An error that fails a text whatever its score: a critical one, of a category that weighs something. */
export const isCritical = (error: Pick<RatedError, 'category' | 'severity'>, penaltyOf: PenaltyOf): boolean =>
  severityOf(error.severity) === 'critical' && penaltyOf(error) > 0;

export const hasCritical = (segments: readonly RatedSegment[], penaltyOf: PenaltyOf): boolean =>
  segments.some(({ ratings }) =>
    ratings.some(({ errors }) => errors.some((error) => isCritical(error, penaltyOf))),
  );

/** By the project's own weights. Each rater of a segment counts for a part of it. */
function acceptanceOf(segments: readonly RatedSegment[], settings: ScoringSettings): PointsAcceptance {
  const penaltyOf = penaltyByWeights(settings.weights);
  const penalties = segments.flatMap(({ ratings }) =>
    ratings.flatMap(({ errors }) =>
      errors.filter(({ isRepeat }) => isRepeat !== true).map((error) => penaltyOf(error) / ratings.length),
    ),
  );
  const words = segments.reduce((sum, segment) => sum + lengthOf(segment, settings.wordsOf), 0);
  return acceptByPoints(
    penalties.filter((penalty) => penalty > 0),
    words,
    { points: settings.acceptablePoints, words: settings.referenceWords },
  );
}

function weighErrors(
  before: readonly RatedSegment[],
  after: readonly RatedSegment[],
  models: readonly ScoringModel[],
): readonly WeighedError[] {
  const left = new Set(
    after.flatMap(({ ratings }) => ratings.flatMap(({ errors }) => errors.map(({ mark }) => mark))),
  );
  const toWeighed = (segment: RatedSegment, rater: string, error: RatedError): WeighedError => ({
    ...{ mark: error.mark ?? '', category: error.category, severity: error.severity },
    quote: error.quote ?? '',
    segment: segment.isWhole === true ? null : Number(segment.segment),
    ...{ rater, isRepeat: error.isRepeat === true, isPutRight: !left.has(error.mark) },
    penalties: Object.fromEntries(
      models.flatMap(({ id, penaltyOf, measure }) => {
        if (penaltyOf === null) return [];
        const isCounted = error.isRepeat !== true && measure(segment) !== null;
        return [[id, isCounted ? penaltyOf(error) : 0]];
      }),
    ),
    raters: segment.ratings.length,
  });
  return before.flatMap((segment) =>
    segment.ratings.flatMap(({ rater, errors }) => errors.map((error) => toWeighed(segment, rater, error))),
  );
}
