import type { Provenance } from '../../../annotation/error';
import { groupBy } from '../../../group-by';
import { findSegmentProgress } from '../../../review/desk-progress';
import { segmentOfError, viewArticle, type ArticleView } from '../../article-view';
import type { ExportArticle, ExportCorrection, ExportError, ExportReview } from '../../export-model';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type ErrorPlace,
  type RatedError,
  type Rating,
  type RatingSet,
} from '../rating-set';

const UNKNOWN_SYSTEM = 'unknown';

/**
 * An article as rated data: its reviewers are raters, the system is the one that translated it, and segments are numbered from 1. A
 * segment is rated where its reviewer marked something in it or declared it free of errors. Errors that were withdrawn or
 * refused are none. What is of the whole article stands in a rating without a segment.
 */
export function ratingsOfArticle(article: ExportArticle): RatingSet {
  const view = viewArticle(article);
  const standing = article.errors.filter(({ mark }) => mark.state === 'open' || mark.state === 'confirmed');
  const corrections = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const errorsOf = groupBy(standing, ({ mark }) => placeKey(mark.reviewerId, segmentOfError(mark, view)));
  const common = {
    ...PLAIN_RATING,
    system: article.info.mtSystem || UNKNOWN_SYSTEM,
    document: article.info.title,
  };
  const names = namesOf(article.reviews);
  const ratings: Rating[] = [];
  const add = (segment: number | null, review: ExportReview | null, isRated: boolean): void => {
    const own = review === null ? [] : (errorsOf.get(placeKey(review.reviewerId, segment)) ?? []);
    const errors = own.map((error) => toRated(error, segment, view, corrections.get(error.mark.id) ?? []));
    if (segment === null && errors.length === 0) return;
    const of = segment === null ? {} : textsOf(segment, view);
    const rater = review === null ? '' : (names.get(review.reviewerId) ?? '');
    ratings.push({ ...common, ...of, rater, errors, isRated: isRated || errors.length > 0, row: 0 });
  };
  const progress = article.reviews.map((review) => progressOf(article, review));
  article.segments.forEach((_, index) => {
    if (article.reviews.length === 0) add(index + 1, null, false);
    article.reviews.forEach((review, at) => {
      add(index + 1, review, progress[at]?.[index] === 'checked');
    });
  });
  for (const review of article.reviews) add(null, review, false);
  return { ratings, unread: [] };
}

const placeKey = (reviewerId: string, segment: number | null): string => `${String(segment)} ${reviewerId}`;

const textsOf = (segment: number, view: ArticleView): Partial<Rating> => ({
  segment: String(segment),
  position: segment - 1,
  source: view.source.textOf(segment),
  target: view.target.textOf(segment),
});

const progressOf = (article: ExportArticle, { reviewerId, checked }: ExportReview) =>
  findSegmentProgress({
    ...{ reviewerId, checked, segments: article.segments },
    blocks: [...article.source, ...article.target],
    errors: article.errors.map(({ mark }) => mark),
    corrections: article.corrections.map(({ correction }) => correction),
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
  const { correction, others } = pickCorrection(mark, corrections);
  return {
    ...PLAIN_ERROR,
    places,
    // Nothing in the translation is wrong: something is not there.
    isMissing: mark.scope === 'span' && mark.target !== null && mark.target.start === mark.target.end,
    category: mark.category,
    severity: mark.severity,
    comment: [mark.comment, ...others].filter((line) => line !== '').join('\n'),
    correction,
    provenance: nameOfProvenance(mark.provenance),
    row: 0,
  };
}

function nameOfProvenance(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'person':
      return '';
    case 'check':
      return provenance.id;
    case 'document':
      return provenance.authors.join(', ');
    default:
      return provenance.system;
  }
}

/** In the texts of the segment. What begins in another one cannot be told in this one. */
function placesOf(mark: ExportError['mark'], segment: number, view: ArticleView): readonly ErrorPlace[] {
  return (['target', 'source'] as const).flatMap((side) => {
    const anchor = mark[side];
    const span = anchor === null ? null : view[side].spanOf(anchor);
    if (span?.segment !== segment) return [];
    return [placeAt(side, { start: span.start, end: Math.max(span.start, span.end) })];
  });
}

/** What stands now, or may yet, in the place of the marked words; one that is of other words is told in the comment. */
function pickCorrection(
  { target }: ExportError['mark'],
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
