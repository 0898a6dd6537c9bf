import { severityOf } from '../../../scoring/error-names';
import type { Rating } from '../rating-set';

/** Where the columns of an MQM file are. Those of 2020/21 and those of Marot differ in names and in the last one. */
export interface MqmLayout {
  readonly names: readonly string[];
  readonly system: number | null;
  readonly document: number | null;
  readonly segment: number | null;
  readonly globalSegment: number | null;
  readonly rater: number | null;
  readonly source: number;
  readonly target: number;
  readonly category: number;
  readonly severity: number;
  readonly comment: number | null;
  /** Marot's: an object, as JSON. */
  readonly metadata: number | null;
  /** Columns that the model has no place for. */
  readonly others: readonly number[];
}

/** The name of what is kept of a metadata cell, and the keys of its object that the model has a place for; `correction` and `confidence` are ours. */
export const METADATA = 'metadata';
export const METADATA_KEYS: ReadonlySet<string> = new Set([
  'note',
  'correction',
  'confidence',
  'prior_rater',
]);

const NAMES: Readonly<Record<string, keyof MqmLayout>> = {
  system: 'system',
  doc: 'document',
  doc_id: 'segment',
  docsegid: 'segment',
  seg_id: 'globalSegment',
  globalsegid: 'globalSegment',
  rater: 'rater',
  source: 'source',
  target: 'target',
  category: 'category',
  severity: 'severity',
  comment: 'comment',
  comments: 'comment',
  metadata: 'metadata',
};

/** Null where the first line does not name the columns that make such a file. */
export function mqmLayout(header: string): MqmLayout | null {
  const names = header
    .replace(/^\ufeff/, '')
    .split('\t')
    .map((name) => name.trim());
  const at = new Map<string, number>();
  const others: number[] = [];
  names.forEach((name, index) => {
    const lower = name.toLowerCase();
    const column = Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined;
    if (column === undefined || at.has(column)) others.push(index);
    else at.set(column, index);
  });
  const [source, target] = [at.get('source'), at.get('target')];
  const [category, severity] = [at.get('category'), at.get('severity')];
  if (source === undefined || target === undefined || category === undefined || severity === undefined)
    return null;
  const columnOf = (name: keyof MqmLayout): number | null => at.get(name) ?? null;
  return {
    ...{ names, source, target, category, severity, others },
    system: columnOf('system'),
    document: columnOf('document'),
    segment: columnOf('segment'),
    globalSegment: columnOf('globalSegment'),
    rater: columnOf('rater'),
    comment: columnOf('comment'),
    metadata: columnOf('metadata'),
  };
}

/** Where the columns of this row are. One of the source errors of newstest2020 has neither number in the set nor rater, though the first line names both. */
export function layoutOfRow(cells: readonly string[], layout: MqmLayout): MqmLayout {
  const { globalSegment, rater } = layout;
  if (globalSegment === null || rater === null || saysSeverity(cells[layout.severity])) return layout;
  const shift = (column: number): number => column - Number(column > globalSegment) - Number(column > rater);
  if (!saysSeverity(cells[shift(layout.severity)])) return layout;
  const moved = (column: number | null): number | null => (column === null ? null : shift(column));
  return {
    names: layout.names.filter((_, column) => column !== globalSegment && column !== rater),
    ...{ system: moved(layout.system), document: moved(layout.document), segment: moved(layout.segment) },
    ...{ globalSegment: null, rater: null, source: shift(layout.source), target: shift(layout.target) },
    ...{ category: shift(layout.category), severity: shift(layout.severity) },
    ...{ comment: moved(layout.comment), metadata: moved(layout.metadata) },
    others: layout.others.map(shift),
  };
}

const saysSeverity = (cell = ''): boolean =>
  severityOf(cell) !== null || /^\s*(?:no[- ]error|hotw.*)\s*$/i.test(cell);

/** Of the first line of a file that says anything. */
export function mqmLayoutOf(text: string): MqmLayout | null {
  const first = /^.*[^\s\ufeff].*$/m.exec(text.slice(0, LONGEST_HEADER));
  return first === null ? null : mqmLayout(first[0]);
}

const LONGEST_HEADER = 20_000;

export type MqmNames = Pick<Rating, 'system' | 'document' | 'segment' | 'globalSegment' | 'rater'>;

/** A column of its own that some files have; it stays among the others. */
export const domainIn = (cells: readonly string[], { names, others }: MqmLayout): string =>
  cells[others.find((column) => names[column]?.toLowerCase() === 'domain') ?? -1] ?? '';

/** Whose rating of what a row belongs to. */
export function namesIn(cells: readonly string[], layout: MqmLayout): MqmNames {
  const cellAt = (column: number | null): string => (column === null ? '' : (cells[column] ?? ''));
  return {
    system: cellAt(layout.system),
    document: cellAt(layout.document),
    segment: cellAt(layout.segment),
    globalSegment: cellAt(layout.globalSegment),
    rater: cellAt(layout.rater),
  };
}

/** Whether a row says that there is nothing wrong. */
export const isCleanRow = (cells: readonly string[], { category, severity }: MqmLayout): boolean =>
  [category, severity].some((column) => /^\s*no[- ]error\s*$/i.test(cells[column] ?? ''));

/** Names hold no tabs. */
export const keyOfNames = ({ system, document, segment, globalSegment, rater }: MqmNames): string =>
  [system, document, segment, globalSegment, rater].join('\t');
