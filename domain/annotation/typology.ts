import type { Severity } from './severity';

/**
 * One kind of error. Categories form a tree; every node may be used as a tag, and a child counts for its parent
 * too. Names, definitions and examples are messages: see `category-messages.ts`.
 */
export interface Category {
  /** The path from the dimension down, in kebab-case: `accuracy/mistranslation`. */
  readonly id: string;
  /** One lower-case Latin letter, unique among its siblings and not its parent's. */
  readonly key: string;
  /** What the desk suggests; the reviewer chooses. */
  readonly defaultSeverity: Severity;
  readonly children: readonly Category[];
}

export interface Typology {
  readonly id: string;
  /** Rises when a category is added, renamed or removed. */
  readonly version: string;
  /** The top level: the dimensions. */
  readonly dimensions: readonly Category[];
}

/** What an error keeps of the typology it was made with: `mqm-core/2.0`. */
export function typologyReference(typology: Typology): string {
  return `${typology.id}/${typology.version}`;
}

/** Every category, each parent before its children. */
export function listCategories(typology: Typology): readonly Category[] {
  const withChildren = (category: Category): readonly Category[] => [
    category,
    ...category.children.flatMap(withChildren),
  ];
  return typology.dimensions.flatMap(withChildren);
}

export function findCategory(typology: Typology, id: string): Category | null {
  return listCategories(typology).find((category) => category.id === id) ?? null;
}
