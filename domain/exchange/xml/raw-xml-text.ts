import type { RawPiece } from '../raw-text';
import type { XmlText } from './xml-tree';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CDATA_START = '<![CDATA['.length;
const CDATA_END = ']]>'.length;

/** The pieces of a run of text in a document that was read and found well-formed: what is written as it reads, and each reference. */
export function rawXmlText(document: string, { start, end, isCdata }: XmlText): readonly RawPiece[] {
  const [from, to] = isCdata ? [start + CDATA_START, end - CDATA_END] : [start, end];
  const raw = document.slice(from, to);
  // As most of them are.
  if (!raw.includes('&') && !raw.includes('\r'))
    return raw === '' ? [] : [{ text: raw, start: from, end: to }];
  const pieces: RawPiece[] = [];
  let written = 0;
  const takeUntil = (at: number): void => {
    if (at > written) pieces.push({ text: raw.slice(written, at), start: from + written, end: from + at });
  };
  for (const match of raw.matchAll(isCdata ? /\r\n?/g : /\r\n?|&([^;]+);/g)) {
    takeUntil(match.index);
    written = match.index + match[0].length;
    const [, reference] = match;
    const text = reference === undefined ? '\n' : decodeReference(reference);
    pieces.push({ text, start: from + match.index, end: from + written });
  }
  takeUntil(raw.length);
  return pieces;
}

function decodeReference(reference: string): string {
  if (!reference.startsWith('#')) return NAMED[reference] ?? '';
  const isHex = reference.startsWith('#x');
  return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}
