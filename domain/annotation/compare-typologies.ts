import { listCategories, type Category } from './typology';
import type { TypologyContent } from './typology-content';

/** How one typology differs from another. */
export interface TypologyDifference {
  readonly isRenamed: boolean;
  readonly areSeveritiesChanged: boolean;
  /** Ids of categories. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export function compareTypologies(before: TypologyContent, after: TypologyContent): TypologyDifference {
  const [old, next] = [byId(before), byId(after)];
  const kept = [...next.values()].filter(({ id }) => old.has(id));
  return {
    isRenamed: before.name !== after.name,
    areSeveritiesChanged: say(before.severities) !== say(after.severities),
    added: [...next.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !next.has(id)),
    changed: kept
      .filter((category) => sayCategory(category) !== sayCategory(old.get(category.id)))
      .map(({ id }) => id),
  };
}

export const isSameTypology = (one: TypologyContent, other: TypologyContent): boolean =>
  say([one.name, one.severities, one.dimensions]) === say([other.name, other.severities, other.dimensions]);

const byId = (content: TypologyContent): ReadonlyMap<string, Category> =>
  new Map(listCategories(content).map((category) => [category.id, category]));

/** Without what is below it, which is compared by itself. */
const sayCategory = (category: Category | undefined): string =>
  category === undefined ? '' : say({ ...category, children: null });

/** In one order of keys, whatever order they were written in. */
const say = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
