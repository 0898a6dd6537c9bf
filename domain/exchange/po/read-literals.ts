import type { RawPiece } from '../raw-text';

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  '\\': '\\',
  '"': '"',
};

/** A string between quotation marks on one line, with where it ends. */
export interface Literal {
  readonly pieces: readonly RawPiece[];
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
  let from = start + 1;
  const takeUntil = (at: number): void => {
    if (at > from) pieces.push({ text: text.slice(from, at), start: from, end: at });
  };
  const special = /["\\\r\n]/g;
  for (;;) {
    special.lastIndex = from;
    const at = special.exec(text)?.index ?? text.length;
    takeUntil(at);
    if (text[at] === '"') return { pieces, end: at + 1 };
    if (text[at] !== '\\') return { fault: 'unclosed', at: start };
    const escape = readEscape(text, at);
    if (escape === null) return { fault: 'escape', at };
    pieces.push(escape);
    from = escape.end;
  }
}

/** One character as C writes it: by name, or by its number in base 8 or 16. */
function readEscape(text: string, start: number): RawPiece | null {
  const named = ESCAPES[text[start + 1] ?? ''];
  if (named !== undefined) return { text: named, start, end: start + 2 };
  const [written, octal, hex = ''] =
    /^\\(?:([0-7]{1,3})|x([0-9a-f]{1,2}))/i.exec(text.slice(start, start + 4)) ?? [];
  if (written === undefined) return null;
  const code = octal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(octal, 8);
  // Bytes beyond ASCII would be parts of characters.
  return code === 0 || code > 0x7f
    ? null
    : { text: String.fromCharCode(code), start, end: start + written.length };
}

const WRITTEN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ESCAPES).map(([name, char]) => [char, `\\${name}`]),
);

/** Text as it stands between the quotation marks of a PO file. */
export const escapePo = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u001f\u007f"\\]/g,
    (char) => WRITTEN[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
