import type { ErrorMark, RatingPlace } from '../../../annotation/error';
import type { Anchor } from '../../../article/anchor';
import type { Block, Side } from '../../../article/block';
import type { Segment } from '../../../article/segment';
import { groupBy } from '../../../group-by';
import type { CheckedSentence, SegmentScore } from '../../../review/review';
import { severityOf } from '../../../scoring/error-names';
import { quoteSpan } from '../../../text/quoted-span';
import { resolveSpan } from '../../../text/resolve-span';
import { segmentSentences } from '../../../text/segmentation/segment-sentences';
import type { Span } from '../../../text/span';
import type { ErrorPlace, RatedError, Rating } from '../rating-set';
import type { CampaignTypology } from './campaign-typology';
import type { PlannedOutput, PlannedRating } from './plan-campaign';
import { storable } from './storable';

export interface OutputSetting {
  readonly articleId: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly typology: CampaignTypology;
  /** Of the file that is read. */
  readonly file: string;
  readonly newId: () => string;
  /** By the name that the file gives them. */
  readonly raterIds: ReadonlyMap<string, string>;
}

export interface BuiltReview {
  readonly id: string;
  readonly reviewerId: string;
  /** They rated every segment. */
  readonly isFinished: boolean;
  readonly checked: readonly CheckedSentence[];
  readonly scores: readonly SegmentScore[];
}

/** An article, with what its raters said. */
export interface BuiltOutput {
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly marks: readonly ErrorMark[];
  readonly reviews: readonly BuiltReview[];
}

type Pair = Readonly<Record<Side, Block | null>>;

/** Each segment of the file is a paragraph of either side, and a segment that nobody has to confirm. */
export function buildOutput(output: PlannedOutput, setting: OutputSetting): BuiltOutput {
  const pairs = buildBlocks(output, setting);
  const blocksOf = (side: Side): readonly Block[] => pairs.flatMap((pair) => pair[side] ?? []);
  const byRater = groupBy(output.ratings, ({ rating }) => rating.rater);
  const marks: ErrorMark[] = [];
  const reviews = [...byRater].flatMap(([rater, ratings]): readonly BuiltReview[] => {
    const reviewerId = setting.raterIds.get(rater);
    if (reviewerId === undefined) return [];
    for (const planned of ratings) marks.push(...marksOf(planned, pairs, reviewerId, setting));
    return [toReview(reviewerId, ratings, pairs, setting.newId())];
  });
  return {
    blocks: [...blocksOf('source'), ...blocksOf('target')],
    segments: toSegments(pairs, setting.newId),
    ...{ marks, reviews },
  };
}

function buildBlocks(
  { segments }: PlannedOutput,
  { sourceLang, targetLang, newId }: OutputSetting,
): readonly Pair[] {
  const count = { source: 0, target: 0 };
  const toBlock = (text: string, side: Side, lang: string): Block | null => {
    if (text === '') return null;
    const index = count[side]++;
    const sentenceStarts = segmentSentences(text, lang);
    return { id: newId(), side, index, kind: 'paragraph', level: 0, text, sentenceStarts };
  };
  return segments.map(({ source, target }) => ({
    source: toBlock(source, 'source', sourceLang),
    target: toBlock(target, 'target', targetLang),
  }));
}

function toSegments(pairs: readonly Pair[], newId: () => string): readonly Segment[] {
  const at = { source: 0, target: 0 };
  const rangeOf = (pair: Pair, side: Side): Segment['source'] => {
    const from = at[side];
    at[side] += pair[side]?.sentenceStarts.length ?? 0;
    return { from, to: at[side] };
  };
  return pairs
    .filter(({ source, target }) => source !== null || target !== null)
    .map((pair) => ({
      id: newId(),
      ...{ source: rangeOf(pair, 'source'), target: rangeOf(pair, 'target') },
      ...{ confidence: 1, pinned: true },
    }));
}

