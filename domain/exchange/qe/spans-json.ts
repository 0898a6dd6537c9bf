import {
  asList,
  asNumber,
  asObject,
  asText,
  parseJson,
  textAt,
  type JsonObject,
} from '../ratings/json-values';
import { PLAIN_SPAN, QeReading, type SpanConvention } from './qe-reading';
import type { QeFile, QeFormat, QeSpan } from './qe-file';

/** What metrics such as xCOMET answer, with the texts they were asked about: a list, or an object a line. */
export const spansJson: QeFormat = {
  id: 'spans-json',
  knows: (text) => knows(itemsOf(text)),
  read,
};

const CONVENTION: SpanConvention = { unit: 'code-point', end: 'exclusive' };
const SOURCES = ['src', 'source'] as const;
const TARGETS = ['mt', 'target', 'translation', 'hypothesis', 'hyp'] as const;

const knows = ([first]: readonly Item[]): boolean =>
  Boolean(first?.object && textAt(first.object, TARGETS) !== null && spansOf(first.object) !== null);

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

function read(text: string): QeFile {
  const reading = new QeReading();
  for (const { row, object } of itemsOf(text)) {
    const target = object && textAt(object, TARGETS);
    const said = object && spansOf(object);
    if (object === null || target === null || said === null) {
      reading.leaveOut(row, 'row_unreadable');
      continue;
    }
    const spans = said.flatMap((one) => readSpan(asObject(one), target, row, reading));
    const name = JSON.stringify([object['doc_id'], object['seg_id'] ?? object['id'] ?? row]);
    reading.rows.push({ row, name, position: null, source: textAt(object, SOURCES), target, spans });
  }
  return reading.done();
}

function readSpan(
  said: JsonObject | null,
  target: string,
  row: number,
  reading: QeReading,
): readonly QeSpan[] {
  if (said === null) {
    reading.leaveOut(row, 'row_unreadable');
    return [];
  }
  const quote = textAt(said, ['text', 'quote']);
  const [start, end] = [asNumber(said['start']) ?? -1, asNumber(said['end']) ?? -1];
  const span = reading.place(target, start, end, CONVENTION, quote);
  if (!span.ok) {
    reading.leaveOut(row, span.error.code);
    return [];
  }
  return [
    {
      ...PLAIN_SPAN,
      span: span.value,
      category: textAt(said, ['category', 'type']) ?? '',
      severity: asText(said['severity']) ?? '',
      explanation: textAt(said, ['explanation', 'reason']) ?? '',
      suggestion: textAt(said, ['suggestion', 'correction']),
      confidence: asNumber(said['confidence']),
    },
  ];
}
