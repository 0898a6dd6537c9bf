import type { Side } from '../article/block';
import { primarySubtag } from '../text/primary-subtag';
import { dominantScript, scriptUsesSpaces } from '../text/script';
import { wordsOf } from '../text/words';
import type { RatedSegment } from './rated-segment';

/** Languages whose length is counted in characters, as their translators are paid. */
const COUNTED_IN_CHARACTERS: ReadonlySet<string> = new Set(['zh', 'ja']);
const CHARACTER_SCRIPTS: ReadonlySet<string> = new Set(['Hani', 'Hira', 'Kana']);
const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * The length of a text as scores need it: characters but for spaces in Chinese and Japanese, whatever else stands between them; words between spaces elsewhere, those without
 * a letter or digit not counted; words of a dictionary where a script writes no spaces (Thai). `lang` is BCP 47; where nobody knows it ('', `und`), the
 * script tells.
 */
export function countWords(text: string, lang = ''): number {
  const key = `${lang} ${text}`;
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

function countAnew(text: string, lang: string): number {
  const isOfCharacters = COUNTED_IN_CHARACTERS.has(primarySubtag(lang));
  // Most texts: letter by letter, it takes ten times as long to see that they are written with spaces.
  if (!isOfCharacters && !MAY_LACK_SPACES.test(text)) return countSpaced(text);
  const script = dominantScript(text);
  if (isOfCharacters || (script !== null && CHARACTER_SCRIPTS.has(script)))
    return Array.from(text.replaceAll(/\s/gu, '')).length;
  if (!scriptUsesSpaces(script))
    return wordsOf(text, lang || 'und').filter(({ isWordLike }) => isWordLike).length;
  return countSpaced(text);
}

/** Of one side of a segment. */
export const lengthOf = (
  segment: Pick<RatedSegment, Side | 'sourceLang' | 'targetLang'>,
  side: Side,
): number => countWords(segment[side], side === 'source' ? segment.sourceLang : segment.targetLang);

const countSpaced = (text: string): number =>
  text.split(/\s+/u).filter((word) => HAS_LETTER.test(word)).length;
