import { findLanguage } from './find-language';

/** What a header cell announces: the side its column holds, a language, both, or neither. */
interface HeaderCell {
  readonly side: 'source' | 'target' | null;
  readonly lang: string | null;
}

/** Names seen in exports of translation tools, and their like in the languages of the interface. */
const SOURCE_NAMES =
  'source|source text|source segment|src|original|original text|input|texte source|origen|texto origen|texto original|quelle|quelltext|ausgangstext|fonte|kaynak|оригинал|исходный текст|المصدر|النص المصدر|النص الأصلي|الأصل|מקור|טקסט מקור|原文|源文|源语言|原语|स्रोत|مبدأ|متن اصلی';
const TARGET_NAMES =
  'target|target text|target segment|tgt|translation|translated text|mt|machine translation|hypothesis|hyp|output|cible|texte cible|traduction|destino|meta|texto meta|traducción|traducao|tradução|ziel|zieltext|übersetzung|hedef|çeviri|перевод|الهدف|الترجمة|النص الهدف|النص المترجم|יעד|תרגום|译文|翻译|目标语言|訳文|翻訳|機械翻訳|अनुवाद|लक्ष्य|ترجمه';

const nameSet = (names: string): ReadonlySet<string> => new Set(names.split('|'));
const SIDES = [
  ['source', nameSet(SOURCE_NAMES)],
  ['target', nameSet(TARGET_NAMES)],
] as const;

/** `source_ar`, `Target (en-GB)`, `mt: fr`: a name, then a language. */
const NAME_AND_LANGUAGE = /^(.*?)[\s_:([-]+([\p{L}-]+)[)\]]?$/u;

export interface Columns {
  readonly source: number;
  readonly target: number;
}

/** A header of more columns is none of a table of texts. */
const MAX_NAMED = 1_000;

/** Case, white space and underscores do not matter in a column's name. */
export function columnName(cell: string): string {
  return cell
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function findSide(name: string): HeaderCell['side'] {
  return SIDES.find(([, names]) => names.has(name))?.[0] ?? null;
}

/** Codes of Indonesian and Norwegian too, but above a column they mean the number of the row. */
const NUMBER_NAMES: ReadonlySet<string> = new Set(['id', 'no']);

const EMPTY: HeaderCell = { side: null, lang: null };

function readHeaderCell(cell: string): HeaderCell {
  const name = columnName(cell);
  const side = findSide(name);
  if (side !== null) return { side, lang: null };
  const lang = NUMBER_NAMES.has(name) ? null : findLanguage(name);
  if (lang !== null) return { side: null, lang };
  const [, before = '', after = ''] = NAME_AND_LANGUAGE.exec(name) ?? [];
  const namedSide = findSide(before);
  const namedLang = findLanguage(after);
  return namedSide !== null && namedLang !== null ? { side: namedSide, lang: namedLang } : EMPTY;
}

/** BCP 47 tag of the language that a header cell names, or null. */
export function headerLanguage(cell: string): string | null {
  return readHeaderCell(cell).lang;
}

/**
 * The two columns that a header row names: by side, by two languages (the first is the source), or one by name
 * in a table of two. Null when the row is no header.
 */
export function findColumns(header: readonly string[]): Columns | null {
  if (header.length > MAX_NAMED) return null;
  const cells = header.map(readHeaderCell);
  const source = cells.findIndex((cell) => cell.side === 'source');
  const target = cells.findIndex((cell) => cell.side === 'target');
  if (source !== -1 && target !== -1) return { source, target };
  if (cells.length === 2 && source !== -1) return { source, target: 1 - source };
  if (cells.length === 2 && target !== -1) return { source: 1 - target, target };

  const languages = cells.flatMap((cell, column) => (cell.lang === null ? [] : [column]));
  const [first, second] = languages;
  return first !== undefined && second !== undefined ? { source: first, target: second } : null;
}
