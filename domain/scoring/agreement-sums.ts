import { alignUnits, chanceDisorder, type GammaUnit } from '../agreement/gamma';
import {
  toRates,
  tallySpans,
  SPAN_MEASURES,
  type ScoredSpan,
  type SpanMeasure,
} from '../agreement/span-agreement';
import { unitizedDisagreement } from '../agreement/unitized-alpha';
import { categoryPath } from '../annotation/category-path';
import type { Severity } from '../annotation/severity';
import { groupBy } from '../group-by';
import type { Span } from '../text/span';
import type { AdditiveMeasure, Addition } from './additive-agreement';
import { severityOf } from './error-names';
import { randomNumbers } from '../random';
import type { RatedSegment, SegmentRating } from './rated-segment';

/** Sums that differ by less than this are the same: they were made in another order. */
const NOTHING = 1e-9;

/** Krippendorff's α with the squared difference, from sums of squares. */
export function intervalAlpha(
  outputs: readonly RatedSegment[],
  valueOf: (rating: SegmentRating) => number,
): AdditiveMeasure {
  const additions = outputs.map(({ ratings }): Addition => {
    const values = ratings.map(valueOf);
    const [n, total, squares] = [values.length, sum(values), sum(values.map((value) => value ** 2))];
    return [
      [0, (2 * n * squares - 2 * total ** 2) / (n - 1)],
      [1, n],
      [2, total],
      [3, squares],
    ];
  });
  return {
    width: 4,
    additions,
    value: ([observed = 0, n = 0, total = 0, squares = 0]) => {
      const expected = 2 * n * squares - 2 * total ** 2;
      return expected <= NOTHING * Math.max(1, squares) ? null : 1 - observed / (expected / (n - 1));
    },
  };
}

/** α of values that are one of a few, in their order: by coincidences. */
export function levelAlpha(
  outputs: readonly RatedSegment[],
  levels: number,
  levelOf: (rating: SegmentRating) => number,
  metric: 'nominal' | 'ordinal',
): AdditiveMeasure {
  const additions = outputs.map(({ ratings }): Addition => {
    const said = ratings.map(levelOf);
    const pairs = said.flatMap((one, index) =>
      said.flatMap((other, at) =>
        index === at ? [] : [[levels + one * levels + other, 1 / (said.length - 1)] as const],
      ),
    );
    return [...said.map((level) => [level, 1] as const), ...pairs];
  });
  return { width: levels + levels ** 2, additions, value: (sums) => alphaOf(sums, levels, metric) };
}

function alphaOf(sums: Float64Array, levels: number, metric: 'nominal' | 'ordinal'): number | null {
  const totals = Array.from(sums.subarray(0, levels));
  const n = sum(totals);
  // Between two ranks lie all values between them, and half of those at each end.
  const ranks = totals.map((total, level) => sum(totals.slice(0, level)) + total / 2);
  const distance = (one: number, other: number): number =>
    metric === 'ordinal' ? ((ranks[one] ?? 0) - (ranks[other] ?? 0)) ** 2 : 1;
  let [observed, expected] = [0, 0];
  totals.forEach((total, one) => {
    totals.forEach((otherTotal, other) => {
      if (one === other) return;
      observed += (sums[levels + one * levels + other] ?? 0) * distance(one, other);
      expected += total * otherTotal * distance(one, other);
    });
  });
  return expected === 0 ? null : 1 - observed / (expected / (n - 1));
}

/** Fleiss' κ of a yes or no. */
export function fleissOf(
  outputs: readonly RatedSegment[],
  says: (rating: SegmentRating) => boolean,
): AdditiveMeasure {
  const additions = outputs.map(({ ratings }): Addition => {
    const [all, yes] = [ratings.length, ratings.filter(says).length];
    const agreement = (yes * (yes - 1) + (all - yes) * (all - yes - 1)) / (all * (all - 1));
    return [
      [0, agreement],
      [1, 1],
      [2, yes],
      [3, all],
    ];
  });
  return {
    width: 4,
    additions,
    value: ([agreement = 0, units = 0, yes = 0, all = 0]) => {
      const expected = (yes / all) ** 2 + (1 - yes / all) ** 2;
      return expected === 1 || units === 0 ? null : (agreement / units - expected) / (1 - expected);
    },
  };
}

/** Two ratings of an output, that of the rater whose name comes first in front. */
export interface RatingPair {
  readonly pair: number;
  readonly one: SegmentRating;
  readonly other: SegmentRating;
}

export interface PairedOutputs {
  readonly pairs: readonly { readonly one: string; readonly other: string }[];
  readonly byOutput: readonly (readonly RatingPair[])[];
}

export function pairRatings(outputs: readonly RatedSegment[]): PairedOutputs {
  const numbers = new Map<string, number>();
  const pairs: { one: string; other: string }[] = [];
  const byOutput = outputs.map(({ ratings }) =>
    ratings.flatMap((rating, index) =>
      ratings.slice(index + 1).map((counterpart): RatingPair => {
        const [one, other] =
          rating.rater <= counterpart.rater ? [rating, counterpart] : [counterpart, rating];
        const key = JSON.stringify([one.rater, other.rater]);
        const pair = numbers.get(key) ?? pairs.push({ one: one.rater, other: other.rater }) - 1;
        numbers.set(key, pair);
        return { pair, one, other };
      }),
    ),
  );
  return { pairs, byOutput };
}

