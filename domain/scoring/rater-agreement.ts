import { calibrateTies, kendallTauB, pairwiseAccuracy, type ScorePair } from '../agreement/kendall';
import { SEVERITIES } from '../annotation/severity';
import { categoryPath } from '../annotation/category-path';
import { drawOutputs, measureAdditive, percentiles, type Measured } from './additive-agreement';
import {
  cohenOf,
  fleissOf,
  gammaOf,
  intervalAlpha,
  isAtLeast,
  levelAlpha,
  meanOf,
  pairRatings,
  spanMeasures,
  unitizedOf,
  type PairedOutputs,
} from './agreement-sums';
import type { Interval } from './bootstrap';
import { severityOf } from './error-names';
import { googlePenalty, penaltyOfRating } from './penalties';
import { randomNumbers } from '../random';
import type { RatedSegment, SegmentRating } from './rated-segment';

export const AGREEMENT_MEASURES = [
  'alpha-score',
  'alpha-severity',
  'alpha-error',
  'fleiss-error',
  'cohen-error',
  'kendall-score',
  'accuracy-score',
  'span-exact',
  'span-overlap',
  'span-partial',
  'span-characters',
  'accuracy-tied',
  'alpha-spans',
  'gamma-spans',
] as const;
export type AgreementMeasure = (typeof AGREEMENT_MEASURES)[number];

/** Measures that there are several of: for each dimension, and for each severity. */
export const PARTED_MEASURES = ['alpha-category', 'alpha-at-least'] as const;
export type PartedMeasure = (typeof PARTED_MEASURES)[number];

export interface MeasuredAgreement {
  readonly measure: AgreementMeasure | PartedMeasure;
  /** The dimension, or the severity, that it is of; null for all errors. */
  readonly category: string | null;
  /** Outputs that at least two people rated. */
  readonly outputs: number;
  readonly value: number | null;
  /** By drawing outputs anew. */
  readonly interval: Interval | null;
}

export interface AgreementOptions {
  readonly samples?: number;
  readonly seed?: number;
}

/**
 * How far raters of the same outputs agree: on the score of a segment, on how bad its worst error is, on whether it has one (at all, of each dimension, and of each severity or worse),
 * on which of two outputs is better, and on where the errors are (target side; F1 one-to-one, sums over all pairs of raters).
 */
export function raterAgreement(
  segments: readonly RatedSegment[],
  { samples = 200, seed = 1 }: AgreementOptions = {},
): readonly MeasuredAgreement[] {
  const outputs = segments.filter(({ ratings }) => ratings.length > 1);
  const draws = drawOutputs(outputs.length, samples, seed);
  const paired = pairRatings(outputs);
  const spans = spanMeasures(paired);
  const yesOrNo = (says: (rating: SegmentRating) => boolean): Measured =>
    measureAdditive(
      levelAlpha(outputs, 2, (rating) => (says(rating) ? 1 : 0), 'nominal'),
      draws,
    );
  const scored = onOneScale(outputs);
  const ordered = orderedByScore(scored, pairRatings(scored), samples, seed);
  const measured: Readonly<Record<AgreementMeasure, Measured>> = {
    'alpha-score': measureAdditive(intervalAlpha(scored, scoreOf), drawOutputs(scored.length, samples, seed)),
    'alpha-severity': measureAdditive(levelAlpha(outputs, SEVERITIES.length + 1, worstOf, 'ordinal'), draws),
    'alpha-error': yesOrNo(hasError),
    'fleiss-error': measureAdditive(fleissOf(outputs, hasError), draws),
    'cohen-error': measureAdditive(cohenOf(paired, hasError), draws),
    'kendall-score': ordered((items) => kendallTauB(items), MAX_COMPARED),
    'accuracy-score': ordered((items) => pairwiseAccuracy(items), MAX_COMPARED),
    'span-exact': measureAdditive(spans.exact, draws),
    'span-overlap': measureAdditive(spans.overlap, draws),
    'span-partial': measureAdditive(spans.partial, draws),
    'span-characters': measureAdditive(spans.characters, draws),
    'accuracy-tied': ordered((items) => calibrateTies(items)?.accuracy ?? null, MAX_CALIBRATED),
    'alpha-spans': measureAdditive(unitizedOf(outputs), draws),
    'gamma-spans': measureAdditive(gammaOf(outputs, seed), draws),
  };
  const told = (
    measure: MeasuredAgreement['measure'],
    category: string | null,
    { value, interval }: Measured,
  ): MeasuredAgreement => ({
    ...{ measure, category, value, interval },
    outputs: OF_SCORES.has(measure) ? scored.length : outputs.length,
  });
  return [
    ...AGREEMENT_MEASURES.map((measure) => told(measure, null, measured[measure])),
    ...dimensionsOf(outputs).map((category) =>
      told('alpha-category', category, yesOrNo(hasErrorOf(category))),
    ),
    ...SEVERITIES.filter((severity) => severity !== 'neutral').map((severity) =>
      told('alpha-at-least', severity, yesOrNo(isAtLeast(severity, SEVERITIES))),
    ),
  ];
}

