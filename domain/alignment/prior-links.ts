import type { SideText } from './side-text';

/** Target types that share a key with a source type, each with the strength of the best key they share. */
export type PriorLinks = readonly ReadonlyMap<number, number>[];

/** A key that more pairs than this share says nothing about any of them. */
const MAX_PAIRS = 60;

/** The types that have one key: those of the target, each with its strength, and how many of the source. */
interface KeyHolders {
  readonly types: number[];
  readonly strengths: number[];
  sources: number;
}

/** Most types share no key with any; they share this. */
const NO_LINKS: ReadonlyMap<number, number> = new Map();

export function priorLinks(source: SideText, target: SideText): PriorLinks {
  const holders = holdersByKey(target);
  const sharedKeys = source.types.map(({ keys }) => {
    const shared: { readonly held: KeyHolders; readonly strength: number }[] = [];
    for (const { name, strength } of keys) {
      const held = holders.get(name);
      if (held === undefined) continue;
      held.sources += 1;
      shared.push({ held, strength });
    }
    return shared;
  });
  return sharedKeys.map((shared) => {
    if (shared.length === 0) return NO_LINKS;
    const links = new Map<number, number>();
    for (const { held, strength } of shared) {
      const { types, strengths, sources } = held;
      if (types.length * sources > MAX_PAIRS) continue;
      for (const [index, type] of types.entries()) {
        links.set(type, Math.max(Math.min(strength, strengths[index] ?? 0), links.get(type) ?? 0));
      }
    }
    return links;
  });
}

function holdersByKey({ types }: SideText): ReadonlyMap<string, KeyHolders> {
  const holders = new Map<string, KeyHolders>();
  for (const [type, { keys }] of types.entries()) {
    for (const { name, strength } of keys) {
      const held = holders.get(name);
      if (held === undefined) holders.set(name, { types: [type], strengths: [strength], sources: 0 });
      else {
        held.types.push(type);
        held.strengths.push(strength);
      }
    }
  }
  return holders;
}
