import { failure, success, type Result } from '../../result';
import { resolveSpan, type QuotedWords } from '../../text/resolve-span';
import type { Span } from '../../text/span';
import type { PlaceProblem } from './rating-set';

export type SpanUnit = 'code-point' | 'utf-16';

/** How a format counts. */
export interface SpanConvention {
  readonly unit: SpanUnit;
  /** Whether the end is the last character, or the place after it. A span without length then ends before it starts. */
  readonly end: 'exclusive' | 'inclusive';
}

export interface AnchoredSpan {
  readonly span: Span;
  readonly isReanchored: boolean;
}

/** Where a text has what a file says stands there: by its offsets, or else by its quote, where that stands in one place only. */
export function anchorSpan(
  text: string,
  offsets: Span,
  convention: SpanConvention,
  quoted: QuotedWords | null = null,
): Result<AnchoredSpan, Exclude<PlaceProblem, 'marks_broken'>> {
  const span = readSpan(text, offsets, convention);
  if (quoted === null || (quoted.quote === '' && span !== null))
    return span === null ? failure('span_out_of_text') : success({ span, isReanchored: false });
  if (span !== null && isSame(text.slice(span.start, span.end), quoted.quote))
    return success({ span, isReanchored: false });
  const found = resolveSpan(text, { ...quoted, quote: quoted.quote.trim() });
  return found.ok ? success({ span: found.value, isReanchored: true }) : failure('quote_not_found');
}

/** Systems that work on tokens take the white space before a word with it. */
const isSame = (words: string, quote: string): boolean => words.trim() === quote.trim();

/** Half-open, in the unit of the file, whatever text it is of; null where the offsets are none. */
export function readSpanAnywhere({ start, end }: Span, convention: SpanConvention): Span | null {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  const last = convention.end === 'inclusive' ? end + 1 : end;
  return start < 0 || last < start ? null : { start, end: last };
}

/** Null where the offsets are none, or lie outside the text. */
export function readSpan(text: string, offsets: Span, convention: SpanConvention): Span | null {
  const span = readSpanAnywhere(offsets, convention);
  if (span === null) return null;
  return convention.unit === 'utf-16' ? withinText(text, span) : toCodeUnits(text, span);
}

const withinText = (text: string, span: Span): Span | null => (span.end <= text.length ? span : null);

/** A span of code points in UTF-16 code units; null where it goes beyond the text. */
export function toCodeUnits(text: string, { start, end }: Span): Span | null {
  const from = codeUnitOf(text, start);
  const to = codeUnitOf(text, end);
  return from === null || to === null ? null : { start: from, end: to };
}

/** The offsets that `readSpanAnywhere` reads as this span. */
export const writeSpanAnywhere = ({ start, end }: Span, convention: SpanConvention): Span => ({
  start,
  end: convention.end === 'inclusive' ? end - 1 : end,
});

/** The offsets that `readSpan` reads as this span; null where it cuts a character that the unit cannot cut. */
export function writeSpan(text: string, span: Span, convention: SpanConvention): Span | null {
  const { unit } = convention;
  if (unit === 'code-point' && (cutsCharacter(text, span.start) || cutsCharacter(text, span.end)))
    return null;
  const offsetOf = (at: number): number => (unit === 'utf-16' ? at : codePointsIn(text, at));
  return writeSpanAnywhere({ start: offsetOf(span.start), end: offsetOf(span.end) }, convention);
}

/** Where the nth code point begins, in UTF-16 code units; null beyond the end of the text. */
function codeUnitOf(text: string, codePoint: number): number | null {
  let unit = 0;
  for (let left = codePoint; left > 0; left -= 1) {
    const code = text.codePointAt(unit);
    if (code === undefined) return null;
    unit += code > 0xffff ? 2 : 1;
  }
  return unit;
}

function codePointsIn(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
