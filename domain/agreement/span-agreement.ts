import type { Severity } from '../annotation/severity';
import { isEmptySpan, type Span } from '../text/span';
import { bestAssignment } from './best-assignment';

export interface ScoredSpan extends Span {
  readonly severity: Severity;
}

/** What was predicted in a segment, and what people marked in it; of one side only. */
export interface ScoredSegment {
  readonly predicted: readonly ScoredSpan[];
  readonly gold: readonly ScoredSpan[];
}

/** Between 0 and 1. Of nothing predicted the precision is 1, of nothing marked the recall. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How well predicted spans agree with marked ones. The first four are those of S. Perrella et al., "Span-level meta-evaluation" (arXiv
 * 2603.19921): each span has at most one partner, the pairing is the best for the measure, sums run over all segments (micro), and spans without
 * a character count for nothing.
 */
export interface SpanAgreement {
  readonly segments: number;
  readonly predicted: number;
  readonly gold: number;
  /** The same offsets. */
  readonly exact: PrecisionRecall;
  /** A character in common is as good as all of them. */
  readonly overlap: PrecisionRecall;
  /** MPP: a pair counts as much as the part of the span that its partner covers. What the authors recommend. */
  readonly partial: PrecisionRecall;
  /** Characters in common, as in WMT25. */
  readonly characters: PrecisionRecall;
  /** The F1 of task 2 of WMT23-QE: see `wmt23F1`. */
  readonly wmt23: number;
}

export function scoreSpans(segments: readonly ScoredSegment[]): SpanAgreement {
  const tallies = segments.map(tallySpans);
  const rates = (kind: SpanMeasure): PrecisionRecall =>
    toRates(addTallies(tallies.map((each) => each[kind])));
  return {
    segments: segments.length,
    predicted: sum(segments, ({ predicted }) => predicted.length),
    gold: sum(segments, ({ gold }) => gold.length),
    exact: rates('exact'),
    overlap: rates('overlap'),
    partial: rates('partial'),
    characters: rates('characters'),
    wmt23: wmt23F1(segments),
  };
}

export const SPAN_MEASURES = ['exact', 'overlap', 'partial', 'characters'] as const;
export type SpanMeasure = (typeof SPAN_MEASURES)[number];

/** What a segment adds to the rates, which are made of sums. */
export interface SpanTally {
  readonly precise: number;
  readonly ofPredicted: number;
  readonly recalled: number;
  readonly ofGold: number;
}

export function tallySpans(segment: ScoredSegment): Readonly<Record<SpanMeasure, SpanTally>> {
  const solid = {
    predicted: segment.predicted.filter((span) => !isEmptySpan(span)),
    gold: segment.gold.filter((span) => !isEmptySpan(span)),
  };
  return {
    exact: tally(solid, (one, other) => (one.start === other.start && one.end === other.end ? 1 : 0), EACH),
    overlap: tally(solid, (one, other) => (commonOf(one, other) > 0 ? 1 : 0), EACH),
    partial: tallyPartial(solid),
    characters: tally(solid, commonOf, lengthOf),
  };
}

function addTallies(tallies: readonly SpanTally[]): SpanTally {
  const of = (key: keyof SpanTally): number => sum(tallies, (each) => each[key]);
  return {
    precise: of('precise'),
    ofPredicted: of('ofPredicted'),
    recalled: of('recalled'),
    ofGold: of('ofGold'),
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;
const EACH = (): number => 1;
const commonOf = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}

/** The pairs that are worth the most, and what they are worth, of all that was predicted and marked. */
function tally(
  { predicted, gold }: ScoredSegment,
  worthOf: (predicted: Span, gold: Span) => number,
  mostOf: (span: Span) => number,
): SpanTally {
  const weights = predicted.map((one) => gold.map((other) => worthOf(one, other)));
  const worth = sum(bestAssignment(weights), ([row, column]) => weights[row]?.[column] ?? 0);
  return {
    precise: worth,
    ofPredicted: sum(predicted, mostOf),
    recalled: worth,
    ofGold: sum(gold, mostOf),
  };
}

/** The pairing is the one whose precision and recall within the segment have the greatest sum. */
function tallyPartial({ predicted, gold }: ScoredSegment): SpanTally {
  let precise = 0;
  let recalled = 0;
  const weights = predicted.map((one) =>
    gold.map((other) => {
      const common = commonOf(one, other);
      return common / lengthOf(one) / predicted.length + common / lengthOf(other) / gold.length;
    }),
  );
  for (const [row, column] of bestAssignment(weights)) {
    const [one, other] = [predicted[row], gold[column]];
    if (one === undefined || other === undefined) continue;
    precise += commonOf(one, other) / lengthOf(one);
    recalled += commonOf(one, other) / lengthOf(other);
  }
  return { precise, ofPredicted: predicted.length, recalled, ofGold: gold.length };
}

export function toRates({ precise, ofPredicted, recalled, ofGold }: SpanTally): PrecisionRecall {
  const precision = ofPredicted === 0 ? 1 : precise / ofPredicted;
  const recall = ofGold === 0 ? 1 : recalled / ofGold;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

const harmonicMean = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);

/**
 * As the organisers' script of WMT23-QE counts: within a segment every character that a predicted and a marked span have in common, half where one
 * is minor and the other is not; a span without a character is worth one, and so is its meeting with another. The mean over the segments
 * (macro); where nothing is marked, a segment is worth 1 if nothing was predicted and else 0. Critical counts as major, neutral as nothing.
 * Overlapping spans of one side can count a character twice; no rate is let above 1 by that.
 */
export function wmt23F1(segments: readonly ScoredSegment[]): number {
  if (segments.length === 0) return 1;
  return sum(segments, segmentF1) / segments.length;
}

function segmentF1(segment: ScoredSegment): number {
  const counted = (spans: readonly ScoredSpan[]) => spans.filter(({ severity }) => severity !== 'neutral');
  const [predicted, gold] = [counted(segment.predicted), counted(segment.gold)];
  if (predicted.length === 0 || gold.length === 0) return predicted.length === gold.length ? 1 : 0;
  const matched = sum(predicted, (one) =>
    sum(gold, (other) => meetingOf(one, other) * (isMinor(one) === isMinor(other) ? 1 : 0.5)),
  );
  const most = (spans: readonly ScoredSpan[]) => sum(spans, (span) => Math.max(1, lengthOf(span)));
  return harmonicMean(Math.min(1, matched / most(predicted)), Math.min(1, matched / most(gold)));
}

const isMinor = ({ severity }: ScoredSpan): boolean => severity === 'minor';

function meetingOf(one: Span, other: Span): number {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  if (end < start) return 0;
  return isEmptySpan(one) || isEmptySpan(other) ? 1 : end - start;
}
