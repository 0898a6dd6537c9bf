import { groupBy } from '../../group-by';
import type { RatedError as ScoredError, RatedSegment, SegmentRating } from '../../scoring/rated-segment';
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
  return Array.from(groupBy(rated, outputKeyOf).values(), (group) => toSegment(group, toRating)).filter(
    (segment) => segment !== null,
  );
}

const documentKeyOf = ({ system, document }: Rating): string => JSON.stringify([system, document]);

function toSegment(
  group: readonly Rating[],
  toRating: (rating: Rating) => SegmentRating,
): RatedSegment | null {
  const [first] = group;
  if (first === undefined) return null;
  const { system, document, domain, segment, globalSegment, position, source, target } = first;
  return {
    system,
    document,
    segment: globalSegment || segment || String(position ?? ''),
    domain,
    source: source ?? '',
    target: target ?? '',
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
