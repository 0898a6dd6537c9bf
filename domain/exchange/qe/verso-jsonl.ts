import { asNumber, asObject, asText, parseJson, type JsonObject } from '../ratings/json-values';
import { PLAIN_SPAN, QeReading } from './qe-reading';
import type { QeFile, QeFormat } from './qe-file';

const isFinding = (value: JsonObject | null): value is JsonObject =>
  value !== null && asText(value['quote']) !== null && 'start' in value && 'end' in value;

/** What `verso check` prints: quotes and offsets in texts that the file does not hold. */
export const versoJsonl: QeFormat = {
  id: 'verso-jsonl',
  knows: (text) => {
    const first = asObject(parseJson(text.trimStart().split('\n', 1)[0] ?? ''));
    return isFinding(first) && asText(first['check']) !== null;
  },
  read,
};

function read(text: string): QeFile {
  const reading = new QeReading();
  text.split('\n').forEach((line, index) => {
    const row = index + 1;
    if (line.trim() === '') return;
    const said = asObject(parseJson(line));
    if (!isFinding(said)) {
      reading.leaveOut(row, 'row_unreadable');
      return;
    }
    const [start, end] = [asNumber(said['start']), asNumber(said['end'])];
    const position = asNumber(said['row']);
    reading.rows.push({
      row,
      name: '',
      position,
      source: null,
      target: null,
      spans: [
        {
          ...PLAIN_SPAN,
          // Offsets in a row are in its translation; in a whole file they are in no text that is known here.
          span: position === null || start === null || end === null ? null : { start, end },
          quote: asText(said['quote']),
          category: asText(said['category']) ?? '',
          severity: asText(said['severity']) ?? '',
          explanation: asText(said['message']) ?? '',
          suggestion: asText(said['suggestion']),
          confidence: asNumber(said['confidence']),
        },
      ],
    });
  });
  return reading.done();
}