export interface PairAgreement {
  readonly one: string;
  readonly other: string;
  readonly measured: readonly MeasuredAgreement[];
}

/** The same for each two raters, those first that have most in common. */
export function agreementOfPairs(
  segments: readonly RatedSegment[],
  { pairs: most = Infinity, ...options }: AgreementOptions & { readonly pairs?: number } = {},
): readonly PairAgreement[] {
  const { pairs, byOutput } = pairRatings(segments);
  const common = pairs.map((): RatedSegment[] => []);
  byOutput.forEach((rated, index) => {
    for (const { pair, one, other } of rated) {
      const segment = segments[index];
      if (segment !== undefined) common[pair]?.push({ ...segment, ratings: [one, other] });
    }
  });
  return pairs
    .map(({ one, other }, pair) => ({ one, other, outputs: common[pair] ?? [] }))
    .sort((first, second) => second.outputs.length - first.outputs.length)
    .slice(0, most)
    .map(({ outputs, ...pair }) => ({ ...pair, measured: raterAgreement(outputs, options) }));
}

/** Made of what raters gave a segment as a whole: a score from 0 to 100, or the points of their errors. */
const OF_SCORES: ReadonlySet<MeasuredAgreement['measure']> = new Set([
  'alpha-score',
  'kendall-score',
  'accuracy-score',
  'accuracy-tied',
]);

/** Outputs with ratings of one kind, scores or points, whichever more have: between the two scales everybody would seem to agree. */
function onOneScale(outputs: readonly RatedSegment[]): readonly RatedSegment[] {
  const [scored, pointed] = [true, false].map((hasScore) =>
    outputs
      .map((output) => ({
        ...output,
        ratings: output.ratings.filter(({ score }) => (score !== null) === hasScore),
      }))
      .filter(({ ratings }) => ratings.length > 1),
  );
  return (scored?.length ?? 0) >= (pointed?.length ?? 0) ? (scored ?? []) : (pointed ?? []);
}

const scoreOf = (rating: SegmentRating): number =>
  rating.score ?? -(rating.penalty ?? penaltyOfRating(rating, googlePenalty));
const hasError = ({ errors }: SegmentRating): boolean =>
  errors.some(({ severity }) => severityOf(severity) !== null);
const hasErrorOf =
  (category: string) =>
  ({ errors }: SegmentRating): boolean =>
    errors.some((error) => categoryPath(error.category)[0] === category);
/** 0 for none, then by how bad the worst one is. */
const worstOf = ({ errors }: SegmentRating): number =>
  Math.max(0, ...errors.map(({ severity }) => SEVERITIES.indexOf(severityOf(severity) ?? 'neutral') + 1));

/** Rows are compared with rows: no more than so many of them, and fewer where their ties are calibrated. */
const MAX_COMPARED = 500;
const MAX_CALIBRATED = 100;

/** Measures of the order that scores give, the mean over pairs of raters; drawn anew by the outputs that each pair has in common. */
function orderedByScore(
  outputs: readonly RatedSegment[],
  { pairs, byOutput }: PairedOutputs,
  samples: number,
  seed: number,
): (measure: (items: readonly ScorePair[]) => number | null, most: number) => Measured {
  const scores = pairs.map((): ScorePair[] => []);
  for (const { pair, one, other } of byOutput.flat()) {
    const items = scores[pair];
    if (items !== undefined && items.length < MAX_COMPARED) items.push([scoreOf(one), scoreOf(other)]);
  }
  return (measure, most) => {
    const lists = scores.map((items) => items.slice(0, most));
    const random = randomNumbers(seed);
    const drawn = (items: readonly ScorePair[]): readonly ScorePair[] =>
      items.map(() => items[Math.floor(random() * items.length)]).filter((item) => item !== undefined);
    const values = Array.from({ length: outputs.length < 2 ? 0 : samples }, () =>
      meanOf(lists.map((items) => measure(drawn(items)))),
    );
    return { value: meanOf(lists.map((items) => measure(items))), interval: percentiles(values) };
  };
}

const dimensionsOf = (outputs: readonly RatedSegment[]): readonly string[] => [
  ...new Set(
    outputs.flatMap(({ ratings }) =>
      ratings.flatMap(({ errors }) => errors.map(({ category }) => categoryPath(category)[0] ?? '')),
    ),
  ),
];
