import type { Bitext, BitextUnit, UnitNote } from './bitext';
import { columnName } from './find-columns';
import { NO_CODES } from './inline-code';
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

/** Header and rows as cells; the header is one that is read back. Notes have a column where there are any. */
export function* tableRows({ sourceLang, targetLang, units }: Bitext): Generator<readonly string[]> {
  const hasNotes = units.some(({ notes }) => notes.length > 0);
  yield [column('source', sourceLang), column('target', targetLang), ...(hasNotes ? ['note'] : [])];
  for (const { source, target, notes } of units)
    yield [source.text, target?.text ?? '', ...(hasNotes ? [notes.map(noteLine).join('\n')] : [])];
}

const noteLine = ({ text, from }: UnitNote): string => (from === '' ? text : `${from}: ${text}`);
