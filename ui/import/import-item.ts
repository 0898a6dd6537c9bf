import { matchMaterials, type Match } from './match-materials';

/** `pair`: source and translation; `target`: a translation alone; `bilingual`: both in one table. */
export const IMPORT_WAYS = ['pair', 'target', 'bilingual'] as const;
export type ImportWay = (typeof IMPORT_WAYS)[number];

/** The places that take text: those of the two sides, and the one for a table of both. */
export const SLOTS = ['source', 'target', 'table'] as const;
export type Slot = (typeof SLOTS)[number];

/** A text to import: a file, or what was pasted (`name` is null). */
export interface Material {
  readonly id: string;
  readonly name: string | null;
  readonly content: string | Blob;
}

export const PASTED_ID = 'pasted';

/** What becomes one article. */
export interface ImportItem {
  /** Says which text and which way, so that what was said of the one is not taken for the other. */
  readonly id: string;
  readonly way: ImportWay;
  /** The translation, or the table. */
  readonly target: Material;
  readonly source: Material | null;
}

export type Materials = Readonly<Record<Slot, readonly Material[]>>;

/** Each translation and each table becomes an article, with the source that fits it or that a person chose for it. */
export function listItems(
  way: ImportWay,
  materials: Materials,
  chosen: readonly Match[],
): readonly ImportItem[] {
  const itemOf = (target: Material, source: Material | null): ImportItem => ({
    id: `${way}:${target.id}`,
    way,
    target,
    source,
  });
  if (way === 'bilingual') return materials.table.map((table) => itemOf(table, null));
  if (way === 'target') return materials.target.map((target) => itemOf(target, null));
  const matches = new Map(
    matchMaterials(materials.source, materials.target, chosen).map((match) => [
      match.targetId,
      match.sourceId,
    ]),
  );
  return materials.target.map((target) => {
    const sourceId = matches.get(target.id) ?? null;
    return itemOf(target, materials.source.find((source) => source.id === sourceId) ?? null);
  });
}
