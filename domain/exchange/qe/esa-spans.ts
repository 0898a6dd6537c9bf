import { asList, asNumber, asObject, asText, textAt } from '../ratings/json-values';
import { PLAIN_SPAN, type QeReading, type SpanConvention } from './qe-reading';
import type { QeSpan } from './qe-file';

/** Appraise and Pearmut count as JavaScript does, and name the last character. */
const CONVENTION: SpanConvention = { unit: 'utf-16', end: 'inclusive' };

/** What their annotators mark: `start_i`, `end_i`, or the word `missing` in place of both. */
export function readEsaSpans(
  list: unknown,
  text: string,
  row: number,
  reading: QeReading,
): readonly QeSpan[] {
  return (asList(list) ?? []).flatMap((one): readonly QeSpan[] => {
    const said = asObject(one);
    if (said === null) {
      reading.leaveOut(row, 'row_unreadable');
      return [];
    }
    const about = {
      severity: asText(said['severity']) ?? '',
      category: textAt(said, ['category', 'error_type']) ?? '',
    };
    const [start, end] = [asNumber(said['start_i']), asNumber(said['end_i'])];
    // The mark [missing] stands behind the text: its place says nothing of where.
    const isMissing = said['start_i'] === 'missing' || (start !== null && start >= text.length);
    if (isMissing) return [{ ...PLAIN_SPAN, ...about, span: null, category: about.category || 'omission' }];
    const span = reading.place(text, start ?? -1, end ?? -1, CONVENTION);
    if (span.ok) return [{ ...PLAIN_SPAN, ...about, span: span.value }];
    reading.leaveOut(row, span.error.code);
    return [];
  });
}
