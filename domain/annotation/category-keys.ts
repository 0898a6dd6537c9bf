import { listCategories, type Category, type Typology } from './typology';

/** Letters that can begin a category at the desk: no command there is on one of them. */
export const DIMENSION_LETTERS = ['a', 'c', 'd', 'l', 'o', 's', 't', 'u'] as const;

/** All below a category, at any depth. */
const descendantsOf = (category: Category): readonly Category[] =>
  listCategories({ dimensions: category.children });

/**
 * A category by two keys: its dimension's letter, then its own. The dimension's letter twice is the dimension
 * itself. Letters are those of the key caps, so that the same two keys work on every keyboard layout.
 */
export function findCategoryByKeys(typology: Typology, keys: string): Category | null {
  const [first, second] = keys.toLowerCase();
  const dimension = typology.dimensions.find(({ key }) => key !== null && key === first);
  if (dimension === undefined || second === undefined) return null;
  if (second === first) return dimension;
  return descendantsOf(dimension).find(({ key }) => key === second) ?? null;
}

/** The two keys of a category; null for one that has none, or whose dimension has none. */
export function findCategoryKeys(typology: Typology, id: string): string | null {
  const dimension = typology.dimensions.find((one) => one.id === id || id.startsWith(`${one.id}/`));
  if (!dimension?.key) return null;
  if (dimension.id === id) return dimension.key + dimension.key;
  const own = descendantsOf(dimension).find((category) => category.id === id)?.key;
  return own ? dimension.key + own : null;
}
