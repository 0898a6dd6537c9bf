import { isOfEsa } from '../../../annotation/says-missing';
import type { Side } from '../../../article/block';
import { groupBy } from '../../../group-by';
import { asList, asNumber, asObject, asText, nameOf, parseJson, type JsonObject } from '../json-values';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type ErrorPlace,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { anchorSpan, type SpanConvention } from '../span-convention';
import { MOVED_FROM } from './more-of-error';

const CONVENTION: SpanConvention = { unit: 'utf-16', end: 'exclusive' };

const isSegment = (value: JsonObject | null): value is JsonObject =>
  value !== null && 'mt' in value && 'segment' in value && asList(value['corrections']) !== null;

export const knowsVersoSegments = (text: string): boolean =>
  isSegment(asObject(parseJson(text.trimStart().split('\n', 1)[0] ?? '')));

/**
 * What Verso exports of articles as JSON Lines: a segment a line, with the errors of all its reviewers. Those that do not count
 * are none. Who is named in `rated_by` and marked nothing found it clean; nobody, and no error: it is not rated.
 */
export function readVersoSegments(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const said = asObject(parseJson(line));
    if (isSegment(said)) ratings.push(...ratingsOf(said, index + 1));
    else unread.push({ row: index + 1, reason: 'row_unreadable' });
  });
  return { ratings, unread };
}

function ratingsOf(said: JsonObject, row: number): readonly Rating[] {
  const segment = nameOf(said['segment']);
  const named = {
    ...PLAIN_RATING,
    ...{ system: nameOf(said['mt_system']), document: nameOf(said['article']), segment, row },
    domain: nameOf(said['domain']),
    // The last line is of the whole article.
    ...(segment === '' ? {} : { source: asText(said['source']), target: asText(said['mt']) }),
  };
  const errors = (asList(said['errors']) ?? [])
    .map(asObject)
    .filter((error) => error !== null)
    // Files from before there was `counts` have the state alone.
    .filter(({ state, counts }) => state !== 'withdrawn' && state !== 'refused' && counts !== false);
  const scores = new Map(
    (asList(said['scores']) ?? [])
      .map(asObject)
      .map((one) => [nameOf(one?.['rater']), asNumber(one?.['score'])] as const),
  );
  const scoreOf = (rater: string): number | null => scores.get(rater) ?? null;
  const clean = (asList(said['rated_by']) ?? [])
    .map(nameOf)
    .filter((rater) => rater !== '' && !errors.some(({ reviewer }) => nameOf(reviewer) === rater))
    .map((rater) => ({ ...named, rater, score: scoreOf(rater) }));
  if (errors.length + clean.length === 0) return [{ ...named, isRated: false }];
  const corrections = (asList(said['corrections']) ?? []).map(asObject).filter((one) => one !== null);
  const marked = [...groupBy(errors, ({ reviewer }) => nameOf(reviewer))].map(([rater, of]) => ({
    ...{ ...named, rater, score: scoreOf(rater) },
    errors: of.map((error) => readError(error, named, corrections)),
  }));
  return [...marked, ...clean];
}

function readError(error: JsonObject, rating: Rating, corrections: readonly JsonObject[]): RatedError {
  const isOfSpan = error['scope'] === 'span';
  const found = (['target', 'source'] as const).map((side) =>
    isOfSpan ? readPlace(error[side], side, rating) : null,
  );
  const target = asObject(error['target']);
  const isEsa = isOfEsa({ typology: asText(error['typology']) ?? '' });
  const isPoint = target !== null && target['start'] === target['end'];
  const places = found.filter((one): one is ErrorPlace => one !== null && one !== 'quote_not_found');
  const provenance = asObject(error['provenance']);
  return {
    ...PLAIN_ERROR,
    // Where nobody knows what should stand where, the point at the end of the segment is no place.
    places: places.filter(({ side }) => side === 'source' || !(isEsa && isPoint)),
    isMissing: isOfSpan && (target === null ? isEsa : isPoint),
    problem: found.includes('quote_not_found') ? 'quote_not_found' : null,
    category: isEsa ? '' : (asText(error['category']) ?? ''),
    severity: asText(error['severity']) ?? '',
    comment: asText(error['comment']) ?? '',
    correction: correctionOf(error, corrections),
    provenance: asText(provenance?.['system']) ?? asText(provenance?.['id']) ?? '',
    rest: moveOf(provenance),
    row: rating.row,
  };
}

/** Where a system had proposed what somebody moved. */
function moveOf(provenance: JsonObject | null): RatedError['rest'] {
  const from = asObject(provenance?.[MOVED_FROM]);
  if (from === null) return [];
  const { start, end, text } = from;
  return [{ name: MOVED_FROM, value: JSON.stringify({ start, end, text }) }];
}

/** A span may begin in another segment than its error is listed with; there its offsets count. */
function readPlace(value: unknown, side: Side, rating: Rating): ErrorPlace | 'quote_not_found' | null {
  const said = asObject(value);
  const text = rating[side];
  if (said === null || text === null || nameOf(said['segment']) !== rating.segment) return null;
  const offsets = { start: asNumber(said['start']) ?? -1, end: asNumber(said['end']) ?? -1 };
  const words = asText(said['text']) ?? '';
  // The quote of a span that goes on into the next segment is longer than what stands here.
  const quote = text.slice(offsets.start, offsets.end);
  const quoted = words.startsWith(quote) ? null : { quote: words, before: '', after: '' };
  const found = anchorSpan(text, offsets, CONVENTION, quoted);
  return found.ok ? placeAt(side, found.value.span, found.value.isReanchored) : 'quote_not_found';
}

/** Of the very words that are marked. */
function correctionOf(error: JsonObject, corrections: readonly JsonObject[]): string | null {
  const own = corrections.find((one) => {
    const isAlive = one['state'] === 'approved' || one['state'] === 'proposed';
    return (
      isAlive &&
      one['error'] === error['id'] &&
      JSON.stringify(one['target']) === JSON.stringify(error['target'])
    );
  });
  return own === undefined ? null : (asText(own['approved_text']) ?? asText(own['replacement']));
}
