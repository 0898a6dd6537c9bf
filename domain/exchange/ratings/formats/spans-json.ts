import {
  asList,
  asNumber,
  asObject,
  asText,
  nameOf,
  parseJson,
  restOf,
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
const SOURCES = ['src', 'source'] as const;
const TARGETS = ['mt', 'target', 'translation', 'hypothesis', 'hyp'] as const;

export function knowsSpansJson(text: string): boolean {
  const [first] = itemsOf(text);
  return Boolean(first?.object && textAt(first.object, TARGETS) !== null && spansOf(first.object) !== null);
}

interface Item {
  readonly row: number;
  readonly object: JsonObject | null;
}

function itemsOf(text: string): readonly Item[] {
  if (text.trimStart().startsWith('[')) {
    const list = asList(parseJson(text)) ?? [];
    return list.map((one, index) => ({ row: index + 1, object: asObject(one) }));
  }
  const whole = asObject(parseJson(text));
  if (whole !== null) return [{ row: 1, object: whole }];
  return text.split('\n').flatMap((line, index) => {
    const isEmpty = line.trim() === '';
    return isEmpty ? [] : [{ row: index + 1, object: asObject(parseJson(line)) }];
  });
}

const spansOf = (object: JsonObject): readonly unknown[] | null =>
  asList(object['error_spans']) ?? asList(object['errors']) ?? asList(object['spans']);

/**
 * What metrics such as xCOMET answer, with the texts they were asked about, and the ratings of mt-metrics-eval that hold their texts: a
 * list, or an object a line.
 */
export function readSpansJson(text: string): RatingSet {
  const ratings: Rating[] = [];
  const unread: UnreadRow[] = [];
  for (const { row, object } of itemsOf(text)) {
    const target = object && textAt(object, TARGETS);
    const said = object && spansOf(object);
    if (object === null || target === null || said === null) {
      unread.push({ row, reason: 'row_unreadable' });
      continue;
    }
    const texts = { source: textAt(object, SOURCES), target };
    const errors = said.flatMap((one): readonly RatedError[] => {
      const error = asObject(one);
      if (error !== null) return [readError(error, texts, row)];
      unread.push({ row, reason: 'row_unreadable' });
      return [];
    });
    ratings.push({
      ...PLAIN_RATING,
      ...texts,
      system: nameOf(object['system_id']) || nameOf(object['system']),
      document: nameOf(object['document_id']) || nameOf(object['doc_id']),
      segment: ['segment_id', 'seg_id', 'id'].map((key) => nameOf(object[key])).find(Boolean) ?? String(row),
      rater: nameOf(object['rater_id']),
      errors,
      score: asNumber(object['score']),
      row,
    });
  }
  return { ratings, unread };
}

const KNOWN = new Set(
  'start end text quote category type severity explanation reason suggestion correction confidence is_source_error'.split(
    ' ',
  ),
);

function readError(
  said: JsonObject,
  texts: { readonly source: string | null; readonly target: string },
  row: number,
): RatedError {
  const side = said['is_source_error'] === true ? 'source' : 'target';
  const quote = textAt(said, ['text', 'quote']);
  const offsets = { start: asNumber(said['start']) ?? -1, end: asNumber(said['end']) ?? -1 };
  const quoted = quote === null ? null : { quote, before: '', after: '' };
  const found = anchorSpan(texts[side] ?? '', offsets, CONVENTION, quoted);
  return {
    ...PLAIN_ERROR,
    places: found.ok ? [placeAt(side, found.value.span, found.value.isReanchored)] : [],
    problem: found.ok ? null : found.error.code,
    category: textAt(said, ['category', 'type']) ?? '',
    severity: asText(said['severity']) ?? '',
    comment: textAt(said, ['explanation', 'reason']) ?? '',
    correction: textAt(said, ['suggestion', 'correction']),
    confidence: asNumber(said['confidence']),
    row,
    rest: restOf(said, KNOWN),
  };
}
