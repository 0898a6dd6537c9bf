import type { Side } from '../../article/block';
import type { Span } from '../../text/span';
import { PLAIN_SPAN, QeReading } from './qe-reading';
import type { QeFile, QeFormat, QeSpan } from './qe-file';
import { columnsOf, findColumn, tsvRows, type TsvRow } from './tsv-cells';

/** The MQM annotations of Google and WMT: a row for each error, its words between <v> and </v>, in the translation or in the source. */
export const mqmTsv: QeFormat = {
  id: 'mqm-tsv',
  knows: (text) => {
    const [first] = tsvRows(text.slice(0, 20_000));
    return first !== undefined && layoutOf(first) !== null;
  },
  read,
};

interface Layout {
  readonly source: number;
  readonly target: number;
  readonly category: number;
  readonly severity: number;
  readonly comment: number | null;
  readonly names: readonly number[];
}

function layoutOf(header: TsvRow): Layout | null {
  const columns = columnsOf(header);
  const [source, target] = [columns.get('source'), columns.get('target')];
  const [category, severity] = [columns.get('category'), columns.get('severity')];
  if (source === undefined || target === undefined || category === undefined || severity === undefined)
    return null;
  const named = ['system', 'doc', 'seg_id', 'globalsegid', 'docsegid'].map((name) => columns.get(name));
  const names = named.filter((at) => at !== undefined);
  return { source, target, category, severity, comment: findColumn(columns, ['comment']), names };
}

function read(text: string): QeFile {
  const reading = new QeReading();
  const [header, ...rows] = tsvRows(text);
  const layout = header === undefined ? null : layoutOf(header);
  if (layout === null) return reading.done();
  for (const row of rows) readRow(row, layout, reading);
  return reading.done();
}

function readRow({ cells, line }: TsvRow, layout: Layout, reading: QeReading): void {
  const [source, target] = [cells[layout.source], cells[layout.target]];
  const category = (cells[layout.category] ?? '').trim();
  const severity = (cells[layout.severity] ?? '').trim();
  if (source === undefined || target === undefined || severity === '') {
    reading.leaveOut(line, 'row_unreadable');
    return;
  }
  const sides = { source: readMarks(source), target: readMarks(target) };
  const name = JSON.stringify(layout.names.map((at) => cells[at]));
  const texts = { source: sides.source.text, target: sides.target.text };
  const about = { category, severity, explanation: cells[layout.comment ?? -1] ?? '' };
  const add = (spans: readonly QeSpan[]): void => {
    reading.rows.push({ row: line, name, position: null, ...texts, spans });
  };
  if (/^no-error$/i.test(severity) || /^no-error$/i.test(category)) add([]);
  else if (/^hotw/i.test(severity)) reading.leaveOut(line, 'attention_check');
  else if (/^source (?:error|issue)/i.test(category)) reading.leaveOut(line, 'source_error');
  else if (sides.source.isBroken || sides.target.isBroken) reading.leaveOut(line, 'marks_broken');
  else add(spansOf(sides).map((one) => ({ ...PLAIN_SPAN, ...about, ...one })));
}

interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly isBroken: boolean;
}

/** The text without its marks, and what stood between them. */
function readMarks(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = '';
  let open: number | null = null;
  let isBroken = false;
  for (const piece of marked.split(/(<\/?v>)/)) {
    if (piece === '<v>') {
      isBroken ||= open !== null;
      open = text.length;
    } else if (piece === '</v>') {
      isBroken ||= open === null;
      spans.push({ start: open ?? text.length, end: text.length });
      open = null;
    } else text += piece;
  }
  return { text, spans, isBroken: isBroken || open !== null };
}

/** Without any mark it is the whole translation that is wrong. */
function spansOf({
  source,
  target,
}: Readonly<Record<Side, MarkedText>>): readonly Pick<QeSpan, 'side' | 'span'>[] {
  const marked = (['target', 'source'] as const).flatMap((side) =>
    (side === 'source' ? source : target).spans.map((span) => ({ side, span })),
  );
  return marked.length > 0 ? marked : [{ side: 'target', span: { start: 0, end: target.text.length } }];
}
