import { englishLexicon, RANK } from './english-lexicon';

/** A word of the lexicon of fewer letters is too often a part of another. */
const LEAST_STEM = 4;
const SUFFIXES =
  's es ed er ers ing ings ness less like able ish ier iest ally ism ist ists hood ship ward wards wide proof free'.split(
    ' ',
  );
const PREFIXES =
  'un re non over under co pre super sub inter multi mini micro anti self mid out mis de dis bio thermo photo geo neuro cyber astro hydro electro ultra pseudo meta auto tele semi counter trans eco psycho immuno cardio radio socio para post nano mega infra intra extra hyper poly mono'.split(
    ' ',
  );

/** Made of a word of the lexicon as English makes words: `voicings`, `undeflected`, `snowglobe`. */
export function isDerived(word: string): boolean {
  return isAffixed(word) || isCompound(word);
}

/** The same, but for compounds. */
export const isAffixed = (word: string): boolean => hasSuffix(word) || hasPrefix(word);

const VOWEL = /^[aeiouy]/u;
/** A short word that doubles its last letter before a vowel: `drop`, `slip`. */
const DOUBLES = /^[^aeiou]*[aeiouy][^aeiouwxy]$/u;
/** `travel`, `focus`: longer words that may. */
const MAY_DOUBLE = /^[^aeiou]*[aeiouy][^aeiouwxy]$|[lpst]$/u;

/** Made of a common word by an ending, as English writes it: not `droped`, nor `packagees`. */
export const isInflected = (word: string): boolean =>
  SUFFIXES.some((suffix) => {
    if (!word.endsWith(suffix)) return false;
    const stem = word.slice(0, -suffix.length);
    if (!VOWEL.test(suffix)) return isCommonStem(stem);
    const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '';
    return (
      (isCommonStem(stem) && !stem.endsWith('e') && !DOUBLES.test(stem)) ||
      isCommonStem(`${stem}e`) ||
      (MAY_DOUBLE.test(doubled) && isCommonStem(doubled))
    );
  });

const isCommonStem = (stem: string): boolean =>
  stem.length >= LEAST_STEM && (englishLexicon().rankOf(stem) ?? RANK.rare) < RANK.rare;

const isStem = (stem: string): boolean => stem.length >= LEAST_STEM && englishLexicon().has(stem);

const hasSuffix = (word: string): boolean =>
  SUFFIXES.some((suffix) => {
    if (!word.endsWith(suffix)) return false;
    const stem = word.slice(0, -suffix.length);
    // A silent e is lost, and a last letter doubled.
    return (
      isStem(stem) ||
      (/^[ei]/u.test(suffix) && isStem(`${stem}e`)) ||
      (stem.at(-1) === stem.at(-2) && isStem(stem.slice(0, -1)))
    );
  });

const hasPrefix = (word: string): boolean =>
  PREFIXES.some((prefix) => word.startsWith(prefix) && isStem(word.slice(prefix.length)));

function isCompound(word: string): boolean {
  for (let at = LEAST_STEM; at <= word.length - LEAST_STEM; at++)
    if (isStem(word.slice(0, at)) && isStem(word.slice(at))) return true;
  return false;
}
