import { foldName } from '../fold-name';
import type { NameChoice } from './name-choice';
import type { NameGroup } from './name-ledger';

/** Whether a choice says how this name is written. */
export function isAbout(
  { kind, one }: Pick<NameChoice, 'kind' | 'one'>,
  { renderings }: Pick<NameGroup, 'renderings'>,
): boolean {
  const folded = foldName(one);
  return kind === 'prefer' && renderings.some(({ form }) => foldName(form) === folded);
}