/** Cohen's κ of a yes or no, the mean over pairs of raters. */
export function cohenOf(
  { pairs, byOutput }: PairedOutputs,
  says: (rating: SegmentRating) => boolean,
): AdditiveMeasure {
  const slotOf = ({ pair, one, other }: RatingPair): number =>
    4 * pair + (says(one) ? 2 : 0) + (says(other) ? 1 : 0);
  return {
    width: 4 * pairs.length,
    additions: byOutput.map((rated) => rated.map((each) => [slotOf(each), 1] as const)),
    value: (sums) =>
      meanOf(
        pairs.map((_, pair) => {
          const [neither = 0, second = 0, first = 0, both = 0] = sums.subarray(4 * pair, 4 * pair + 4);
          const n = neither + second + first + both;
          const [one, other] = [(first + both) / n, (second + both) / n];
          const expected = one * other + (1 - one) * (1 - other);
          return n === 0 || expected === 1 ? null : ((neither + both) / n - expected) / (1 - expected);
        }),
      ),
  };
}

export const spansOf = ({ errors }: SegmentRating): readonly ScoredSpan[] =>
  errors.flatMap(({ severity, places }) =>
    places
      .filter(({ side }) => side === 'target')
      .map(({ span }) => ({ ...span, severity: severityOf(severity) ?? 'neutral' })),
  );

/** F1 of spans, of outputs on which both have marked something: where one has marked nothing, there is nothing to place. */
export function spanMeasures({ byOutput }: PairedOutputs): Readonly<Record<SpanMeasure, AdditiveMeasure>> {
  const tallies = byOutput.map((rated) =>
    rated
      .map(({ one, other }) => ({ predicted: spansOf(one), gold: spansOf(other) }))
      .filter(({ predicted, gold }) => predicted.length > 0 && gold.length > 0)
      .map(tallySpans),
  );
  const measureOf = (kind: SpanMeasure): AdditiveMeasure => ({
    width: 5,
    additions: tallies.map((rated) =>
      rated.flatMap(({ [kind]: { precise, ofPredicted, recalled, ofGold } }) =>
        [precise, ofPredicted, recalled, ofGold, 1].map((amount, slot) => [slot, amount] as const),
      ),
    ),
    value: ([precise = 0, ofPredicted = 0, recalled = 0, ofGold = 0, compared = 0]) =>
      compared === 0 ? null : toRates({ precise, ofPredicted, recalled, ofGold }).f1,
  });
  return Object.fromEntries(SPAN_MEASURES.map((kind) => [kind, measureOf(kind)])) as Record<
    SpanMeasure,
    AdditiveMeasure
  >;
}

/** Krippendorff's α of the spans of any error, over all outputs. */
export function unitizedOf(outputs: readonly RatedSegment[]): AdditiveMeasure {
  return {
    width: 2,
    additions: outputs.map(({ target, ratings }): Addition => {
      if (target.length < 2) return [];
      const coders = ratings.map((rating) => mergeSpans(spansOf(rating)));
      const { observed, expected } = unitizedDisagreement(coders, target.length);
      return [
        [0, observed],
        [1, expected],
      ];
    }),
    value: ([observed = 0, expected = 0]) => (expected === 0 ? null : 1 - observed / expected),
  };
}

/** Spans that overlap or touch are one. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const CHANCE_SAMPLES = 10;

/**
 * γ of the spans with their dimensions: what the same raters have rated of a document is a continuum, in which its segments follow one another. The disorder of all of them is set against that of
 * chance. An alignment is of the segment in which its first unit stands.
 */
export function gammaOf(outputs: readonly RatedSegment[], seed: number): AdditiveMeasure {
  const additions = outputs.map((): [number, number][] => []);
  const random = randomNumbers(seed);
  const rated = outputs.map(({ system, document, target, ratings }, output) => ({
    ...{ output, system, document, length: target.length + 1 },
    ratings: [...ratings].sort((one, other) => (one.rater < other.rater ? -1 : 1)),
  }));
  const continua = groupBy(
    rated.filter(({ ratings }) => ratings.length > 1),
    ({ system, document, ratings }) => JSON.stringify([system, document, ratings.map(({ rater }) => rater)]),
  );
  for (const continuum of continua.values()) {
    const starts: number[] = [];
    let length = 0;
    for (const segment of continuum) {
      starts.push(length);
      length += segment.length;
    }
    const raters = (continuum[0]?.ratings ?? []).map((_, rater) =>
      continuum.flatMap(({ ratings }, index) => {
        const rating = ratings[rater];
        return rating === undefined ? [] : unitsOf(rating, starts[index] ?? 0);
      }),
    );
    const chance = chanceDisorder(raters, length, { samples: CHANCE_SAMPLES, random });
    for (const { units, cost } of alignUnits(raters).aligned) {
      const own = units.filter((unit) => unit !== null);
      const output = continuum[segmentAt(starts, own[0]?.start ?? 0)]?.output ?? 0;
      additions[output]?.push([0, cost], [1, (chance * own.length) / units.length]);
    }
  }
  return {
    width: 2,
    additions,
    value: ([observed = 0, expected = 0]) => (expected === 0 ? null : 1 - observed / expected),
  };
}

const unitsOf = ({ errors }: SegmentRating, from: number): readonly GammaUnit[] =>
  errors.flatMap(({ category, places }) =>
    places
      .filter(({ side }) => side === 'target')
      .map(({ span }) => ({
        start: from + span.start,
        end: from + span.end,
        category: categoryPath(category)[0] ?? '',
      })),
  );

/** The last that begins at or before. */
function segmentAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

export const isAtLeast =
  (least: Severity, order: readonly Severity[]) =>
  ({ errors }: SegmentRating): boolean =>
    errors.some(({ severity }) => {
      const level = severityOf(severity);
      return level !== null && order.indexOf(level) >= order.indexOf(least);
    });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known) / known.length;
}
