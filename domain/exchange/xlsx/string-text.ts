import { rawTextOf, type RawPiece, type RawText } from '../raw-text';
import { NO_CODES, type CodedText } from '../inline-code';
import { childrenNamed, isNode } from '../xml/find-nodes';
import { rawXmlText } from '../xml/raw-xml-text';
import type { XmlNode } from '../xml/xml-tree';
import { codesOf, isCodeRun, type ShownCode } from './code-run';

/** `_x000D_`: how a workbook writes what XML cannot hold. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Controls, and halves of characters: they stay as they are written. */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/u;

/** The text of a shared or inline string: that of its runs, without what is there to sound it out (`rPh`) or shows a code. */
export function stringText(document: string, node: XmlNode): RawText {
  const texts = [
    ...childrenNamed(node, 't'),
    ...childrenNamed(node, 'r')
      .filter((run) => !isCodeRun(run))
      .flatMap((run) => childrenNamed(run, 't')),
  ];
  const [first] = texts;
  const pieces = texts.flatMap((text) => piecesOf(document, text));
  return rawTextOf(pieces, first?.contentOffset ?? node.contentOffset);
}

/** The same with the codes that are shown in it. */
export function codedString(document: string, node: XmlNode): CodedText {
  const { text } = stringText(document, node);
  const runs = childrenNamed(node, 'r');
  if (!runs.some(isCodeRun)) return { text, codes: NO_CODES };
  let at = childrenNamed(node, 't').reduce((sum, each) => sum + textOf(document, each).length, 0);
  const shown: ShownCode[] = [];
  for (const run of runs) {
    const texts = childrenNamed(run, 't');
    if (isCodeRun(run)) shown.push({ at, said: texts.map((each) => textOf(document, each)).join('') });
    else at += texts.reduce((sum, each) => sum + textOf(document, each).length, 0);
  }
  return { text, codes: codesOf(shown) };
}

const textOf = (document: string, text: XmlNode): string =>
  piecesOf(document, text)
    .map((piece) => piece.text)
    .join('');

const piecesOf = (document: string, { children }: XmlNode): readonly RawPiece[] =>
  withoutReturns(
    children
      .flatMap((child) => (child.kind === 'text' ? rawXmlText(document, child) : []))
      .flatMap(unescapePiece),
  );

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
