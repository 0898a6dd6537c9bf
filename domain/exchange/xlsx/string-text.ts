import { rawTextOf, type RawPiece, type RawText } from '../raw-text';
import { childrenNamed, isNode } from '../xml/find-nodes';
import { rawXmlText } from '../xml/raw-xml-text';
import { escapeXml } from '../xml/escape-xml';
import type { XmlNode } from '../xml/xml-tree';

/** `_x000D_`: how a workbook writes what XML cannot hold. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Controls, and halves of characters: they stay as they are written. */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/u;

/** The text of a shared or inline string: that of its runs, without what is there to sound it out (`rPh`). */
export function stringText(document: string, node: XmlNode): RawText {
  const texts = [
    ...childrenNamed(node, 't'),
    ...childrenNamed(node, 'r').flatMap((run) => childrenNamed(run, 't')),
  ];
  const pieces = texts
    .flatMap(({ children }) => children)
    .flatMap((child) => (child.kind === 'text' ? rawXmlText(document, child) : []))
    .flatMap(unescapePiece);
  const [first] = texts;
  return rawTextOf(withoutReturns(pieces), first?.contentOffset ?? node.contentOffset);
}

/** Whether a string has formatting within it. */
export const isRich = (node: XmlNode): boolean =>
  node.children.some((child) => isNode(child) && child.name === 'r');

function unescapePiece(piece: RawPiece): readonly RawPiece[] {
  if (piece.text.length !== piece.end - piece.start || !piece.text.includes('_x')) return [piece];
  const pieces: RawPiece[] = [];
  let from = 0;
  const takeUntil = (at: number): void => {
    if (at > from)
      pieces.push({ text: piece.text.slice(from, at), start: piece.start + from, end: piece.start + at });
  };
  for (const { 0: written, 1: code = '', index } of piece.text.matchAll(ESCAPED)) {
    const text = String.fromCharCode(Number.parseInt(code, 16));
    if (UNFIT.test(text)) continue;
    takeUntil(index);
    from = index + written.length;
    pieces.push({ text, start: piece.start + index, end: piece.start + from });
  }
  takeUntil(piece.text.length);
  return pieces;
}

/**
 * A carriage return is no part of the text: it stays in the file before its line feed, whatever is corrected. As a line end of its own it would
 * become one with a line feed that a correction brings next to it.
 */
const withoutReturns = (pieces: readonly RawPiece[]): readonly RawPiece[] =>
  pieces.filter(({ text }) => text !== '\r');

/** Text as a string of a workbook holds it: what looks like one of its escapes is kept from being read as one. */
export const escapeString = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('&#10;', '\n');
