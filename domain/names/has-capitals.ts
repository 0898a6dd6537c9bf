import { scriptOfLang } from '../text/script';

const CASED: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

const known = new Map<string, boolean>();

/** Whether names of the language begin with a capital; where they do not, the other side has to show them. */
export function hasCapitals(lang: string): boolean {
  let answer = known.get(lang);
  if (answer === undefined) known.set(lang, (answer = CASED.has(scriptOfLang(lang) ?? '')));
  return answer;
}
