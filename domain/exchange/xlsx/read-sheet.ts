import { NO_CODES, type CodedText } from '../inline-code';
import type { ExchangeIssue } from '../issue';
import { textWithin, childNamed, childrenNamed } from '../xml/find-nodes';
import { readXmlParts, type XmlNode } from '../xml/xml-tree';
import { refusePart, XlsxRefused, type Workbook } from './workbook';
import { codedString } from './string-text';
import { makeIssue } from '../make-issue';
import { MAX_ROWS } from '../parse-table';

/** What a cell shows. */
export interface SheetCell extends CodedText {
  /** From 0. */
  readonly column: number;
  /** Text that somebody wrote; not a number, a date, or what a formula comes to. */
  readonly isText: boolean;
}

export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  /** Names it in the sheet: its number, with `~2` where a row before it has the same. */
  readonly key: string;
  readonly cells: readonly SheetCell[];
}

/** All strings that cells share, by their number. */
export function* readSharedStrings(workbook: Workbook): Generator<void, readonly CodedText[]> {
  const part = workbook.sharedStrings;
  if (part === null || !workbook.zip.has(part)) return [];
  const strings: CodedText[] = [];
  const { text } = workbook.text(part);
  yield* readNodes(part, text, 'si', (node) => strings.push(codedString(text, node)));
  return strings;
}

/** The rows of a sheet that have cells. */
export function* readSheet(
  document: string,
  part: string,
  shared: readonly CodedText[],
): Generator<void, readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  const names = new RowNames();
  yield* readNodes(part, document, 'row', (node) => {
    const cells = placedCells(node).map(({ column, node: cell }) => ({
      column,
      ...readCell(document, cell, shared),
    }));
    rows.push({ ...names.next(node), cells });
    if (rows.length > MAX_ROWS * 2)
      throw new XlsxRefused(makeIssue('too_many_rows', 'error', null, { limit: MAX_ROWS }));
  });
  return rows;
}

/** Every element of a name, one after the other. */
export function* readNodes(
  part: string,
  document: string,
  name: string,
  take: (node: XmlNode) => void,
): Generator<void, void> {
  const refusal: ExchangeIssue | null = yield* readXmlParts(document, {
    isPart: (element) => element.name === name,
    part: take,
  });
  // Entities and depth say more than that a part is broken.
  if (refusal?.code === 'not_xml') refusePart(part);
  if (refusal !== null) throw new XlsxRefused(refusal);
}

/** Numbers and names of rows, one after the other. A row that does not say its number follows the one before it. */
export class RowNames {
  #before = 0;
  readonly #seen = new Map<number, number>();

  next(node: XmlNode): Pick<SheetRow, 'number' | 'key'> {
    const written = /^\s*(\d{1,9})\s*$/.exec(node.attribute('r') ?? '')?.[1];
    const number = written === undefined ? this.#before + 1 : Number(written);
    this.#before = number;
    const seen = (this.#seen.get(number) ?? 0) + 1;
    this.#seen.set(number, seen);
    return { number, key: seen === 1 ? String(number) : `${String(number)}~${String(seen)}` };
  }
}

/** The cells of a row with their columns; one that does not say its own follows the one before it, and of two in one column the first counts. */
export function placedCells(row: XmlNode): readonly { readonly column: number; readonly node: XmlNode }[] {
  let before = -1;
  const cells = new Map<number, XmlNode>();
  for (const node of childrenNamed(row, 'c')) {
    before = columnOf(node.attribute('r')) ?? before + 1;
    if (!cells.has(before)) cells.set(before, node);
  }
  return [...cells].map(([column, node]) => ({ column, node }));
}

/** `AB12` stands in column 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(reference ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return null;
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const EMPTY: CodedText = { text: '', codes: NO_CODES };

function readCell(document: string, node: XmlNode, shared: readonly CodedText[]): Omit<SheetCell, 'column'> {
  const type = node.attribute('t') ?? 'n';
  const isFormula = childNamed(node, 'f') !== null;
  if (type === 'inlineStr') {
    const string = childNamed(node, 'is');
    return { ...(string === null ? EMPTY : codedString(document, string)), isText: !isFormula };
  }
  const value = childNamed(node, 'v');
  const written = value === null ? '' : textWithin(value);
  if (type === 's') return { ...(shared[Number(written)] ?? EMPTY), isText: !isFormula };
  // An empty cell may be written into.
  return { text: written, codes: NO_CODES, isText: written === '' && !isFormula };
}
