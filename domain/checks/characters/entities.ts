const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  copy: '©',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  szlig: 'ß',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ecirc: 'ê',
  shy: '\u00ad',
  zwnj: '\u200c',
  rlm: '\u200f',
  lrm: '\u200e',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const ESCAPE = /\\u([\da-f]{4})/giu;

export interface EscapedCharacter {
  readonly start: number;
  readonly end: number;
  readonly character: string;
}

/** Characters left as markup or program code writes them: `&nbsp;`, `&#39;`, `\u00e9`. */
export function findEscapedCharacters(text: string): readonly EscapedCharacter[] {
  const found: EscapedCharacter[] = [];
  const add = (whole: string, index: number, character: string | undefined): void => {
    if (character !== undefined) found.push({ start: index, end: index + whole.length, character });
  };
  if (text.includes('&'))
    for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of text.matchAll(ENTITY))
      add(whole, index, name === undefined ? ofCode(decimal, hex) : NAMED[name]);
  if (text.includes('\\u'))
    for (const { 0: whole, 1: hex, index } of text.matchAll(ESCAPE))
      add(whole, index, ofCode(undefined, hex));
  return found;
}

function ofCode(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
