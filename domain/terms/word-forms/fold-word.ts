import { toLower } from '../../text/fold-text';

const PLAIN = /^[a-z]+$/;
/** Marks that only distinguish, in scripts whose letters are words without them; elsewhere they spell vowels. */
const MARKS = /(?=\p{Mn})[\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}\p{scx=Hebr}\p{scx=Arab}\p{scx=Zinh}]/gu;
const INVISIBLE = /[\u00ad\u0640\u200c\u200d]/g;

/** A word as it is compared: no capitals, marks, tatweel and soft hyphens; one kind of apostrophe; й and ё as typed by many. */
export function foldWord(word: string, lang: string): string {
  const lower = toLower(word, lang);
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(INVISIBLE, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}
