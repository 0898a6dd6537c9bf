import type { NameAuthority } from '../authority/authority';
import { isSupported } from './authority-evidence';
import type { Spelling } from './spelling';

/** How a word that drifts should be written, and who says so. */
export interface SlotPreference {
  /** The spelling, where one of those that stand in the article is right; else null. */
  readonly spelling: Spelling | null;
  readonly form: string;
  readonly reason: 'project' | 'authority' | 'majority' | 'first';
}

/** By what the project decided, the authority, most mentions, or, where they stand equal, the first mention. */
export function preferredSpelling(
  spellings: readonly Spelling[],
  authority: NameAuthority,
): SlotPreference | null {
  for (const spelling of spellings) {
    const known = authority.wordsFolded(spelling.folded).find((word) => isSupported(word, spelling));
    if (!known) continue;
    const right = spellings.find(({ form }) => form === known.preferred) ?? null;
    return {
      spelling: right,
      form: known.preferred,
      reason: known.entry.kind === 'project' ? 'project' : 'authority',
    };
  }
  const most = Math.max(...spellings.map(({ mentions }) => mentions.length));
  const commonest = spellings.filter(({ mentions }) => mentions.length === most);
  const [first] = commonest;
  return first
    ? { spelling: first, form: first.form, reason: commonest.length === 1 ? 'majority' : 'first' }
    : null;
}
