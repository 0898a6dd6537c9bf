/**
 * `Fluency/Punctuation`, `fluency / punctuation` and `Fluency: Punctuation` read alike: parts in lower case, words joined
 * by hyphens, without signs.
 */
export function categoryPath(named: string): readonly string[] {
  return named
    .split(/[/:>]/)
    .map(categorySlug)
    .filter((part) => part !== '');
}

/** A name as a part of an id: `Non-translation!` is `non-translation`. */
export const categorySlug = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
