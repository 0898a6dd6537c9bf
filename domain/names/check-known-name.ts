import type { Failure } from '../result';
import type { NewKnownName } from './ledger/to-known-name';

/** Longer than any name with all of its titles. */
export const MAX_NAME_LENGTH = 200;
/** More spellings of one name than any archive has. */
export const MAX_NAME_VARIANTS = 100;
/** In one project. */
export const MAX_KNOWN_NAMES = 20_000;

export type KnownNameFault = 'name_missing' | 'name_too_long' | 'name_without_word' | 'name_same_language';

/** As it is stored: composed, without white space at its ends and within; a variant stands there once, and is not the preferred form. */
export function tidyKnownName({ sourceLang, targetLang, ...forms }: NewKnownName): NewKnownName {
  const preferred = tidyName(forms.preferred);
  const variants = new Set(forms.variants.map(tidyName));
  variants.delete(preferred);
  variants.delete('');
  return {
    sourceLang,
    targetLang,
    source: tidyName(forms.source),
    preferred,
    variants: [...variants].slice(0, MAX_NAME_VARIANTS),
  };
}

export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Why a name cannot be written so; null when it can. */
export function checkName(name: string): Failure<KnownNameFault> | null {
  if (name === '') return { code: 'name_missing' };
  if (name.length > MAX_NAME_LENGTH) return { code: 'name_too_long', params: { limit: MAX_NAME_LENGTH } };
  return HAS_LETTER.test(name) ? null : { code: 'name_without_word' };
}

/** Why a tidied name cannot be remembered; null when it can. */
export function checkKnownName({
  source,
  preferred,
  variants,
  ...langs
}: NewKnownName): Failure<KnownNameFault> | null {
  const others = [source, ...variants].filter((spelling) => spelling !== '');
  for (const spelling of [preferred, ...others]) {
    const fault = checkName(spelling);
    if (fault !== null) return fault;
  }
  return langs.sourceLang === langs.targetLang ? { code: 'name_same_language' } : null;
}

/** Two names with the same key say how to write the same name in the same way: there can be but one of them. */
export const sameNameKey = ({
  sourceLang,
  targetLang,
  source,
  preferred,
}: Omit<NewKnownName, 'variants'>): string => JSON.stringify([sourceLang, targetLang, source, preferred]);
