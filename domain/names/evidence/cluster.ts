import type { NameLink } from './evidence';

/**
 * Puts spellings together by their links, the surest first. Two clusters are joined only where no member of one is known to be
 * another name than a member of the other: a chain of likely links must not end in Niger and Nigeria.
 */
export function cluster(
  ids: Iterable<string>,
  links: readonly NameLink[],
  areApart: (one: string, other: string) => boolean,
): ReadonlyMap<string, string> {
  const members = new Map<string, readonly string[]>();
  const rootOf = new Map<string, string>();
  for (const id of ids) {
    rootOf.set(id, id);
    members.set(id, [id]);
  }
  for (const { one, other } of [...links].sort((a, b) => b.score - a.score)) {
    const [a, b] = [rootOf.get(one), rootOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    const [ofA, ofB] = [members.get(a) ?? [], members.get(b) ?? []];
    if (ofA.some((first) => ofB.some((second) => areApart(first, second)))) continue;
    members.set(a, [...ofA, ...ofB]);
    members.delete(b);
    for (const id of ofB) rootOf.set(id, a);
  }
  return rootOf;
}
