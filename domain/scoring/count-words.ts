import { primarySubtag } from '../text/primary-subtag';
import { dominantScript, scriptUsesSpaces } from '../text/script';
import { wordsOf } from '../text/words';

/** Languages whose length is counted in characters, as their translators are paid. */
const COUNTED_IN_CHARACTERS: ReadonlySet<string> = new Set(['zh', 'ja']);
const CHARACTER_SCRIPTS: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana']);
const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * The length of a text as scores need it: characters but for spaces in Chinese and Japanese; words between spaces elsewhere, those without
 * a letter or digit not counted; words of a dictionary where a script writes no spaces (Thai). `lang` is BCP 47; where nobody knows it, the
 * script tells.
 */
export function countWords(text: string, lang: string | null = null): number {
  const key = `${lang ?? ''} ${text}`;
  const known = COUNTED.get(key);
  if (known !== undefined) return known;
  const count = countAnew(text, lang);
  if (COUNTED.size === MOST_COUNTED) COUNTED.clear();
  COUNTED.set(key, count);
  return count;
}

/** Several models ask for the length of the same text, one right after the other. */
const COUNTED = new Map<string, number>();
const MOST_COUNTED = 200;

/** From Thai on: scripts that write no spaces, and all beyond them. */
const MAY_LACK_SPACES = /[\u0e00-\u109f\u1780-\u17ff\u2e80-\uffff]/;

function countAnew(text: string, lang: string | null): number {
  // Most texts: letter by letter, it takes ten times as long to see that they are written with spaces.
  if (!MAY_LACK_SPACES.test(text) && !(lang !== null && COUNTED_IN_CHARACTERS.has(primarySubtag(lang))))
    return countSpaced(text);
  const script = dominantScript(text);
  const isCharacters =
    lang === null
      ? script !== null && CHARACTER_SCRIPTS.has(script)
      : COUNTED_IN_CHARACTERS.has(primarySubtag(lang));
  if (isCharacters) return Array.from(text.replaceAll(/\s/gu, '')).length;
  if (!scriptUsesSpaces(script))
    return wordsOf(text, lang ?? 'und').filter(({ isWordLike }) => isWordLike).length;
  return countSpaced(text);
}

const countSpaced = (text: string): number =>
  text.split(/\s+/u).filter((word) => HAS_LETTER.test(word)).length;
