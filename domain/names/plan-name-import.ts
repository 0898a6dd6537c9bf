import { groupBy } from '../group-by';
import type { ImportPlan } from '../import-plan';
import { sameNameKey } from './check-known-name';
import type { KnownName } from './known-name';
import { knownNameKey, mergeTwoNames } from './ledger/merge-two-names';
import type { NewKnownName } from './ledger/to-known-name';

/**
 * Nothing is lost by an import: a name that is known in another form gets the form of the file, and the one that it had becomes a
 * variant; variants are only added. Two names of one spelling of the source stay two where the file has both.
 */
export function planNameImport<Stored extends KnownName>(
  stored: readonly Stored[],
  wanted: readonly NewKnownName[],
): ImportPlan<NewKnownName, Stored> {
  const known = new Map(stored.map((name) => [sameNameKey(name), name]));
  const inFile = new Set(wanted.map(sameNameKey));
  const free = new Map(
    [
      ...groupBy(
        stored.filter((name) => !inFile.has(sameNameKey(name))),
        knownNameKey,
      ),
    ].map(([key, names]) => [key, [...names]]),
  );
  const added: NewKnownName[] = [];
  const changed: { readonly stored: Stored; readonly wanted: NewKnownName }[] = [];
  for (const name of wanted) {
    const before = known.get(sameNameKey(name)) ?? free.get(knownNameKey(name))?.shift();
    if (before === undefined) {
      added.push(name);
      continue;
    }
    const merged = mergeTwoNames(before, name);
    if (merged !== before) changed.push({ stored: before, wanted: merged });
  }
  return { added, changed, same: wanted.length - added.length - changed.length };
}
