import type { Side } from '../../../article/block';
import { groupBy } from '../../../group-by';
import { segmentKeyOf, type Rating, type RatingSet } from '../rating-set';
import { storable } from './storable';

/** Why something of the file is not in the campaign. */
export type LeftOutReason =
  | 'row_unreadable'
  /** There is no text that it could be said of. */
  | 'no_text'
  /** Points of errors that the file does not tell. */
  | 'points_only'
  /** A segment without a translation cannot have a score. */
  | 'score_without_text'
  /** Below 0 or above 100: of another scale, which would not be told from ours. */
  | 'score_off_scale'
  /** What was said of a segment as a whole, where no error was marked. */
  | 'comment';

export interface LeftOut {
  /** Line, or item, from 1. */
  readonly row: number;
  readonly reason: LeftOutReason;
}

/** A segment of a document, as one system translated it. '' where there is none. */
export type PlannedSegment = Readonly<Record<Side, string>>;

export interface PlannedRating {
  /** Place of the segment among those of the output. */
  readonly segment: number;
  readonly rating: Rating;
  /** 0–100. */
  readonly score: number | null;
}

/** What one system made of one document: an article of the campaign. */
export interface PlannedOutput {
  readonly system: string;
  readonly document: string;
  /** What kind of text the document is; '' where the file does not say. */
  readonly domain: string;
  readonly segments: readonly PlannedSegment[];
  readonly ratings: readonly PlannedRating[];
}

export interface CampaignPlan {
  readonly outputs: readonly PlannedOutput[];
  /** As the file names them. */
  readonly raters: readonly string[];
  /** Segments get a score from 0 to 100. */
  readonly hasScores: boolean;
  /** Ratings of planted segments, and planted errors: they never count. */
  readonly attention: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The articles that rated data is of, each of one domain. Segments of a document stand in the same order, under the same numbers, for all systems: in the order of the file; where a system has none of them, its
 * translation is empty.
 */
export function planCampaign({ ratings: all, unread }: RatingSet): CampaignPlan {
  const ratings = withPureDocuments(all);
  const leftOut: LeftOut[] = [...unread];
  const attention = ratings.filter((rating) => rating.isCheck || rating.attention.length > 0).length;
  const rated = ratings.filter(({ isRated, isCheck }) => isRated && !isCheck);
  const scores = rated.flatMap(({ score }) => score ?? []);
  // Points of MQM are written as 0 or less, scores of ESA as 0 to 100.
  const hasScores = scores.some((score) => score > 0);
  const known = ratings.filter(({ isCheck }) => !isCheck).filter(hasText);
  const kept = rated.filter((rating) => {
    const reason = whyNot(rating, hasScores);
    if (reason !== null) leftOut.push({ row: rating.row, reason });
    return reason === null;
  });
  const documents = new Map(
    [...groupBy(known, ({ document }) => document)].map(([document, own]) => [document, toDocument(own)]),
  );
  const byOutput = groupBy(kept, outputOf);
  const texts = groupBy(known, outputOf);
  const outputs = [...byOutput].map(([key, own]) =>
    toOutput(
      own,
      texts.get(key) ?? [],
      documents.get(own[0]?.document ?? '') ?? new Map(),
      hasScores,
      leftOut,
    ),
  );
  return {
    outputs,
    raters: [...new Set(kept.map(({ rater }) => rater))],
    ...{ hasScores, attention },
    leftOut: leftOut.sort((one, other) => one.row - other.row),
  };
}

/** An article is of one domain: what a file calls one document though it has several becomes as many. */
function withPureDocuments(ratings: readonly Rating[]): readonly Rating[] {
  const domains = new Map<string, Set<string>>();
  for (const { document, domain } of ratings)
    domains.set(document, (domains.get(document) ?? new Set()).add(domain));
  return ratings.map((rating) => {
    if ((domains.get(rating.document)?.size ?? 0) < 2) return rating;
    const names = [rating.document, rating.domain].filter((name) => name !== '');
    return { ...rating, document: names.join(' · ') };
  });
}

const outputOf = ({ system, document }: Rating): string => JSON.stringify([system, document]);

const hasText = ({ source, target }: Rating): boolean =>
  (source ?? '').trim() !== '' || (target ?? '').trim() !== '';

function whyNot(rating: Rating, hasScores: boolean): LeftOutReason | null {
  if (!hasText(rating)) return 'no_text';
  const { score, errors } = rating;
  // Without it, nothing was said that would make the segment clean.
  if (hasScores && errors.length === 0 && isOffScale(score)) return 'score_off_scale';
  return !hasScores && score !== null && score < 0 && errors.length === 0 ? 'points_only' : null;
}

/** The sources of a document, by the keys of its segments in the order in which they come first. */
type Document = ReadonlyMap<string, string>;

const toDocument = (ratings: readonly Rating[]): Document =>
  new Map(
    [...groupBy(ratings, (rating) => segmentKeyOf(rating))].map(([key, own]) => [key, textOf(own, 'source')]),
  );

function toOutput(
  ratings: readonly Rating[],
  texts: readonly Rating[],
  document: Document,
  hasScores: boolean,
  leftOut: LeftOut[],
): PlannedOutput {
  const [first] = ratings;
  const bySegment = groupBy(texts, (rating) => segmentKeyOf(rating));
  const segments = [...document].map(([key, source]): PlannedSegment => {
    const own = bySegment.get(key) ?? [];
    return { source: textOf(own, 'source') || source, target: textOf(own, 'target') };
  });
  const places = new Map([...document.keys()].map((key, index) => [key, index]));
  const planned = ratings.flatMap((rating): readonly PlannedRating[] => {
    const segment = places.get(segmentKeyOf(rating));
    if (segment === undefined) return [];
    const score = hasScores ? scoreOf(rating, segments[segment]?.target ?? '', leftOut) : null;
    if (rating.comment !== '' && rating.errors.length === 0)
      leftOut.push({ row: rating.row, reason: 'comment' });
    return [{ segment, rating, score }];
  });
  return {
    ...{ system: first?.system ?? '', document: first?.document ?? '', domain: first?.domain ?? '' },
    ...{ segments, ratings: planned },
  };
}

/** Of several raters, whose texts may differ in what a file makes of them, the first one's. White space is no text. */
function textOf(ratings: readonly Rating[], side: Side): string {
  const text = ratings.find((rating) => (rating[side] ?? '').trim() !== '')?.[side] ?? '';
  return storable(text);
}

const isOffScale = (score: number | null): boolean => score !== null && (score < 0 || score > 100);

function scoreOf({ score, row }: Rating, target: string, leftOut: LeftOut[]): number | null {
  if (score === null) return null;
  const reason = target === '' ? 'score_without_text' : isOffScale(score) ? 'score_off_scale' : null;
  if (reason === null) return score;
  leftOut.push({ row, reason });
  return null;
}
