/**
 * The older encodings offered when a file is not UTF-8, by WHATWG label: the common ones of the languages that
 * Verso segments. None is guessed: a wrong guess gives text that looks right and is not.
 */
export const LEGACY_ENCODINGS = [
  'windows-1256',
  'iso-8859-6',
  'windows-1255',
  'iso-8859-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-874',
  'windows-1258',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

export function isEncoding(label: string): label is Encoding {
  const known: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY_ENCODINGS];
  return known.includes(label);
}
