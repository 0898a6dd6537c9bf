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

/**
 * By what the project decided; then what most mentions have, but for what the authority does not want; what the authority prefers, or
 * the first mention, where spellings stand equal.
 */
export function preferredSpelling(
  spellings: readonly Spelling[],
  authority: NameAuthority,
): SlotPreference | null {
  const known = spellings.flatMap((spelling) => {
    const word = authority.wordsFolded(spelling.folded).find((one) => isSupported(one, spelling));
    return word === undefined ? [] : [{ spelling, word }];
  });
  const decided =
    known.find(({ word }) => word.entry.kind === 'project') ??
    known.find(({ word }) => word.status === 'unwanted');
  const accepted = known.filter(({ word }) => word.status !== 'unwanted');
  const best = commonest(accepted, ({ word }) => word.status === 'preferred');
  if (decided && (decided.word.entry.kind === 'project' || best === null)) {
    const { preferred, entry } = decided.word;
    const right = spellings.find(({ form }) => form === preferred) ?? null;
    return { spelling: right, form: preferred, reason: entry.kind === 'project' ? 'project' : 'authority' };
  }
  if (best !== null) return { spelling: best.spelling, form: best.spelling.form, reason: 'authority' };
  const plain = commonest(
    spellings.map((spelling) => ({ spelling })),
    () => false,
  );
  if (plain === null) return null;
  const most = plain.spelling.mentions.length;
  const isAlone = spellings.filter(({ mentions }) => mentions.length === most).length === 1;
  return { spelling: plain.spelling, form: plain.spelling.form, reason: isAlone ? 'majority' : 'first' };
}

function commonest<Known extends { readonly spelling: Spelling }>(
  known: readonly Known[],
  isBetter: (one: Known) => boolean,
): Known | null {
  const [first, ...rest] = known;
  if (first === undefined) return null;
  return rest.reduce((best, one) => {
    const more = one.spelling.mentions.length - best.spelling.mentions.length;
    return more > 0 || (more === 0 && isBetter(one) && !isBetter(best)) ? one : best;
  }, first);
}
