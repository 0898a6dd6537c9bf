import { FIRST_NAMES } from '../entities/well-known';
import { englishLexicon, RANK } from './english-lexicon';
import { isEverydayName } from './everyday-names';

const SHIFTED = /^(?<first>[a-z])(?<capital>[A-Z])(?<rest>[a-z]+)$/u;

/** `hTe`, `oBth`: the word whose capital came a letter late, which no name is written like; null for others. */
export function meantByShifted(word: string): string | null {
  const shifted = SHIFTED.exec(word)?.groups;
  if (shifted === undefined) return null;
  const meant = `${shifted['capital'] ?? ''}${shifted['first'] ?? ''}${shifted['rest'] ?? ''}`;
  const lower = meant.toLowerCase();
  const isKnown = (englishLexicon().rankOf(lower) ?? RANK.rare) < RANK.rare;
  return isKnown || FIRST_NAMES.has(lower) || isEverydayName(lower) ? meant : null;
}
