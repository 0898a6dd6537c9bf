import {
  asList,
  asNumber,
  asObject,
  asText,
  nameOf,
  parseJson,
  textAt,
  type JsonObject,
} from '../json-values';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  placeAt,
  type RatedError,
  type Rating,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { anchorSpan, type SpanConvention } from '../span-convention';

const CONVENTION: SpanConvention = { unit: 'code-point', end: 'exclusive' };

/** A system, and something that was said of it. */
const isRating = (value: JsonObject | null): value is JsonObject =>
  value !== null &&
  nameOf(value['system']) !== '' &&
  (asList(value['errors']) ?? asNumber(value['score'])) !== null;

export const knowsRatingsJsonl = (text: string): boolean =>
  isRating(asObject(parseJson(text.trimStart().split('\n', 1)[0] ?? '')));

/**
 * What scripts of researchers write: a rating a line, `{"system", "doc", "domain", "segment", "rater", "source", "target", "errors": [{"category", "severity", "start", "end"}], "score"}`.
 * Only the system and one of `errors` and `score` have to be there; an empty list of errors says that it is clean.
 */
export function readRatingsJsonl(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const said = asObject(parseJson(line));
    if (isRating(said)) ratings.push(toRating(said, index + 1));
    else unread.push({ row: index + 1, reason: 'row_unreadable' });
  });
  return { ratings, unread };
}

function toRating(said: JsonObject, row: number): Rating {
  const nameAt = (...names: readonly string[]): string =>
    names.map((name) => nameOf(said[name])).find((name) => name !== '') ?? '';
  const target = textAt(said, ['target', 'mt', 'translation', 'hypothesis']);
  return {
    ...PLAIN_RATING,
    system: nameAt('system'),
    document: nameAt('doc', 'document', 'doc_id'),
    domain: nameAt('domain'),
    segment: nameAt('segment', 'seg_id', 'segment_id', 'seg', 'id'),
    rater: nameAt('rater', 'annotator', 'reviewer'),
    source: textAt(said, ['source', 'src']),
    target,
    errors: (asList(said['errors']) ?? [])
      .map(asObject)
      .filter((error) => error !== null)
      .map((error) => toError(error, target, row)),
    score: asNumber(said['score']),
    row,
  };
}

function toError(said: JsonObject, target: string | null, row: number): RatedError {
  const about = {
    ...PLAIN_ERROR,
    category: asText(said['category']) ?? '',
    severity: asText(said['severity']) ?? '',
    comment: asText(said['comment']) ?? '',
    row,
  };
  const [start, end] = [asNumber(said['start']), asNumber(said['end'])];
  if (target === null || start === null || end === null) return about;
  const found = anchorSpan(target, { start, end }, CONVENTION, null);
  if (!found.ok) return { ...about, problem: 'span_out_of_text' };
  return { ...about, places: [placeAt('target', found.value.span, found.value.isReanchored)] };
}
