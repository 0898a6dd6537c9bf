/** What the most usual characters of the symbol fonts look like; the fonts keep them at places of their own. */
const LOOKS: Readonly<Record<string, string>> = {
  'symbol b7': '•',
  'symbol ae': '→',
  'symbol b4': '×',
  'symbol b1': '±',
  'symbol a3': '≤',
  'symbol b3': '≥',
  'symbol b0': '°',
  'wingdings e0': '→',
  'wingdings df': '←',
  'wingdings e8': '➔',
  'wingdings fc': '✓',
  'wingdings fb': '✗',
  'wingdings a7': '▪',
  'wingdings a8': '◻',
  'wingdings 4a': '☺',
};

/** A character by its font and its code, as `w:sym` has them. What only the font knows stays the code that it is. */
export function symbolText(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  const isCharacter = /^[\da-f]{4,6}$/i.test(char) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isCharacter || code < 0x20) return '\ufffd';
  const place = (code & 0xff).toString(16).padStart(2, '0');
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  return (isPrivate && LOOKS[`${font.toLowerCase()} ${place}`]) || String.fromCodePoint(code);
}
