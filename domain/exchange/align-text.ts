import type { RawPiece, RawText } from './raw-text';
import { rawTextOf } from './raw-text';

/** White space that markup languages fold; a no-break space is text. */
const SPACE = /[ \t\n\r\f]/;

/** Raw text, and how many of the units it and what it left out before it took. */
export interface Aligned {
  readonly raw: RawText;
  readonly next: number;
}

/**
 * The pieces of a text that was made of units of a file by folding white space: any is left out, or stands as one space or line feed. From the
 * unit `from` on. Null where the text is none that could be made so.
 */
export function alignText(units: readonly RawPiece[], from: number, text: string): Aligned | null {
  const pieces: RawPiece[] = [];
  let at = from;
  for (let done = 0; done < text.length;) {
    const unit = units[at];
    if (unit === undefined) return null;
    const isSpace = SPACE.test(unit.text);
    const char = text.charAt(done);
    if (isSpace && SPACE.test(char)) {
      // With all the white space that was folded into it, so that none is left where it goes.
      const end = SPACE.test(text.charAt(done + 1)) ? at + 1 : endOfSpace(units, at);
      const last = units[end - 1] ?? unit;
      const isAsWritten = end === at + 1 && unit.text === char;
      if (isAsWritten) add(pieces, unit);
      else pieces.push({ text: char, start: unit.start, end: last.end });
      done++;
      at = end;
      continue;
    }
    at++;
    if (text.startsWith(unit.text, done)) {
      add(pieces, unit);
      done += unit.text.length;
    } else if (!isSpace) return null;
  }
  return { raw: rawTextOf(pieces, pieces[0]?.start ?? 0), next: at };
}

/** The end of white space that stands together in the file. */
function endOfSpace(units: readonly RawPiece[], from: number): number {
  let end = from + 1;
  for (let next = units[end]; next !== undefined && SPACE.test(next.text); next = units[++end]) {
    if (next.start !== units[end - 1]?.end) break;
  }
  return end;
}

/** What is written as it reads, and without a gap, is one piece. */
function add(pieces: RawPiece[], unit: RawPiece): void {
  const last = pieces.at(-1);
  const isPlain = (piece: RawPiece): boolean => piece.text.length === piece.end - piece.start;
  if (last?.end === unit.start && isPlain(last) && isPlain(unit))
    pieces[pieces.length - 1] = { text: last.text + unit.text, start: last.start, end: unit.end };
  else pieces.push(unit);
}

/** A unit a character of a stretch of a file that is written as it reads. */
export const unitsOf = (file: string, start: number, end: number): readonly RawPiece[] =>
  Array.from({ length: end - start }, (_, index) => ({
    text: file.charAt(start + index),
    start: start + index,
    end: start + index + 1,
  }));
