import type { ImportPlan } from '../import-plan';
import { termKey, type TermContent } from './check-term';
import type { Term } from './term';

/** Nothing of a termbase is lost by an import: what the table does not name stays, and so does a note where the table has none. */
export function planTermImport<Stored extends Term>(
  stored: readonly Stored[],
  wanted: readonly TermContent[],
): ImportPlan<TermContent, Stored> {
  const known = new Map(stored.map((term) => [termKey(term), term]));
  const added: TermContent[] = [];
  const changed: { readonly stored: Stored; readonly wanted: TermContent }[] = [];
  for (const term of wanted) {
    const before = known.get(termKey(term));
    if (before === undefined) {
      added.push(term);
      continue;
    }
    const note = term.note === '' ? before.note : term.note;
    if (term.status !== before.status || note !== before.note)
      changed.push({ stored: before, wanted: { ...term, note } });
  }
  return { added, changed, same: wanted.length - added.length - changed.length };
}
