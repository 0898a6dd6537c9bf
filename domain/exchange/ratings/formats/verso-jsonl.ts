import { asNumber, asObject, asText, parseJson, restOf, type JsonObject } from '../json-values';
import type { LossLog } from '../loss-log';
import {
  PLAIN_ERROR,
  PLAIN_RATING,
  wordsAt,
  type Rating,
  type RatedError,
  type RatingSet,
  type UnreadRow,
} from '../rating-set';
import { restObject } from './more-of-error';

const isFinding = (value: JsonObject | null): value is JsonObject =>
  value !== null && asText(value['quote']) !== null && 'start' in value && 'end' in value;

export function knowsVersoJsonl(text: string): boolean {
  const first = asObject(parseJson(text.trimStart().split('\n', 1)[0] ?? ''));
  return isFinding(first) && asText(first['check']) !== null;
}

const KNOWN = new Set('check category severity row start end quote message suggestion confidence'.split(' '));

/** What `verso check` prints: quotes and offsets in texts that the file does not hold. */
export function readVersoJsonl(text: string): RatingSet {
  const unread: UnreadRow[] = [];
  const byPosition = new Map<number | null, RatedError[]>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const row = index + 1;
    const said = asObject(parseJson(line));
    if (!isFinding(said)) {
      unread.push({ row, reason: 'row_unreadable' });
      return;
    }
    const position = asNumber(said['row']);
    const errors = byPosition.get(position) ?? [];
    byPosition.set(position, errors);
    errors.push(readError(said, position, row));
  });
  const ratings = [...byPosition].map(([position, errors]) => ({
    ...PLAIN_RATING,
    ...{ position, errors, row: errors[0]?.row ?? 0 },
  }));
  return { ratings, unread };
}

function readError(said: JsonObject, position: number | null, row: number): RatedError {
  const [start, end] = [asNumber(said['start']), asNumber(said['end'])];
  // Offsets in a row are in its translation; in a whole file they are in no text that is known here.
  const span = position === null || start === null || end === null ? null : { start, end };
  const quoted = { quote: asText(said['quote']) ?? '', before: '', after: '' };
  return {
    ...PLAIN_ERROR,
    places: [{ side: 'target', span, unit: 'utf-16', quoted, isReanchored: false }],
    category: asText(said['category']) ?? '',
    severity: asText(said['severity']) ?? '',
    comment: asText(said['message']) ?? '',
    correction: asText(said['suggestion']),
    confidence: asNumber(said['confidence']),
    provenance: asText(said['check']) ?? '',
    row,
    rest: restOf(said, KNOWN),
  };
}

/** A line for each place of an error in the translation. Names of documents and raters have no place in it, and what has no words is left out. */
export function* writeVersoJsonl({ ratings }: RatingSet, lost: LossLog): Generator<string> {
  for (const rating of ratings) {
    if (rating.document !== '') lost.add('document', rating.row);
    if (rating.rater !== '') lost.add('rater', rating.row);
    if (rating.score !== null) lost.add('score', rating.row);
    for (const error of rating.errors) yield* linesOfError(error, rating, lost);
  }
}

function* linesOfError(error: RatedError, rating: Rating, lost: LossLog): Generator<string> {
  const { category, severity, comment: message, correction: suggestion, confidence, provenance } = error;
  let written = 0;
  for (const place of error.places) {
    const quote = wordsAt(rating, place);
    if (place.side === 'source' || quote === '') continue;
    written += 1;
    const check = provenance || rating.system || 'import';
    const { start, end } = place.unit === 'utf-16' && place.span ? place.span : { start: null, end: null };
    const said = { check, category, severity, row: rating.position, start, end, quote, message, suggestion };
    const more = { ...(confidence === null ? {} : { confidence }), ...restObject(error.rest) };
    yield `${JSON.stringify({ ...said, ...more })}\n`;
  }
  if (written < Math.max(1, error.places.length)) lost.add('place', error.row);
  if (written > 1) lost.add('several_places', error.row);
}
