import type { RawPiece } from '../raw-text';

/** Pieces without those characters at both ends of their text. */
export function trimPieces<Piece extends RawPiece>(
  pieces: readonly Piece[],
  characters: string,
): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return start === 0 && end === text.length ? pieces : slicePieces(pieces, start, end);
}

/** What of the pieces is text from `start` to `end`. Pieces that are one unit are not cut. */
function slicePieces<Piece extends RawPiece>(
  pieces: readonly Piece[],
  start: number,
  end: number,
): readonly Piece[] {
  const cut: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - offset);
    const to = Math.min(piece.text.length, end - offset);
    offset += piece.text.length;
    if (from >= to) continue;
    const isAsWritten = piece.text.length === piece.end - piece.start;
    if ((from === 0 && to === piece.text.length) || !isAsWritten) cut.push(piece);
    else
      cut.push({
        ...piece,
        text: piece.text.slice(from, to),
        start: piece.start + from,
        end: piece.start + to,
      });
  }
  return cut;
}
