import type { Category, Typology } from './typology';

/**
 * A category by two keys: its dimension's letter, then its own. The dimension's letter twice is the dimension
 * itself. Letters are those of the key caps, so that the same two keys work on every keyboard layout.
 */
export function findCategoryByKeys(typology: Typology, keys: string): Category | null {
  const [first, second] = keys.toLowerCase();
  const dimension = typology.dimensions.find((category) => category.key === first);
  if (dimension === undefined || second === undefined) return null;
  if (second === first) return dimension;
  return dimension.children.find((category) => category.key === second) ?? null;
}

/** The two keys of a dimension or of one of its types; null for anything deeper or unknown. */
export function findCategoryKeys(typology: Typology, id: string): string | null {
  for (const dimension of typology.dimensions) {
    if (dimension.id === id) return dimension.key + dimension.key;
    const type = dimension.children.find((category) => category.id === id);
    if (type !== undefined) return dimension.key + type.key;
  }
  return null;
}
