import { applyChanges, changeSetOf, type Change } from '../text/change-set';
import type { BitextEdits } from './bitext';
import { withGuard, withoutGuard } from './formula-guard';
import { readRow, type CellDialect, type PlacedCell } from './parse-cells';
import { parsePairs, type TableOptions } from './parse-table';

/** A table with changes of its translations: no other cell is touched, and one that changes is enclosed as it was. */
export function writeTable(
  text: string,
  dialect: CellDialect,
  edits: BitextEdits,
  options: TableOptions,
  maxRows: number,
): string {
  if (edits.size === 0) return text;
  const table = parsePairs(text, dialect, options, maxRows).value;
  if (table === null) return text;
  const { rows, columns } = table;
  const changes = rows.flatMap(({ row, start, target }): readonly Change[] => {
    const edit = edits.get(String(row));
    const cell = readRow(text, start, dialect)?.cells[columns.target];
    if (edit === undefined || cell === undefined || edit.changes.changes.length === 0) return [];
    const insert = writeCell(applyChanges(target, edit.changes), cell, text, dialect);
    return [{ start: cell.start, end: cell.end, insert }];
  });
  return applyChanges(text, changeSetOf(changes));
}

/** What separates cells in any table: with it, a cell is enclosed, so that the table is not taken for one of another kind. */
const SEPARATORS = /[,;\t"\r\n]/;

function writeCell(changed: string, cell: PlacedCell, text: string, { quotes }: CellDialect): string {
  const written = guarded(changed, cell.text);
  // A table without enclosed cells has no way to write what separates them.
  if (!quotes) return written.replace(/[\t\r\n]+/g, ' ');
  if (!cell.isQuoted && !SEPARATORS.test(written)) return written;
  const end = text.slice(cell.start, cell.end).includes('\r\n') ? '\r\n' : '\n';
  return `"${written.replaceAll('"', '""').replaceAll('\n', end)}"`;
}

/** An apostrophe stays, or comes, only where the text would be read otherwise: what was a formula may be one. */
function guarded(changed: string, before: string): string {
  const wasGuarded = withoutGuard(before) !== before;
  return wasGuarded || withoutGuard(changed) !== changed ? withGuard(changed) : changed;
}
