import { MAX_UNITS, type Bitext, type BitextUnit, type TextBitextFormat, type UnitNote } from './bitext';
import { columnName } from './find-columns';
import type { BilingualFormat } from './format';
import { NO_CODES } from './inline-code';
import type { CellDialect } from './parse-cells';
import { parsePairs, type PairRow, type PairTable } from './parse-table';
import { writeTable } from './write-table';

/** A format of tables as one of files that are written back: `dialectOf` says how a text has its cells, `create` makes a file of rows. */
export function tableBitext(
  { id, extensions, mediaType, detect }: BilingualFormat,
  dialectOf: (text: string) => CellDialect,
  create: (rows: Iterable<readonly string[]>) => Generator<string>,
): TextBitextFormat {
  return {
    kind: 'bitext',
    content: 'text',
    ...{ id, extensions, mediaType, detect },
    keeps: ['notes'],
    *read(text, { columns = {} } = {}) {
      yield;
      const { value, issues } = parsePairs(text, dialectOf(text), columns, MAX_UNITS);
      return { value: value && bitextOfTable(value), issues };
    },
    *write(text, edits, { columns = {} } = {}) {
      yield;
      return writeTable(text, dialectOf(text), edits, columns, MAX_UNITS);
    },
    create: (bitext) => create(tableRows(bitext)),
  };
}

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
