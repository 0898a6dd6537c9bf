import { usesSpaces } from '../../text/script';
import { hasCapitals } from '../has-capitals';
import type { NameLedger } from './name-ledger';

/**
 * Names of people, mostly, of a language without capitals: those of which the source shows two words with capitals. Where words have spaces between them, the name has two as well, so
 * that no common word is taken for a part of one; elsewhere three letters. None of a language in which capitals tell them.
 */
export function twoWordNames({ groups }: NameLedger, lang: string): readonly string[] {
  if (hasCapitals(lang)) return [];
  const hasSpaces = usesSpaces(lang);
  return groups
    .filter(({ source }) => /^\S+ \S+$/u.test(source ?? ''))
    .flatMap(({ renderings }) => renderings.map(({ form }) => form))
    .filter((form) => (hasSpaces ? /^\S+ \S+$/u.test(form) : /^[\p{L}·]{3,}$/u.test(form)));
}
