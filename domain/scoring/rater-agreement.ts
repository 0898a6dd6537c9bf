import { cohenKappa, fleissKappa, type CodedPair } from '../agreement/kappa';
import { kendallTauB, pairwiseAccuracy } from '../agreement/kendall';
import { krippendorffAlpha, nominalAlpha, type CodedUnit } from '../agreement/krippendorff-alpha';
import { scoreSpans, type ScoredSpan } from '../agreement/span-agreement';
import { SEVERITIES } from '../annotation/severity';
import { categoryPath } from '../annotation/category-path';
import { severityOf } from './error-names';
import { googlePenalty, penaltyOfRating } from './penalties';
import { randomNumbers } from './random';
import type { Interval } from './bootstrap';
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
] as const;
export type AgreementMeasure = (typeof AGREEMENT_MEASURES)[number];

export interface MeasuredAgreement {
  /** One of `AGREEMENT_MEASURES`, or `alpha-category` with a category. */
  readonly measure: AgreementMeasure | 'alpha-category';
  /** The dimension that it is of; null for all errors. */
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
 * How far raters of the same outputs agree: on the score of a segment, on how bad its worst error is, on whether it has one (at all, and of each
 * dimension), on which of two outputs is better, and on where the errors are (one-to-one, target side, sums over all pairs of raters).
 */
export function raterAgreement(
  segments: readonly RatedSegment[],
  { samples = 200, seed = 1 }: AgreementOptions = {},
): readonly MeasuredAgreement[] {
  const outputs = segments.filter(({ ratings }) => ratings.length > 1);
  const measured = (
    measure: MeasuredAgreement['measure'],
    category: string | null,
    value: (of: readonly RatedSegment[]) => number | null,
  ): MeasuredAgreement => ({
    measure,
    category,
    outputs: outputs.length,
    value: value(outputs),
    interval: intervalOf(outputs, value, samples, seed),
  });
  return [
    ...AGREEMENT_MEASURES.map((measure) => measured(measure, null, VALUES[measure])),
    ...dimensionsOf(outputs).map((category) =>
      measured('alpha-category', category, (of) => nominalAlpha(of.map(unitOf(hasErrorOf(category)))).alpha),
    ),
  ];
}

type Value = (outputs: readonly RatedSegment[]) => number | null;

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

const unitOf =
  <Said>(say: (rating: SegmentRating) => Said) =>
  ({ ratings }: RatedSegment): CodedUnit<Said> =>
    ratings.map(say);

const VALUES: Readonly<Record<AgreementMeasure, Value>> = {
  'alpha-score': (outputs) => krippendorffAlpha(outputs.map(unitOf(scoreOf)), 'interval').alpha,
  'alpha-severity': (outputs) => krippendorffAlpha(outputs.map(unitOf(worstOf)), 'ordinal').alpha,
  'alpha-error': (outputs) => nominalAlpha(outputs.map(unitOf(hasError))).alpha,
  'fleiss-error': (outputs) => fleissKappa(outputs.map(({ ratings }) => ratings.map(hasError))).kappa,
  'cohen-error': (outputs) =>
    meanOf(raterPairs(outputs).map((pairs) => cohenKappa(pairs.map(bySaid(hasError))).kappa)),
  'kendall-score': (outputs) =>
    meanOf(raterPairs(outputs).map((pairs) => kendallTauB(pairs.map(bySaid(scoreOf))))),
  'accuracy-score': (outputs) =>
    meanOf(raterPairs(outputs).map((pairs) => pairwiseAccuracy(pairs.map(bySaid(scoreOf))))),
  'span-exact': (outputs) => spanF1(outputs, 'exact'),
  'span-overlap': (outputs) => spanF1(outputs, 'overlap'),
  'span-partial': (outputs) => spanF1(outputs, 'partial'),
  'span-characters': (outputs) => spanF1(outputs, 'characters'),
};

const bySaid =
  <Said>(say: (rating: SegmentRating) => Said) =>
  ([one, other]: CodedPair<SegmentRating>): readonly [Said, Said] => [say(one), say(other)];

/** For each pair of raters, what they said of the outputs that both have rated. Rows are compared with rows: no more than so many of them. */
const MAX_COMPARED = 500;

function raterPairs(outputs: readonly RatedSegment[]): readonly (readonly CodedPair<SegmentRating>[])[] {
  const pairs = new Map<string, CodedPair<SegmentRating>[]>();
  for (const { ratings } of outputs)
    ratings.forEach((one, index) => {
      for (const other of ratings.slice(index + 1)) {
        const [first, second] = one.rater <= other.rater ? [one, other] : [other, one];
        const key = JSON.stringify([first.rater, second.rater]);
        const known = pairs.get(key);
        if (known === undefined) pairs.set(key, [[first, second]]);
        else if (known.length < MAX_COMPARED) known.push([first, second]);
      }
    });
  return Array.from(pairs.values());
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const spansOf = ({ errors }: SegmentRating): readonly ScoredSpan[] =>
  errors.flatMap(({ severity, places }) =>
    places
      .filter(({ side }) => side === 'target')
      .map(({ span }) => ({ ...span, severity: severityOf(severity) ?? 'neutral' })),
  );

/** Of outputs on which both have marked something: where one has marked nothing, there is nothing to place. */
function spanF1(
  outputs: readonly RatedSegment[],
  kind: 'exact' | 'overlap' | 'partial' | 'characters',
): number | null {
  const segments = raterPairs(outputs)
    .flat()
    .map(([one, other]) => ({ predicted: spansOf(one), gold: spansOf(other) }))
    .filter(({ predicted, gold }) => predicted.length > 0 && gold.length > 0);
  return segments.length === 0 ? null : scoreSpans(segments)[kind].f1;
}

const dimensionsOf = (outputs: readonly RatedSegment[]): readonly string[] => [
  ...new Set(
    outputs.flatMap(({ ratings }) =>
      ratings.flatMap(({ errors }) => errors.map(({ category }) => categoryPath(category)[0] ?? '')),
    ),
  ),
];

function intervalOf(
  outputs: readonly RatedSegment[],
  value: Value,
  samples: number,
  seed: number,
): Interval | null {
  if (outputs.length < 2) return null;
  const random = randomNumbers(seed);
  const values: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const drawn = outputs
      .map(() => outputs[Math.floor(random() * outputs.length)])
      .filter((each) => each !== undefined);
    const said = value(drawn);
    if (said !== null) values.push(said);
  }
  values.sort((one, other) => one - other);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? NaN;
  return values.length === 0 ? null : { low: at(0.025), high: at(0.975) };
}
