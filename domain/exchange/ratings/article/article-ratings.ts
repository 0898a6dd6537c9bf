import { categoryPath } from '../../../annotation/category-path';
import { coreCategoryOfName } from '../../../annotation/core-category';
import type { ErrorMark, ProposedPlace, Provenance } from '../../../annotation/error';
import { isOfEsa, saysMissing } from '../../../annotation/says-missing';
import type { SegmentSpan } from '../../../article/segment-view';
import { segmentOfError } from '../../../annotation/segment-of-error';
import { ESA_CATEGORY } from '../../../annotation/typologies/esa';
import { wmtCategoryOf } from '../../../annotation/typologies/wmt-names';
import { groupBy } from '../../../group-by';
import { findRatedSegments, type RatedState } from '../../../review/rated-segments';
import { severityOf } from '../../../scoring/error-names';
import { viewArticle, type ArticleView } from '../../article-view';
import { MOVED_FROM } from '../formats/more-of-error';
import { countedErrors } from '../../counted-errors';
import type { ExportArticle, ExportCorrection, ExportError, ExportReview } from '../../export-model';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type ErrorPlace,
  type NamedValue,
  type RatedError,
  type Rating,
  type RatingSet,
} from '../rating-set';

const UNKNOWN_SYSTEM = 'unknown';

/**
 * An article as rated data: its reviewers are raters, the system is the one that translated it, and segments are numbered from 1. Which of them a reviewer has rated,
 * `findRatedSegments` says, as for scores. Errors that do not count (`countsAsError`) are none. What is of the whole article stands in a rating without a segment.
 */
export function ratingsOfArticle(article: ExportArticle): RatingSet {
  const view = viewArticle(article);
  const corrections = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const errorsOf = groupBy(countedErrors(article, article.preferences), ({ mark }) =>
    placeKey(mark.reviewerId, segmentOfError(mark, view)),
  );
  const common = {
    ...PLAIN_RATING,
    system: article.info.mtSystem || UNKNOWN_SYSTEM,
    document: article.info.title,
  };
  const names = namesOf(article.reviews);
  const ratings: Rating[] = [];
  const add = (
    segment: number | null,
    { reviewerId }: ExportReview,
    { isRated, score }: RatedState,
  ): void => {
    const own = errorsOf.get(placeKey(reviewerId, segment)) ?? [];
    const errors = own.map((error) => toRated(error, segment, view, corrections.get(error.mark.id) ?? []));
    const of = segment === null ? {} : textsOf(segment, view);
    const rater = names.get(reviewerId) ?? '';
    ratings.push({ ...common, ...of, rater, errors, score, isRated: isRated || errors.length > 0, row: 0 });
  };
  const states = article.reviews.map((review) => statesOf(article, review));
  article.segments.forEach((_, index) => {
    if (article.reviews.length === 0)
      ratings.push({ ...common, ...textsOf(index + 1, view), isRated: false, row: 0 });
    article.reviews.forEach((review, at) => {
      add(index + 1, review, states[at]?.[index] ?? UNRATED);
    });
  });
  const ofArticle = ({ reviewerId }: ExportReview): boolean => errorsOf.has(placeKey(reviewerId, null));
  if (article.reviews.some(ofArticle))
    for (const review of article.reviews)
      if (review.isFinished || ofArticle(review)) add(null, review, { isRated: true, score: null });
  return { ratings: article.isControl === true ? ratings.map(asAttention) : ratings, unread: [] };
}

/** What is said of a control tells of the rater, and nothing of the system. */
const asAttention = (rating: Rating): Rating => ({
  ...rating,
  ...{ attention: rating.errors, errors: [], isCheck: true, isRated: false },
});

const UNRATED: RatedState = { isRated: false, score: null };
const placeKey = (reviewerId: string, segment: number | null): string => `${String(segment)} ${reviewerId}`;

const textsOf = (segment: number, view: ArticleView): Partial<Rating> => ({
  segment: String(segment),
  position: segment - 1,
  source: view.source.textOf(segment),
  target: view.target.textOf(segment),
});

const statesOf = (article: ExportArticle, review: ExportReview): readonly RatedState[] =>
  findRatedSegments({
    ...review,
    segments: article.segments,
    blocks: [...article.source, ...article.target],
    errors: article.errors.map(({ mark }) => mark),
  });

/** Two people of one name are two raters. */
function namesOf(reviews: readonly ExportReview[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, of] of groupBy(reviews, ({ reviewer }) => reviewer))
    of.forEach(({ reviewerId }, index) => {
      names.set(reviewerId, index === 0 ? name : `${name} (${String(index + 1)})`);
    });
  return names;
}

