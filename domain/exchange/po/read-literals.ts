import type { RawPiece } from '../raw-text';

/** What a text may hold; all else that C can write is a control character. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\', '"': '"' };
const CONTROLS = /^\\[rbfva]/;

/** A string between quotation marks on one line, with where it ends. */
export interface Literal {
  readonly pieces: readonly RawPiece[];
  /** Control characters as they are written, each with the number of characters of text before it. */
  readonly controls: readonly { readonly at: number; readonly written: string }[];
  /** After the closing mark. */
  readonly end: number;
}

/** What is wrong with a string, and where: its line ends before it does, or a backslash means nothing. */
export interface BrokenLiteral {
  readonly fault: 'unclosed' | 'escape';
  readonly at: number;
}

/** The string that begins with the quotation mark at `start`. */
export function readLiteral(text: string, start: number): Literal | BrokenLiteral {
  const pieces: RawPiece[] = [];
  const controls: { readonly at: number; readonly written: string }[] = [];
  let length = 0;
  let from = start + 1;
  const take = (piece: RawPiece): void => {
    pieces.push(piece);
    length += piece.text.length;
  };
  const takeUntil = (at: number): void => {
    if (at > from) take({ text: text.slice(from, at), start: from, end: at });
  };
  const special = /["\\\r\n]/g;
  for (;;) {
    special.lastIndex = from;
    const at = special.exec(text)?.index ?? text.length;
    takeUntil(at);
    if (text[at] === '"') return { pieces, controls, end: at + 1 };
    if (text[at] !== '\\') return { fault: 'unclosed', at: start };
    const escape = readEscape(text, at);
    if (escape === null) return { fault: 'escape', at };
    if (escape.text === '') controls.push({ at: length, written: text.slice(at, escape.end) });
    else take(escape);
    from = escape.end;
  }
}

/** One character as C writes it, by name or by its number in base 8 or 16; '' for a control character, null for none. */
function readEscape(text: string, start: number): RawPiece | null {
  const named = ESCAPES[text[start + 1] ?? ''];
  if (named !== undefined) return { text: named, start, end: start + 2 };
  const written = text.slice(start, start + 4);
  if (CONTROLS.test(written)) return { text: '', start, end: start + 2 };
  const [number, octal, hex = ''] = /^\\(?:([0-7]{1,3})|x([0-9a-f]{1,2}))/i.exec(written) ?? [];
  if (number === undefined) return null;
  const code = octal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8);
  // Bytes beyond ASCII would be parts of characters.
  if (code > 0x7f) return null;
  const isText = code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0x7f);
  return { text: isText ? String.fromCharCode(code) : '', start, end: start + number.length };
}

const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([name, char]) => [char, `\\${name}`]),
);

/** Text as it stands between the quotation marks of a PO file. */
export const escapePo = (text: string): string =>
  text.replace(
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u001f\u007f"\\]/g,
    (char) => WRITTEN[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
