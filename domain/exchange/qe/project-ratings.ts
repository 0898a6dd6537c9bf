import { groupBy } from '../../group-by';
import type { Span } from '../../text/span';
import {
  systemsOf,
  type ErrorPlace,
  type RatedError,
  type Rating,
  type RatingSet,
} from '../ratings/rating-set';
import type { QeFile, QeRow, QeSpan, QeUnread } from './qe-file';

/** Rated data as findings: what may be wrong with a translation, whoever said so. Errors of the source and what was planted are told of, and left out. Of one system only, where it is named. */
export function projectRatings(set: RatingSet, system: string | null = null): QeFile {
  const { unread } = set;
  const ratings = system === null ? set.ratings : set.ratings.filter((rating) => rating.system === system);
  const rows: QeRow[] = [];
  const left: QeUnread[] = [...unread];
  const sizes = sizesOf(ratings);
  let reanchored = 0;
  for (const rating of ratings) {
    const add = (row: number, spans: readonly QeSpan[]): void => {
      rows.push({ ...aboutOf(rating, sizes), row, spans });
    };
    const before = rows.length;
    if (rating.isCheck) left.push({ row: rating.row, reason: 'attention_check' });
    else for (const { row } of rating.attention) left.push({ row, reason: 'attention_check' });
    for (const error of rating.errors) {
      const { row, problem, places } = error;
      if (/^source (?:error|issue)/i.test(error.category)) left.push({ row, reason: 'source_error' });
      else if (problem !== null) left.push({ row, reason: problem });
      else {
        reanchored += places.filter(({ isReanchored }) => isReanchored).length;
        add(row, spansOf(error, rating));
      }
    }
    // Also where nothing could be placed: the segment is one of those that were looked at.
    if (rows.length === before && rating.attention.length === 0 && !rating.isCheck) add(rating.row, []);
  }
  const systems = systemsOf(set).filter((name) => name !== '');
  return { rows, unread: left.sort((a, b) => a.row - b.row), reanchored, systems };
}

type About = Omit<QeRow, 'row' | 'spans'>;

const aboutOf = (rating: Rating, sizes: ReadonlyMap<string, number>): About => ({
  name: nameOf(rating),
  position: rating.position,
  of: isListed(rating) ? (sizes.get(rating.system) ?? null) : null,
  source: rating.source,
  target: rating.target,
});

/** Names of the segment; '' where there is none. */
function nameOf({ system, document, segment, globalSegment }: Rating): string {
  const names = [system, document, segment, globalSegment];
  return names.every((name) => name === '') ? '' : JSON.stringify(names);
}

/** A file with a line for each segment, and no texts. */
const isListed = ({ position, target, system }: Rating): boolean =>
  position !== null && target === null && system !== '';

const sizesOf = (ratings: readonly Rating[]): ReadonlyMap<string, number> =>
  new Map(
    [...groupBy(ratings.filter(isListed), ({ system }) => system)].map(([system, of]) => [system, of.length]),
  );

function spansOf(error: RatedError, rating: Rating): readonly QeSpan[] {
  const { category, severity, comment: explanation, correction: suggestion, confidence, isMissing } = error;
  const about = { severity, explanation, suggestion, confidence };
  const nowhere = { side: 'target', unit: 'utf-16', quoted: null, about: null, ...about } as const;
  const { places, inSource } = pairPlaces(error.places, rating);
  if (places.length > 0)
    return places.map((place, index) => ({
      ...about,
      ...tidyPlace(place, rating),
      about: inSource,
      category,
      // It takes the place of the first.
      suggestion: index === 0 ? suggestion : null,
    }));
  // Without any place it is the whole translation that is wrong, or something that is not there.
  const span = isMissing || rating.target === null ? null : { start: 0, end: rating.target.length };
  return [{ ...nowhere, span, category: category === '' && isMissing ? 'omission' : category }];
}

/** Words of the translation, and those of the source that they are of, are one finding. */
function pairPlaces(
  places: readonly ErrorPlace[],
  rating: Rating,
): { readonly places: readonly ErrorPlace[]; readonly inSource: Span | null } {
  const [first, second, ...more] = places;
  const isPair = first?.side === 'target' && second?.side === 'source' && more.length === 0;
  if (!isPair || rating.source === null || second.span === null) return { places, inSource: null };
  return { places: [first], inSource: withoutSpace(rating.source, second.span) };
}

/** Findings begin and end with words: white space at the ends is cut off. */
function tidyPlace(
  { side, span, unit, quoted }: ErrorPlace,
  rating: Rating,
): Pick<QeSpan, 'side' | 'span' | 'unit' | 'quoted'> {
  const text = rating[side];
  if (text === null || span === null) return { side, span, unit, quoted };
  return { side, span: withoutSpace(text, span), unit, quoted: null };
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end };
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
