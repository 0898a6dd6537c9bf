import { groupBy } from '../../group-by';
import type { RatedError as ScoredError, RatedSegment, SegmentRating } from '../../scoring/rated-segment';
import { languagesOfPair, pairNameOf } from './language-pairs';
import { outputKeyOf, type RatedError, type Rating, type RatingSet } from './rating-set';

/** What was rated, as scores are made of it. Attention checks, and what nobody looked at, are left out. */
export function ratedSegments({ ratings }: RatingSet): readonly RatedSegment[] {
  const rated = ratings.filter(({ isRated }) => isRated);
  // Points of MQM are written as 0 or less, scores of ESA as 0 to 100.
  const arePoints = rated.every(({ score }) => score === null || score <= 0);
  const marked = new Set(rated.filter(({ errors }) => errors.length > 0).map(documentKeyOf));
  const toRating = (rating: Rating): SegmentRating => ({
    ...ratingOf(rating, arePoints),
    ...(marked.has(documentKeyOf(rating)) && { isMarked: true }),
  });
  const named = new Set(rated.filter((rating) => nameOf(rating) !== '').map(documentKeyOf));
  return Array.from(groupBy(rated, outputKeyOf).values(), (group) => {
    const segment = toSegment(group, toRating);
    const isWhole = group.every((rating) => isOfDocument(rating) && named.has(documentKeyOf(rating)));
    return segment && (isWhole ? { ...segment, isWhole } : segment);
  }).filter((segment) => segment !== null);
}

const nameOf = ({ globalSegment, segment, position }: Rating): string =>
  globalSegment || segment || String(position ?? '');

/** Without a name and a text: where others of its document have theirs, it is of all of them. */
const isOfDocument = (rating: Rating): boolean =>
  nameOf(rating) === '' && rating.source === null && rating.target === null;

const documentKeyOf = ({ system, document }: Rating): string => JSON.stringify([system, document]);

function toSegment(
  group: readonly Rating[],
  toRating: (rating: Rating) => SegmentRating,
): RatedSegment | null {
  const [first] = group;
  if (first === undefined) return null;
  const { system, document, domain, source, target } = first;
  return {
    system,
    document,
    segment: nameOf(first),
    domain,
    source: source ?? '',
    target: target ?? '',
    ...languagesOfPair(pairNameOf(first)),
    corrected: null,
    ratings: group.map(toRating),
  };
}

/** Where there are errors, they are weighed; a figure in points stands for them where there are none. */
function ratingOf({ rater, errors, score }: Rating, arePoints: boolean): SegmentRating {
  const penalty = arePoints && score !== null && errors.length === 0 ? Math.abs(score) : null;
  return { rater, errors: errors.map(toError), score: arePoints ? null : score, penalty };
}

const toError = ({ category, severity, places, correction }: RatedError): ScoredError => ({
  category,
  severity,
  correction,
  places: places.flatMap(({ side, span }) => (span === null ? [] : [{ side, span }])),
});
