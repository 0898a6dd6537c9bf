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
  const script = dominantScript(text);
  const isCharacters =
    lang === null
      ? script !== null && CHARACTER_SCRIPTS.has(script)
      : COUNTED_IN_CHARACTERS.has(primarySubtag(lang));
  if (isCharacters) return Array.from(text.replaceAll(/\s/gu, '')).length;
  if (!scriptUsesSpaces(script))
    return wordsOf(text, lang ?? 'und').filter(({ isWordLike }) => isWordLike).length;
  return text.split(/\s+/u).filter((word) => HAS_LETTER.test(word)).length;
}
