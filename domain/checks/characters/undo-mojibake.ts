import type { Span } from '../../text/span';

/** What the bytes 0x80–0x9F are in Windows-1252; the five it leaves out are the controls of Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE_OF: ReadonlyMap<number, number> = new Map([
  ...Array.from(WINDOWS_1252, (sign, index): [number, number] => [sign.charCodeAt(0), 0x80 + index]),
  ...Array.from({ length: 0x80 }, (_, index): [number, number] => [0x80 + index, 0x80 + index]),
]);

export interface UndoneMojibake extends Span {
  readonly text: string;
  /** How many characters were read as several. */
  readonly characters: number;
}

/** How many bytes a character has that begins with this one; 0 where none can. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The character whose UTF-8 bytes were read one by one from `at` on; null where there is none. */
function characterAt(
  text: string,
  at: number,
): { readonly character: string; readonly length: number } | null {
  const lead = BYTE_OF.get(text.charCodeAt(at)) ?? 0;
  const length = lengthOf(lead);
  if (length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = BYTE_OF.get(text.charCodeAt(at + index)) ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return { character: String.fromCodePoint(code), length };
}

/** The run of characters read as several that begins at `at`; null where none begins. */
export function undoMojibake(text: string, at: number): UndoneMojibake | null {
  let end = at;
  let result = '';
  let characters = 0;
  for (let next = characterAt(text, end); next !== null; next = characterAt(text, end)) {
    result += next.character;
    end += next.length;
    characters += 1;
  }
  return characters === 0 ? null : { start: at, end, text: result, characters };
}
