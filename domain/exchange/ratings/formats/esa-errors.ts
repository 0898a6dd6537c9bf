import type { Span } from '../../../text/span';
import { asList, asNumber, asObject, asText, restOf, textAt, type JsonObject } from '../json-values';
import type { LossLog } from '../loss-log';
import { PLAIN_ERROR, placeAt, type RatedError, type Rating, type UnreadRow } from '../rating-set';
import { anchorSpan, readSpanAnywhere, writeSpanAnywhere, type SpanConvention } from '../span-convention';
import { MORE_KEYS, readMore, restObject, writeMore } from './more-of-error';

/** Appraise and Pearmut count as JavaScript does, and name the last character. */
export const ESA_CONVENTION: SpanConvention = { unit: 'utf-16', end: 'inclusive' };

const KNOWN = new Set(['start_i', 'end_i', 'severity', 'category', 'error_type', ...MORE_KEYS]);

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
    ...readMore(said),
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

/** How a dialect names a category, and where it puts what is missing. */
export interface EsaDialect {
  readonly category: 'error_type' | 'category';
  readonly missing: (textLength: number) => {
    readonly start_i: number | string;
    readonly end_i: number | string;
  };
}

export const APPRAISE: EsaDialect = {
  category: 'error_type',
  missing: () => ({ start_i: 'missing', end_i: 'missing' }),
};

/** Its token for what is missing is one place behind the last character. */
export const PEARMUT: EsaDialect = {
  category: 'category',
  missing: (length) => ({ start_i: length, end_i: length }),
};

/** As objects of the format. It knows no source side: what is there only is missing in the translation. */
export function writeEsaError(
  error: RatedError,
  { target }: Rating,
  dialect: EsaDialect,
  lost: LossLog,
): readonly object[] {
  const { category, severity, rest, row } = error;
  const about = {
    severity,
    [dialect.category]: category === '' ? null : category,
    ...writeMore(error),
    ...restObject(rest),
  };
  const places = placesOf(error, target, lost);
  if (places.length > 1) lost.add('several_places', row);
  if (places.length === 0) return [{ ...dialect.missing(target?.length ?? 0), ...about }];
  return places.map((span) => {
    const { start, end } = writeSpanAnywhere(span, ESA_CONVENTION);
    return { start_i: start, end_i: end, ...about };
  });
}

/** None for what is missing, or what cannot be said otherwise. */
function placesOf(
  { places, isMissing, problem, row }: RatedError,
  target: string | null,
  lost: LossLog,
): readonly Span[] {
  const spans = places.flatMap(({ side, span, unit }) =>
    side === 'target' && span !== null && unit === 'utf-16' ? [span] : [],
  );
  if (spans.length < places.length || problem !== null) lost.add('place', row);
  if (places.length > 0 || isMissing || problem !== null) return spans;
  if (target === null || target === '') {
    lost.add('place', row);
    return [];
  }
  lost.add('whole_segment', row);
  return [{ start: 0, end: target.length }];
}
