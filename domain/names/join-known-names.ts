import { foldName } from './fold-name';
import type { NewKnownName } from './ledger/to-known-name';

export interface JoinedNames {
  readonly kept: NewKnownName;
  /** Null when one record says it all. */
  readonly other: NewKnownName | null;
}

/**
 * Two names that somebody says are one: written as the kept one is, all other spellings its variants. They stay two records where the source
 * spells them in two ways, for both spellings have to be known. Null for names of different languages.
 */
export function joinKnownNames(kept: NewKnownName, other: NewKnownName): JoinedNames | null {
  if (kept.sourceLang !== other.sourceLang || kept.targetLang !== other.targetLang) return null;
  const spellings = new Set([...kept.variants, other.preferred, ...other.variants]);
  spellings.delete(kept.preferred);
  const joined = { ...kept, variants: [...spellings] };
  const isOneSource =
    kept.source === '' || other.source === '' || foldName(kept.source) === foldName(other.source);
  return isOneSource
    ? { kept: { ...joined, source: kept.source === '' ? other.source : kept.source }, other: null }
    : { kept: joined, other: { ...joined, source: other.source } };
}