function toReview(
  reviewerId: string,
  ratings: readonly PlannedRating[],
  pairs: readonly Pair[],
  id: string,
): BuiltReview {
  const clean = ratings.filter(({ rating }) => rating.errors.length === 0);
  const checked = clean.flatMap(({ segment }) => {
    const block = pairs[segment]?.target ?? pairs[segment]?.source;
    return (block?.sentenceStarts ?? []).map((start) => ({ blockId: block?.id ?? '', start }));
  });
  const scores = ratings.flatMap(({ segment, score }) => {
    const block = pairs[segment]?.target;
    return score === null || !block ? [] : [{ blockId: block.id, start: 0, score }];
  });
  const isFinished = new Set(ratings.map(({ segment }) => segment)).size === pairs.length;
  return { id, reviewerId, isFinished, checked, scores };
}

function marksOf(
  { segment, rating }: PlannedRating,
  pairs: readonly Pair[],
  reviewerId: string,
  setting: OutputSetting,
): readonly ErrorMark[] {
  const pair = pairs[segment];
  if (pair === undefined) return [];
  return rating.errors.map((error) => toMark(error, rating, pair, reviewerId, setting));
}

function toMark(
  error: RatedError,
  rating: Rating,
  pair: Pair,
  reviewerId: string,
  { articleId, typology, file, newId }: OutputSetting,
): ErrorMark {
  const places = error.places.flatMap((place) => placeIn(pair, rating, place));
  const firstOf = (side: Side): RatingPlace | undefined => places.find((place) => place.side === side);
  const [target, source] = [firstOf('target'), firstOf('source')];
  const more = places.filter((place) => place !== target && place !== source);
  const hasPlace = target !== undefined || source !== undefined;
  return {
    ...{ id: newId(), articleId, reviewerId, state: 'open', version: 1 },
    ...{ scope: hasPlace ? 'span' : 'segment' },
    target: hasPlace ? anchorAt(pair.target, target) : wholeOf(pair.target),
    source: hasPlace ? anchorAt(pair.source, source) : pair.target === null ? wholeOf(pair.source) : null,
    category: typology.categoryOf(storable(error.category)),
    // What it is called stays in the provenance; what has no level that we know weighs nothing.
    severity: severityOf(error.severity) ?? 'neutral',
    comment: storable(error.comment || rating.comment),
    typology: typology.reference,
    provenance: {
      ...{ kind: 'rating', file, row: error.row },
      ...{ category: storable(error.category), severity: storable(error.severity) },
      ...(more.length > 0 && { places: more }),
      ...(error.correction !== null && { correction: storable(error.correction) }),
      ...(error.provenance !== '' && { by: storable(error.provenance) }),
      ...(error.isMissing && !hasPlace && { isMissing: true }),
    },
  };
}

/** In the text of the block. Raters may have seen it with other white space: then the words tell. */
function placeIn(pair: Pair, rating: Rating, { side, span, unit }: ErrorPlace): readonly RatingPlace[] {
  const block = pair[side];
  const text = rating[side];
  if (span === null || unit !== 'utf-16' || block === null || text === null) return [];
  const inText = storable(text);
  const found = inText === block.text ? span : findAgain(block.text, inText, span);
  if (found === null || found.start < 0 || found.end > block.text.length) return [];
  return [{ side, ...aroundCharacters(block.text, found) }];
}

function findAgain(text: string, from: string, span: Span): Span | null {
  const { quote, prefix, suffix } = quoteSpan(from, span);
  const found = resolveSpan(text, { quote, before: prefix, after: suffix });
  return found.ok ? found.value : null;
}

/** No half of a character: no database keeps one. */
function aroundCharacters(text: string, { start, end }: Span): Span {
  const isWithin = (offset: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1));
  return {
    start: start > 0 && isWithin(start) ? start - 1 : start,
    end: end > start && isWithin(end) ? end + 1 : Math.max(start, end),
  };
}

function anchorAt(block: Block | null, span: Span | undefined): Anchor | null {
  if (block === null || span === undefined) return null;
  return { blockId: block.id, ...quoteSpan(block.text, span) };
}

const wholeOf = (block: Block | null): Anchor | null =>
  block === null ? null : anchorAt(block, { start: 0, end: block.text.trimEnd().length });
