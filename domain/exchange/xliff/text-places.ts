import type { Span } from '../../text/span';
import type { RawPiece } from '../raw-text';
import type { XmlNode } from '../xml/xml-tree';
import type { Content } from './content';

/** Where a span begins and ends in the document, and the elements that both places are in. */
export interface TextPlaces {
  readonly start: number;
  readonly end: number;
  readonly startIn: XmlNode;
  readonly endIn: XmlNode;
}

/**
 * The places of a span: before its first character, and after its last one, so that codes around it stay outside. A character that is
 * written as a reference is not cut.
 */
export function placesOf(content: Content, { start, end }: Span): TextPlaces {
  const { raw, node } = content;
  if (raw.pieces.length === 0) return { start: raw.start, end: raw.start, startIn: node, endIn: node };
  if (start === end) {
    const point = start === 0 ? before(content, 0) : after(content, start);
    return { start: point.at, end: point.at, startIn: point.in, endIn: point.in };
  }
  const [first, last] = [before(content, start), after(content, end)];
  return { start: first.at, end: Math.max(first.at, last.at), startIn: first.in, endIn: last.in };
}

/** A span in parts, each of which begins and ends in one element. */
export function spansByParent({ raw, parents }: Content, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let at = 0;
  let last: XmlNode | undefined;
  for (const [index, { text }] of raw.pieces.entries()) {
    const start = Math.max(at, span.start);
    const end = Math.min((at += text.length), span.end);
    if (start >= end) continue;
    const before = parts.at(-1);
    if (before !== undefined && last === parents[index]) parts[parts.length - 1] = { ...before, end };
    else parts.push({ start, end });
    last = parents[index];
  }
  return parts.length === 0 ? [span] : parts;
}

interface Place {
  readonly at: number;
  readonly in: XmlNode;
}

function before(content: Content, offset: number): Place {
  const { piece, within, parent } = pieceAt(content, offset);
  return { at: isLiteral(piece) ? piece.start + within : piece.start, in: parent };
}

function after(content: Content, offset: number): Place {
  const { piece, within, parent } = pieceAt(content, offset - 1);
  return { at: isLiteral(piece) ? piece.start + within + 1 : piece.end, in: parent };
}

const isLiteral = ({ text, start, end }: RawPiece): boolean => text.length === end - start;

interface FoundPiece {
  readonly piece: RawPiece;
  readonly within: number;
  readonly parent: XmlNode;
}

/** The piece that holds a character. */
function pieceAt({ raw, parents, node }: Content, offset: number): FoundPiece {
  let at = 0;
  for (const [index, piece] of raw.pieces.entries()) {
    const within = offset - at;
    if (within < piece.text.length) return { piece, within, parent: parents[index] ?? node };
    at += piece.text.length;
  }
  throw new RangeError(`No text at ${offset}`);
}
