/**
 * 64 bits of a text in 14 characters, for names that a page has to bear: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), twice, from two
 * beginnings. Nobody is kept from making two texts with one hash: it proves nothing.
 */
export function shortHash(text: string): string {
  return part(text, 0x811c9dc5) + part(text, 0x1b873593);
}

function part(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
