import { failure, success, type Result } from '../../result';
import { resolveSpan } from '../../text/resolve-span';
import type { Span } from '../../text/span';
import type { QeFile, QeReadFailure, QeRow, QeSpan, QeUnread } from './qe-file';

/** How a format counts. */
export interface SpanConvention {
  readonly unit: 'code-point' | 'utf-16';
  /** Whether the end is the last character, or the place after it. */
  readonly end: 'exclusive' | 'inclusive';
}

/** Collects what is read of a file. */
export class QeReading {
  readonly rows: QeRow[] = [];
  readonly unread: QeUnread[] = [];
  reanchored = 0;

  leaveOut(row: number, reason: QeReadFailure): void {
    this.unread.push({ row, reason });
  }

  /** In the text, by the convention of the format and, where there is one, the quote: what does not fit its quote is looked for by it. */
  place(
    text: string,
    start: number,
    end: number,
    convention: SpanConvention,
    quote: string | null = null,
  ): Result<Span, QeReadFailure> {
    const span = toSpan(text, start, end, convention);
    if (quote === null || quote === '')
      return span === null ? failure('span_out_of_text') : success(withoutSpace(text, span));
    if (span !== null && isSame(text.slice(span.start, span.end), quote))
      return success(withoutSpace(text, span));
    const found = resolveSpan(text, { quote: quote.trim(), before: '', after: '' });
    if (!found.ok) return failure('quote_not_found');
    this.reanchored += 1;
    return found;
  }

  done(): QeFile {
    const { rows, unread, reanchored } = this;
    return { rows, unread, reanchored };
  }
}

/** Systems that work on tokens take the white space before a word with it. */
const isSame = (words: string, quote: string): boolean => words.trim() === quote.trim();

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end };
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function toSpan(
  text: string,
  start: number,
  end: number,
  { unit, end: counts }: SpanConvention,
): Span | null {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  const last = counts === 'inclusive' ? end + 1 : end;
  if (start < 0 || last < start) return null;
  if (unit === 'utf-16') return last <= text.length ? { start, end: last } : null;
  const from = codeUnitOf(text, start);
  const to = codeUnitOf(text, last);
  return from === null || to === null ? null : { start: from, end: to };
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

/** What most formats do not say. */
export const PLAIN_SPAN = {
  side: 'target',
  quote: null,
  category: '',
  severity: '',
  explanation: '',
  suggestion: null,
  confidence: null,
} as const satisfies Partial<QeSpan>;
