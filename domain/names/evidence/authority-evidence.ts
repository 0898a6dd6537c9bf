import type { AuthorityWord, NameAuthority } from '../authority/authority';
import { foldName } from '../fold-name';
import type { Spelling } from './spelling';

export interface AuthorityVerdict {
  readonly isSame: boolean;
  /** What the authority prefers for both, or knows one of them as. */
  readonly preferred: string;
}

/** Whether the authority knows two spellings as one word of one name, or as words of different names; null where it does not. */
export function askAuthority(
  authority: NameAuthority,
  one: Spelling,
  other: Spelling,
): AuthorityVerdict | null {
  const ones = authority.wordsFolded(one.folded);
  const others = authority.wordsFolded(other.folded);
  if (ones.length === 0 || others.length === 0) return null;
  for (const word of ones) {
    const same = others.find(({ entry, slot }) => entry === word.entry && slot === word.slot);
    if (same && isSupported(word, one) && isSupported(same, other))
      return { isSame: true, preferred: word.preferred };
  }
  const entries = new Set(ones.map(({ entry }) => entry));
  const areApart = others.every(({ entry }) => !entries.has(entry));
  const areWords = ones.every(({ slots }) => slots === 1) && others.every(({ slots }) => slots === 1);
  const arePreferred = [ones, others].every((words) => words.some(({ status }) => status === 'preferred'));
  return areApart && (areWords || arePreferred)
    ? { isSame: false, preferred: ones[0]?.preferred ?? '' }
    : null;
}

/** A word of a longer name is meant only beside another word of it, or, where it ends the name, alone. */
export function isSupported({ slots, slot, partners }: AuthorityWord, { mentions }: Spelling): boolean {
  if (slots === 1) return true;
  const isAlone = mentions.every(({ run }) => run.words.length === 1);
  if (isAlone) return slot === slots - 1;
  return mentions.some(({ before, after }) =>
    [before, after].some((word) => word !== null && partners.has(foldName(word))),
  );
}
