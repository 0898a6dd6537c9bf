import { scriptOfLang } from '../../text/script';
import { findScriptNumber, scriptNumber, type LetterScript } from './script-table';

/** Which scripts the letters of a language may be of. */
export interface NativeScripts {
  /** ISO 15924. */
  readonly script: string;
  /** By number of the script table, 1 where it is the language's own. */
  readonly isNative: Uint8Array;
  /** Whether words in Latin letters are at home among the others, as names are everywhere. */
  readonly admitsLatin: boolean;
}

const COMPOUND: Readonly<Record<string, readonly LetterScript[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Kore: ['Hang', 'Hani'],
};

const made = new Map<string, NativeScripts | null>();

/** Null where the script of the language is not known. */
export function nativeScriptsOf(lang: string): NativeScripts | null {
  let scripts = made.get(lang);
  if (scripts === undefined) made.set(lang, (scripts = make(lang)));
  return scripts;
}

function make(lang: string): NativeScripts | null {
  const script = scriptOfLang(lang);
  if (script === null) return null;
  const numbers = COMPOUND[script]?.map(scriptNumber) ?? [findScriptNumber(script)];
  const isNative = new Uint8Array(64);
  for (const number of numbers) {
    if (number === null) return null;
    isNative[number] = 1;
  }
  isNative[scriptNumber('Zyyy')] = 1;
  const admitsLatin = script !== 'Latn';
  if (admitsLatin) isNative[scriptNumber('Latn')] = 1;
  return { script, isNative, admitsLatin };
}
