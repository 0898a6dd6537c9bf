import { asNumber, asObject, asText, parseJson, restOf, type JsonObject } from '../json-values';
import { PLAIN_ERROR, PLAIN_RATING, type RatedError, type RatingSet, type UnreadRow } from '../rating-set';

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
