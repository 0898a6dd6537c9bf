import { toLanguageTag } from '../info-values';
import type { Rating, RatingSet } from './rating-set';

/** What a rating says among the rest of which languages it is in: both in one name, or one in each. */
export const LANGUAGES = 'languages';
export const SOURCE_LANGUAGE = 'sourceLanguage';
export const TARGET_LANGUAGE = 'targetLanguage';

/** As the file names it: `en-cs_CZ`; '' where it does not say. */
export function pairNameOf({ rest }: Pick<Rating, 'rest'>): string {
  const valueOf = (name: string): string => rest.find((each) => each.name === name)?.value ?? '';
  const both = [valueOf(SOURCE_LANGUAGE), valueOf(TARGET_LANGUAGE)].filter((code) => code !== '');
  return valueOf(LANGUAGES) || both.join('-');
}

/** In the order of their names. A system has no score, and a campaign no language, of several of them together. */
export const pairNamesOf = ({ ratings }: RatingSet): readonly string[] =>
  [...new Set(ratings.map(pairNameOf))].sort();

export const ofPair = (set: RatingSet, name: string): RatingSet => ({
  ...set,
  ratings: set.ratings.filter((rating) => pairNameOf(rating) === name),
});

/** The languages that a name stands for, BCP 47; '' for what cannot be told. */
export function languagesOfPair(name: string): { readonly sourceLang: string; readonly targetLang: string } {
  const [, source = '', target = ''] = /^([^-]+)-(.+)$/.exec(name) ?? [];
  return { sourceLang: toLanguageTag(source) ?? '', targetLang: toLanguageTag(target) ?? '' };
}