function toRated(
  { mark }: ExportError,
  segment: number | null,
  view: ArticleView,
  corrections: readonly ExportCorrection[],
): RatedError {
  const places = mark.scope === 'span' && segment !== null ? placesOf(mark, segment, view) : [];
  const said = mark.provenance.kind === 'rating' ? mark.provenance : null;
  const { correction, others } = pickCorrection(mark, corrections);
  return {
    ...PLAIN_ERROR,
    places,
    // Nothing in the translation is wrong: something is not there.
    isMissing: said?.isMissing === true || saysMissing(mark),
    ...namesAsImported(mark),
    comment: [mark.comment, ...others].filter((line) => line !== '').join('\n'),
    correction: correction ?? said?.correction ?? null,
    provenance: nameOfProvenance(mark.provenance),
    rest: moveOf(mark.provenance, segment, view),
    row: 0,
  };
}

function moveOf(provenance: Provenance, segment: number | null, view: ArticleView): readonly NamedValue[] {
  const from = 'movedFrom' in provenance ? spanOfProposed(provenance.movedFrom, view) : null;
  if (from === null || from.segment !== segment) return [];
  const { start, end, text } = from;
  return [{ name: MOVED_FROM, value: JSON.stringify({ start, end, text }) }];
}

/** Null where the place is none of the text any more. */
export function spanOfProposed(
  place: ProposedPlace | undefined,
  { target }: Pick<ArticleView, 'target'>,
): SegmentSpan | null {
  return place === undefined ? null : target.spanOf({ ...place, prefix: '', suffix: '' });
}

function nameOfProvenance(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'person':
      return '';
    case 'check':
      return provenance.id;
    case 'document':
      return provenance.authors.join(', ');
    case 'rating':
      return provenance.by ?? '';
    default:
      return provenance.system;
  }
}

/** What a file called it, unless somebody has filed it otherwise since. */
function namesAsImported(mark: ErrorMark): Pick<RatedError, 'category' | 'severity'> {
  const { category, severity, provenance } = mark;
  // That it is an error of ESA says nothing of what kind it is.
  if (provenance.kind !== 'rating') return { category: isOfEsa(mark) ? '' : category, severity };
  const { category: named, severity: level } = provenance;
  const ids = [wmtCategoryOf(named), coreCategoryOfName(named), categoryPath(named).join('/'), ESA_CATEGORY];
  return {
    category: ids.includes(category) ? named : category,
    severity: (severityOf(level) ?? 'neutral') === severity ? level : severity,
  };
}

/** In the texts of the segment. What begins in another one cannot be told in this one. */
function placesOf(mark: ErrorMark, segment: number, view: ArticleView): readonly ErrorPlace[] {
  // Where nobody knows what should stand where, the point at the end of the segment is no place.
  const sides = isOfEsa(mark) && saysMissing(mark) ? (['source'] as const) : (['target', 'source'] as const);
  return sides.flatMap((side) => {
    const anchor = mark[side];
    const span = anchor === null ? null : view[side].spanOf(anchor);
    if (anchor === null || span?.segment !== segment) return [];
    const first = placeAt(side, { start: span.start, end: Math.max(span.start, span.end) });
    // What was imported is in segments of a paragraph each: offsets differ by where the first one is.
    const shift = span.start - anchor.start;
    const { provenance } = mark;
    const more = provenance.kind === 'rating' ? (provenance.places ?? []) : [];
    const others = more
      .filter((place) => place.side === side)
      .map(({ start, end }) => placeAt(side, { start: start + shift, end: end + shift }));
    return [first, ...others];
  });
}

/** What stands now, or may yet, in the place of the marked words; one that is of other words is told in the comment. */
function pickCorrection(
  { target }: ErrorMark,
  corrections: readonly ExportCorrection[],
): { readonly correction: string | null; readonly others: readonly string[] } {
  const alive = corrections.filter(
    ({ correction: { state } }) => state === 'approved' || state === 'proposed',
  );
  const textOf = ({ correction }: ExportCorrection): string =>
    correction.approvedText ?? correction.replacement;
  const isOfTheMark = ({ correction: { anchor } }: ExportCorrection): boolean =>
    anchor.blockId === target?.blockId && anchor.start === target.start && anchor.end === target.end;
  const [own] = alive.filter(isOfTheMark).sort((a) => (a.correction.state === 'approved' ? -1 : 1));
  const others = alive
    .filter((one) => one !== own)
    .map((one) => `${one.correction.anchor.quote} → ${textOf(one)}`);
  return { correction: own === undefined ? null : textOf(own), others };
}
