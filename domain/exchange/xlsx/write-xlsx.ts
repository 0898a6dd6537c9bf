import { applyChanges, changeSetOf, type Change, type ChangeSet } from '../../text/change-set';
import type { BitextEdits, BitextOptions } from '../bitext';
import { closesItself, fillEmpty, writtenName } from '../xml/edit-tag';
import { childNamed } from '../xml/find-nodes';
import { escapeXml } from '../xml/escape-xml';
import { spliceXmlText } from '../xml/splice-xml-text';
import type { XmlNode } from '../xml/xml-tree';
import { replaceParts } from '../zip/write-zip';
import { columnLetters, placedCells, readNodes, RowNames } from './read-sheet';
import { chooseSheet } from './read-xlsx';
import { escapeString } from './escape-string';
import { stringText } from './string-text';
import { encodePart, Workbook } from './workbook';

/**
 * A workbook with changes of its translations. A cell that changes holds its string itself from then on, for other cells may share the
 * one it had; formatting within it stays. Every other cell, and every other part, is as it was.
 */
export function* writeXlsx(
  bytes: Uint8Array,
  edits: BitextEdits,
  { columns = {} }: BitextOptions = {},
): Generator<void, Uint8Array> {
  if ([...edits.values()].every(({ changes }) => changes.changes.length === 0)) return bytes;
  const workbook = new Workbook(bytes);
  const { sheet, table, rows: ofTable } = yield* chooseSheet(workbook, columns);
  const decoded = workbook.text(sheet.part);
  const writing = new SheetWriting(decoded.text, table.columns.target, new SharedNodes(workbook));
  const names = new RowNames();
  const changes: Change[] = [];
  const keys = new Set(ofTable.map(({ key }) => key));
  const rows: (readonly [XmlNode, ChangeSet, number])[] = [];
  yield* readNodes(sheet.part, decoded.text, 'row', (row) => {
    const { key, number } = names.next(row);
    const edit = edits.get(key);
    if (edit !== undefined && edit.changes.changes.length > 0 && keys.has(key))
      rows.push([row, edit.changes, number]);
  });
  yield* writing.shared.read(rows.flatMap(([row]) => writing.sharedNumberIn(row)));
  for (const [row, change, number] of rows) changes.push(...writing.change(row, change, number));
  const written = applyChanges(decoded.text, changeSetOf(changes));
  return replaceParts(workbook.zip, new Map([[sheet.part, encodePart(written, decoded)]]));
}

/** Shared strings that are asked for, with their markup. */
class SharedNodes {
  #document = '';
  readonly #nodes = new Map<number, XmlNode>();

  constructor(readonly workbook: Workbook) {}

  *read(numbers: readonly number[]): Generator<void, void> {
    const part = this.workbook.sharedStrings;
    if (part === null || numbers.length === 0) return;
    const wanted = new Set(numbers);
    this.#document = this.workbook.text(part).text;
    let number = 0;
    yield* readNodes(part, this.#document, 'si', (node) => {
      if (wanted.has(number)) this.#nodes.set(number, node);
      number++;
    });
  }

  find(number: number): { readonly document: string; readonly node: XmlNode } | null {
    const node = this.#nodes.get(number);
    return node === undefined ? null : { document: this.#document, node };
  }
}

class SheetWriting {
  constructor(
    readonly document: string,
    readonly column: number,
    readonly shared: SharedNodes,
  ) {}

  sharedNumberIn(row: XmlNode): readonly number[] {
    const cell = this.#cellIn(row);
    return cell?.attribute('t') === 's' ? [sharedNumber(cell)] : [];
  }

  change(row: XmlNode, changes: ChangeSet, number: number): readonly Change[] {
    const cell = this.#cellIn(row);
    if (cell === null) return [this.#newCell(row, changes, number)];
    if (!isText(cell)) return [];
    const name = writtenName(this.document, cell);
    const insert = `<${name}${this.#attributes(cell)} t="inlineStr">${this.#inline(cell, changes, name)}</${name}>`;
    return [{ start: cell.start, end: cell.end, insert }];
  }

  #cellIn(row: XmlNode): XmlNode | null {
    return placedCells(row).find(({ column }) => column === this.column)?.node ?? null;
  }

  /** As they are written, but for the type. */
  #attributes(cell: XmlNode): string {
    return cell
      .attributes()
      .flatMap(({ name, value }) => (name === 't' ? [] : [` ${name}="${escapeXml(value)}"`]))
      .join('');
  }

  /** The string of a cell with its changes, its runs as they were. */
  #inline(cell: XmlNode, changes: ChangeSet, name: string): string {
    const prefix = name.slice(0, name.lastIndexOf('c'));
    const type = cell.attribute('t');
    const inline = type === 'inlineStr' ? childNamed(cell, 'is') : null;
    const string =
      type === 's'
        ? this.shared.find(sharedNumber(cell))
        : inline && { document: this.document, node: inline };
    if (string === null || prefixOf(string.document, string.node) !== prefix)
      return plainString(prefix, applyChanges(this.#textOf(string), changes));
    const { document, node } = string;
    const raw = stringText(document, node);
    if (raw.pieces.length === 0) return plainString(prefix, applyChanges('', changes));
    const own = spliceXmlText(document, raw, changes, escapeString).map(({ start, end, insert }) => ({
      ...{ start: start - node.contentOffset, end: end - node.contentOffset, insert },
    }));
    const content = document.slice(node.contentOffset, node.contentEnd);
    return `<${prefix}is>${keepSpaces(applyChanges(content, changeSetOf(own)))}</${prefix}is>`;
  }

  #textOf(string: { readonly document: string; readonly node: XmlNode } | null): string {
    return string === null ? '' : stringText(string.document, string.node).text;
  }

  /** A cell that the row did not have, in its place among the others. */
  #newCell(row: XmlNode, changes: ChangeSet, number: number): Change {
    const rowName = writtenName(this.document, row);
    const prefix = rowName.slice(0, rowName.lastIndexOf('row'));
    const reference = `${columnLetters(this.column)}${String(number)}`;
    const string = plainString(prefix, applyChanges('', changes));
    const insert = `<${prefix}c r="${reference}" t="inlineStr">${string}</${prefix}c>`;
    if (closesItself(this.document, row)) return fillEmpty(this.document, row, insert);
    const after = placedCells(row).find(({ column }) => column > this.column)?.node;
    const at = after?.start ?? row.contentEnd;
    return { start: at, end: at, insert };
  }
}

/** Numbers, dates, and what formulas come to, are left alone. */
function isText(cell: XmlNode): boolean {
  if (childNamed(cell, 'f') !== null) return false;
  const type = cell.attribute('t');
  return type === 's' || type === 'inlineStr' || childNamed(cell, 'v') === null;
}

const sharedNumber = (cell: XmlNode): number => {
  const value = childNamed(cell, 'v')?.children[0];
  return value?.kind === 'text' ? Number(value.text) : -1;
};

const prefixOf = (document: string, node: XmlNode): string =>
  writtenName(document, node).replace(/[^:]*$/, '');

const plainString = (prefix: string, text: string): string =>
  `<${prefix}is><${prefix}t xml:space="preserve">${escapeString(text)}</${prefix}t></${prefix}is>`;

/** White space at the ends of a run is lost where it does not say that it matters. */
const keepSpaces = (content: string): string =>
  content.replace(/<((?:[\w.-]+:)?t)>/g, '<$1 xml:space="preserve">');
