import { foldName } from '../fold-name';
import type { KnownName } from '../known-name';
import { namesFor } from '../names-for';
import { knownNameKey, mergeTwoNames } from './merge-two-names';
import type { NewKnownName } from './to-known-name';

/** What a project's memory becomes with one more name: a name it did not know, or the change of one it did. */
export interface NameMemory {
  /** As it was; null for a new one. */
  readonly before: KnownName | null;
  readonly name: NewKnownName;
}

/**
 * What is to be stored so that the project remembers the name; null where it says all of it already. What was decided for a language
 * in general holds for its regions too, and is changed in place.
 */
export function rememberName(known: readonly KnownName[], added: NewKnownName): NameMemory | null {
  const before = findSame(namesFor(known, added.sourceLang, added.targetLang), added);
  if (before === null) return { before, name: added };
  const name = mergeTwoNames(before, added);
  const { sourceLang, targetLang } = before;
  return name === before ? null : { before, name: { ...name, sourceLang, targetLang } };
}

/** The one with the same source, or, where one of the two has none, with a spelling in common. */
function findSame(known: readonly KnownName[], added: NewKnownName): KnownName | null {
  const { sourceLang, targetLang, preferred } = added;
  const key = knownNameKey(added);
  const alike = known.filter((name) => knownNameKey({ ...name, sourceLang, targetLang }) === key);
  const spellings = new Set(spellingsOf(added));
  return (
    // Two records may say different things of one source: the one that is right already stays.
    alike.find((name) => name.preferred === preferred) ??
    alike[0] ??
    known.find(
      (name) =>
        (name.source === '' || added.source === '') && spellingsOf(name).some((one) => spellings.has(one)),
    ) ??
    null
  );
}

const spellingsOf = ({ preferred, variants }: NewKnownName): readonly string[] =>
  [preferred, ...variants].map(foldName);
