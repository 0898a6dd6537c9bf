import { foldName } from '../fold-name';
import type { NameGroup } from './name-ledger';

/** The name that is written so; letter for letter first, for accents may tell two names apart. */
export function findNameGroup(groups: readonly NameGroup[], rendering: string): NameGroup | null {
  const has = (isSame: (form: string) => boolean) =>
    groups.find(({ renderings }) => renderings.some(({ form }) => isSame(form)));
  const folded = foldName(rendering);
  return has((form) => form === rendering) ?? has((form) => foldName(form) === folded) ?? null;
}
