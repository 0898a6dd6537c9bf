import { categorySlug } from './category-path';
import { findCategory, NO_RULES, type Category } from './typology';
import { MAX_DEPTH, type TypologyContent } from './typology-content';

/** A typology that was changed, and the id by which what was changed is found in it. */
export interface EditedTypology {
  readonly content: TypologyContent;
  readonly id: string | null;
}

export const parentIdOf = (id: string): string => id.split('/').slice(0, -1).join('/');
export const slugOfCategory = (id: string): string => id.split('/').at(-1) ?? id;

/** A new category at the end of what is below another; '' for a dimension. */
export function addCategory(content: TypologyContent, parentId: string): EditedTypology {
  const siblings = childrenOf(content, parentId);
  const parent = findCategory(content, parentId);
  const id = idIn(parentId, freeSlug('new', siblings));
  const made: Category = {
    ...{
      id,
      key: null,
      core: parent?.core ?? 'custom',
      its: parent?.its ?? 'other',
      words: {},
      children: [],
    },
    defaultSeverity: parent?.defaultSeverity ?? content.severities[0]?.severity ?? 'minor',
    rules: NO_RULES,
  };
  return { content: withChildren(content, parentId, [...siblings, made]), id };
}

/** With all that is below it. */
export function removeCategory(content: TypologyContent, id: string): EditedTypology {
  const siblings = childrenOf(content, parentIdOf(id));
  const at = siblings.findIndex((one) => one.id === id);
  const rest = siblings.filter((one) => one.id !== id);
  const next = rest[Math.min(at, rest.length - 1)]?.id ?? (parentIdOf(id) || null);
  return { content: withChildren(content, parentIdOf(id), rest), id: next };
}

/** Of all but its id and what is below it, which have moves of their own. */
export function changeCategory(
  content: TypologyContent,
  id: string,
  change: Partial<Omit<Category, 'id' | 'children'>>,
): EditedTypology {
  const siblings = childrenOf(content, parentIdOf(id));
  const changed = siblings.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { content: withChildren(content, parentIdOf(id), changed), id };
}

/** Gives it another last part of its id; what is below it goes along. One that a sibling has gets a number. */
export function renameCategory(content: TypologyContent, id: string, wanted: string): EditedTypology {
  const siblings = childrenOf(content, parentIdOf(id));
  const slug = categorySlug(wanted);
  if (slug === '' || slug === slugOfCategory(id)) return { content, id };
  const others = siblings.filter((one) => one.id !== id);
  const renamed = idIn(parentIdOf(id), freeSlug(slug, others));
  const changed = siblings.map((one) => (one.id === id ? withId(one, renamed) : one));
  return { content: withChildren(content, parentIdOf(id), changed), id: renamed };
}

export const MOVES = ['up', 'down', 'in', 'out'] as const;
export type Move = (typeof MOVES)[number];

/** Among its siblings; in: below the one before it; out: beside its parent. Null where it cannot go there. */
export function moveCategory(content: TypologyContent, id: string, move: Move): EditedTypology | null {
  const parentId = parentIdOf(id);
  const siblings = childrenOf(content, parentId);
  const at = siblings.findIndex((one) => one.id === id);
  const category = siblings[at];
  if (category === undefined) return null;
  const rest = siblings.filter((one) => one !== category);
  switch (move) {
    case 'up':
    case 'down': {
      const to = at + (move === 'up' ? -1 : 1);
      if (to < 0 || to > rest.length) return null;
      return { content: withChildren(content, parentId, rest.toSpliced(to, 0, category)), id };
    }
    case 'in': {
      const parent = siblings[at - 1];
      if (parent === undefined || depthOf(category) + id.split('/').length > MAX_DEPTH) return null;
      return place(withChildren(content, parentId, rest), category, parent.id, parent.children.length);
    }
    case 'out': {
      if (parentId === '') return null;
      const above = parentIdOf(parentId);
      const after = childrenOf(content, above).findIndex((one) => one.id === parentId);
      return place(withChildren(content, parentId, rest), category, above, after + 1);
    }
  }
}

function place(content: TypologyContent, category: Category, parentId: string, at: number): EditedTypology {
  const siblings = childrenOf(content, parentId);
  const id = idIn(parentId, freeSlug(slugOfCategory(category.id), siblings));
  return { content: withChildren(content, parentId, siblings.toSpliced(at, 0, withId(category, id))), id };
}

const depthOf = ({ children }: Category): number => 1 + Math.max(0, ...children.map(depthOf));

const idIn = (parentId: string, slug: string): string => (parentId === '' ? slug : `${parentId}/${slug}`);

function freeSlug(wanted: string, siblings: readonly Category[]): string {
  const taken = new Set(siblings.map(({ id }) => slugOfCategory(id)));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`;
  return slug;
}

const withId = (category: Category, id: string): Category => ({
  ...category,
  id,
  children: category.children.map((child) => withId(child, `${id}/${slugOfCategory(child.id)}`)),
});

const childrenOf = (content: TypologyContent, parentId: string): readonly Category[] =>
  parentId === '' ? content.dimensions : (findCategory(content, parentId)?.children ?? []);

function withChildren(
  content: TypologyContent,
  parentId: string,
  children: readonly Category[],
): TypologyContent {
  const replaceIn = (categories: readonly Category[]): readonly Category[] =>
    categories.map((category) => {
      if (category.id === parentId) return { ...category, children };
      return parentId.startsWith(`${category.id}/`)
        ? { ...category, children: replaceIn(category.children) }
        : category;
    });
  return { ...content, dimensions: parentId === '' ? children : replaceIn(content.dimensions) };
}
