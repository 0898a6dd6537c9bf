import type { Span } from '../../../text/span';
import { asList, asNumber, asObject, asText, restOf, textAt, type JsonObject } from '../json-values';
import { PLAIN_ERROR, placeAt, type RatedError, type UnreadRow } from '../rating-set';
import { anchorSpan, readSpanAnywhere, type SpanConvention } from '../span-convention';

/** Appraise and Pearmut count as JavaScript does, and name the last character. */
export const ESA_CONVENTION: SpanConvention = { unit: 'utf-16', end: 'inclusive' };

const KNOWN = new Set(['start_i', 'end_i', 'severity', 'category', 'error_type']);

/** What their annotators mark: `start_i`, `end_i`, or the word `missing` in place of both. The text is null where the file has none. */
export function readEsaErrors(
  list: unknown,
  text: string | null,
  row: number,
  unread: UnreadRow[],
): readonly RatedError[] {
  return (asList(list) ?? []).flatMap((one): readonly RatedError[] => {
    const said = asObject(one);
    if (said !== null) return [readError(said, text, row)];
    unread.push({ row, reason: 'row_unreadable' });
    return [];
  });
}

function readError(said: JsonObject, text: string | null, row: number): RatedError {
  const about = {
    ...PLAIN_ERROR,
    severity: asText(said['severity']) ?? '',
    category: textAt(said, ['category', 'error_type']) ?? '',
    rest: restOf(said, KNOWN).filter(({ value }) => value !== 'null'),
    row,
  };
  const [start, end] = [asNumber(said['start_i']) ?? Number.NaN, asNumber(said['end_i']) ?? Number.NaN];
  // The mark [missing] stands behind the text: its place says nothing of where.
  const isBehind = text !== null && start >= text.length && end >= start;
  if (said['start_i'] === 'missing' || isBehind) return { ...about, isMissing: true };
  const offsets = { start, end };
  // Without its text a span cannot be held against it.
  if (text === null) return { ...about, ...placeOf(readSpanAnywhere(offsets, ESA_CONVENTION)) };
  const found = anchorSpan(text, offsets, ESA_CONVENTION);
  return { ...about, ...placeOf(found.ok ? found.value.span : null) };
}

const placeOf = (span: Span | null): Pick<RatedError, 'places' | 'problem'> =>
  span === null
    ? { places: [], problem: 'span_out_of_text' }
    : { places: [placeAt('target', span)], problem: null };
