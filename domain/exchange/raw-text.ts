import type { Change, ChangeSet } from '../text/change-set';

/**
 * A stretch of a text, and where it stands in its file. Either it is written there as it reads (`text.length === end - start`), or
 * it is one unit that is written otherwise (`&amp;`, `\n`, CRLF): no place within that is a place in the file.
 */
export interface RawPiece {
  readonly text: string;
  /** UTF-16 offsets in the text of the file, half-open. */
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a block or segment as a reader found it in a file: its pieces in order, end to end. What stands in the file between two
 * pieces (tags, line ends that are folded away) is no part of the text, and stays when the text is changed.
 */
export interface RawText {
  readonly text: string;
  readonly pieces: readonly RawPiece[];
  /** Where the text would stand in the file if it is empty. */
  readonly start: number;
}

/** Makes raw text of its pieces. */
export const rawTextOf = (pieces: readonly RawPiece[], start: number): RawText => ({
  text: pieces.map(({ text }) => text).join(''),
  pieces,
  start,
});

/**
 * Changes of a text as changes of the file that it stands in: nothing is touched but the characters that change, and markup between
 * the pieces stays where it is. Text that is inserted between two pieces goes with the one before it, and what replaces text of several
 * pieces stands where the first of them begins. `escape` writes text as the file does.
 */
export function spliceRawText(
  { pieces, start }: RawText,
  { changes }: ChangeSet,
  escape: (text: string) => string,
): readonly Change[] {
  const edits: Change[] = [];
  let first = 0;
  let offset = 0;
  for (const change of changes) {
    // Pieces that end before the change are left behind for good; one that ends where it begins takes an insertion.
    for (;;) {
      const piece = pieces[first];
      const next = pieces[first + 1];
      if (piece === undefined || next === undefined) break;
      const end = offset + piece.text.length;
      const isOver = change.start === change.end ? end < change.start : end <= change.start;
      if (!isOver) break;
      offset = end;
      first++;
    }
    edits.push(...spliceOne(pieces.slice(first), offset, change, escape, start));
  }
  return edits;
}

function spliceOne(
  pieces: readonly RawPiece[],
  offset: number,
  change: Change,
  escape: (text: string) => string,
  emptyAt: number,
): readonly Change[] {
  const [firstPiece] = pieces;
  if (firstPiece === undefined) return [{ start: emptyAt, end: emptyAt, insert: escape(change.insert) }];
  if (change.start === change.end) {
    const at = placeInPiece(firstPiece, change.start - offset);
    return [{ start: at, end: at, insert: escape(change.insert) }];
  }
  const edits: Change[] = [];
  let pieceStart = offset;
  let insert = escape(change.insert);
  for (const piece of pieces) {
    if (pieceStart >= change.end) break;
    const from = Math.max(change.start, pieceStart) - pieceStart;
    const to = Math.min(change.end, pieceStart + piece.text.length) - pieceStart;
    pieceStart += piece.text.length;
    if (from >= to) continue;
    const start = placeInPiece(piece, from);
    const end = placeInPiece(piece, to);
    const last = edits.at(-1);
    // Neighbours in the file make one edit.
    if (last?.end === start) edits[edits.length - 1] = { ...last, end };
    else edits.push({ start, end, insert });
    insert = '';
  }
  return edits;
}

function placeInPiece(piece: RawPiece, at: number): number {
  if (piece.text.length === piece.end - piece.start) return piece.start + at;
  return at === 0 ? piece.start : piece.end;
}
