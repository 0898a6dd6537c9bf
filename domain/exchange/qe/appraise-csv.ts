import { parseCells } from '../parse-cells';
import { parseJson } from '../ratings/json-values';
import { asList, asNumber, asObject, asText, textAt } from '../ratings/json-values';
import { PLAIN_SPAN, QeReading } from './qe-reading';
import type { QeFile, QeFormat, QeSpan } from './qe-file';

/** Of a campaign, more than any has. */
const MAX_ROWS = 200_000;
const COLUMNS = 12;

/**
 * What Appraise exports of a campaign: twelve columns without a header, the spans as JSON in the tenth. It holds no texts, so nothing of it
 * can be placed in an article; two such files can be scored against each other.
 */
export const appraiseCsv: QeFormat = {
  id: 'appraise-csv',
  knows: (text) => {
    const [first] = rowsOf(text.slice(0, 20_000), 1);
    return first?.cells.length === COLUMNS && asList(parseJson(first.cells[9] ?? '')) !== null;
  },
  read,
};

const rowsOf = (text: string, maxRows: number) =>
  parseCells(text.replaceAll('\r\n', '\n'), { delimiter: ',', quotes: true, maxRows }).rows;

function read(text: string): QeFile {
  const reading = new QeReading();
  for (const { cells, line } of rowsOf(text, MAX_ROWS)) {
    const [, system = '', item = '', kind = '', , , , document = '', , list = ''] = cells;
    const said = asList(parseJson(list));
    if (cells.length !== COLUMNS || said === null) {
      reading.leaveOut(line, 'row_unreadable');
      continue;
    }
    // Perturbed on purpose.
    if (kind === 'BAD') {
      reading.leaveOut(line, 'attention_check');
      continue;
    }
    const name = JSON.stringify([system, document, item]);
    const spans = said.flatMap((one) => readSpan(one));
    reading.rows.push({ row: line, name, position: null, source: null, target: null, spans });
  }
  return reading.done();
}

function readSpan(one: unknown): readonly QeSpan[] {
  const said = asObject(one);
  if (said === null) return [];
  const [start, end] = [asNumber(said['start_i']), asNumber(said['end_i'])];
  const about = { severity: asText(said['severity']) ?? '', category: textAt(said, ['error_type']) ?? '' };
  const span = start === null || end === null || end < start ? null : { start, end: end + 1 };
  return [{ ...PLAIN_SPAN, ...about, span, category: about.category || (span === null ? 'omission' : '') }];
}
