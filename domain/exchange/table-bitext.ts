import type { Bitext, BitextUnit, UnitNote } from './bitext';
import { columnName } from './find-columns';
import { NO_CODES, type CodedText } from './inline-code';
import type { PairRow, PairTable } from './parse-table';

/** Columns that say something of a row to whoever translates it. */
const NOTE_NAMES: ReadonlySet<string> = new Set([
  ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'context', 'description', 'instructions'],
  ...[
    'remarque',
    'remarques',
    'commentaire',
    'commentaires',
    'contexte',
    'nota',
    'notas',
    'comentario',
    'comentarios',
    'contexto',
  ],
  ...['ملاحظة', 'ملاحظات', 'تعليق', 'سياق', 'הערה', 'הערות', 'הקשר', '备注', '注释', '说明', '上下文'],
]);

/** The rows of a table as units, each named by its number. */
export function bitextOfTable({ rows, sourceLang, targetLang, columns }: PairTable): Bitext {
  const notes = columns.hasHeader
    ? columns.names.flatMap((name, column) => (NOTE_NAMES.has(columnName(name)) ? [{ name, column }] : []))
    : [];
  const notesOf = ({ cells }: PairRow): readonly UnitNote[] =>
    notes.flatMap(({ name, column }) => {
      const text = (cells[column] ?? '').trim();
      return text === '' ? [] : [{ text, from: name }];
    });
  const units = rows.map((row): BitextUnit => ({
    key: String(row.row),
    source: { text: row.source, codes: NO_CODES },
    target: { text: row.target, codes: NO_CODES },
    isLocked: false,
    state: '',
    notes: notesOf(row),
    issues: [],
  }));
  return { sourceLang, targetLang, info: {}, units, columns };
}

const column = (name: string, lang: string | null): string => (lang === null ? name : `${name} (${lang})`);

/** What a column of a new table holds. */
export type TableColumn = 'source' | 'target' | 'mt' | 'note';

/** The columns of a new table: what it was before it was corrected, and notes, have one where there are any. */
export const tableColumns = ({ units }: Bitext): readonly TableColumn[] => [
  'source',
  'target',
  ...(units.some(({ mt }) => mt !== undefined) ? (['mt'] as const) : []),
  ...(units.some(({ notes }) => notes.length > 0) ? (['note'] as const) : []),
];

/** Header and rows as cells; the header is one that is read back. */
export function* tableCells(
  { sourceLang, targetLang, units }: Bitext,
  columns: readonly TableColumn[],
): Generator<readonly CodedText[]> {
  const headers = {
    source: column('source', sourceLang),
    target: column('target', targetLang),
    mt: column('mt', targetLang),
    note: 'note',
  };
  yield columns.map((name) => plain(headers[name]));
  for (const unit of units) yield columns.map((name) => cellOf(unit, name));
}

/** The same without codes, for tables that have no place for them. */
export function* tableRows(bitext: Bitext): Generator<readonly string[]> {
  for (const cells of tableCells(bitext, tableColumns(bitext))) yield cells.map(({ text }) => text);
}

const plain = (text: string): CodedText => ({ text, codes: NO_CODES });

const cellOf = ({ notes, ...texts }: BitextUnit, name: TableColumn): CodedText =>
  name === 'note' ? plain(notes.map(noteLine).join('\n')) : (texts[name] ?? plain(''));

const noteLine = ({ text, from }: UnitNote): string => (from === '' ? text : `${from}: ${text}`);
