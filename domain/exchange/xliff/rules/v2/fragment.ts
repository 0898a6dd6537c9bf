import { isNmtoken } from '@/domain/exchange/validate/structure/value-rule';

/** `#/f=file/g=group/u=unit/n=note`: what a reference within XLIFF points to. */
export interface Fragment {
  /** Begins with a slash: nothing of it is taken from where it stands. */
  readonly isAbsolute: boolean;
  readonly file: string | null;
  readonly group: string | null;
  readonly unit: string | null;
  /** The last selector, where it is none of the above; without a prefix it is a segment or something inline in a source. */
  readonly leaf: { readonly prefix: string | null; readonly id: string } | null;
}

const CONTAINERS = ['f', 'g', 'u'];
const LEAVES = ['n', 'd', 't'];

export const isFragment = (reference: string): boolean => reference.startsWith('#');

/** Null where the reference, which begins with `#`, is not formed as the specification asks. */
export function parseFragment(reference: string): Fragment | null {
  const found: Record<string, string> = {};
  let leaf: Fragment['leaf'] = null;
  let last = -1;
  for (const selector of reference.replace(/^#\/?/, '').split('/')) {
    if (leaf !== null) return null;
    const parsed = parseSelector(selector);
    if (parsed === null) return null;
    const { prefix, id } = parsed;
    const rank = prefix === null ? -1 : CONTAINERS.indexOf(prefix);
    if (prefix === null || rank < 0) leaf = parsed;
    else if (rank <= last) return null;
    else {
      found[prefix] = id;
      last = rank;
    }
  }
  const isAbsolute = reference.startsWith('#/');
  return { isAbsolute, file: found['f'] ?? null, group: found['g'] ?? null, unit: found['u'] ?? null, leaf };
}

function parseSelector(selector: string): Fragment['leaf'] {
  const parts = selector.split('=');
  if (parts.length > 2 || !parts.every(isNmtoken)) return null;
  const [first = '', id] = parts;
  if (id === undefined) return { prefix: null, id: first };
  // The prefixes of modules and extensions are longer than one character.
  const isKnown = first.length > 1 || CONTAINERS.includes(first) || LEAVES.includes(first);
  return isKnown ? { prefix: first, id } : null;
}
