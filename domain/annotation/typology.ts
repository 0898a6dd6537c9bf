import type { ItsType } from './its-types';
import { SEVERITIES, type Severity } from './severity';

/**
 * One kind of error. Categories form a tree of any depth; every node may be used as a tag, and a child counts for its
 * parent too. The words of built-in categories are messages (see `category-messages.ts`); those of one's own are here.
 */
export interface Category {
  /** The path from the dimension down, in kebab-case: `accuracy/mistranslation`. */
  readonly id: string;
  /** One lower-case Latin letter: a dimension's among the dimensions, any other's within its dimension. Null where there is none. */
  readonly key: string | null;
  /** What the desk suggests; the reviewer chooses. */
  readonly defaultSeverity: Severity;
  /** The category of MQM-Core that says the same, or the next more general one. */
  readonly core: string;
  /** The type of ITS 2.0 that says the same, or the next more general one. */
  readonly its: ItsType;
  readonly rules: CategoryRules;
  /** By language of the interface; empty where messages have them. */
  readonly words: WordsByLanguage<CategoryWords>;
  readonly children: readonly Category[];
}

export interface CategoryRules {
  /** An error of this kind needs a note. */
  readonly isNoteRequired: boolean;
  /** Where its marks may stand. */
  readonly sides: AllowedSides;
  /** The only severity that it may have; null where the reviewer chooses. */
  readonly severity: Severity | null;
  /** Points in the place of the typology's, for the severities that have their own. */
  readonly weights: SeverityPoints;
}

export const ALLOWED_SIDES = ['both', 'source', 'target'] as const;
export type AllowedSides = (typeof ALLOWED_SIDES)[number];
export type SeverityPoints = Readonly<Partial<Record<Severity, number>>>;

export interface CategoryWords {
  readonly name: string;
  /** '' where there is none; so with the example. */
  readonly definition: string;
  readonly example: string;
}

export type WordsByLanguage<Words> = Readonly<Partial<Record<string, Words>>>;

/** A severity that a typology uses. */
export interface SeverityUse {
  readonly severity: Severity;
  /** Penalty points for an error that bad. */
  readonly weight: number;
  /** What it is called instead of its usual name, by language of the interface. */
  readonly names: WordsByLanguage<string>;
}

export interface Typology {
  readonly id: string;
  /** Rises when anything in it changes. */
  readonly version: string;
  /** As its owner calls it; '' where messages have its name. */
  readonly name: string;
  /** From the lightest to the worst; at least one. */
  readonly severities: readonly SeverityUse[];
  /** The top level: the dimensions. */
  readonly dimensions: readonly Category[];
}

/** What asks nothing of an error. */
export const NO_RULES: CategoryRules = { isNoteRequired: false, sides: 'both', severity: null, weights: {} };

/** What an error keeps of the typology it was made with: `mqm-core/2.0`. */
export function typologyReference({ id, version }: Pick<Typology, 'id' | 'version'>): string {
  return `${id}/${version}`;
}

/** Every category, each parent before its children. */
export function listCategories(typology: Pick<Typology, 'dimensions'>): readonly Category[] {
  const withChildren = (category: Category): readonly Category[] => [
    category,
    ...category.children.flatMap(withChildren),
  ];
  return typology.dimensions.flatMap(withChildren);
}

export function findCategory(typology: Pick<Typology, 'dimensions'>, id: string): Category | null {
  return findNearestCategory(typology, id, (category) => category.id === id);
}

/** The category itself, or where the typology does not know it, the nearest one above it that it knows; null where it knows none. */
export function findNearestCategory(
  { dimensions }: Pick<Typology, 'dimensions'>,
  id: string,
  isWanted: (category: Category) => boolean = () => true,
): Category | null {
  let nearest: Category | null = null;
  let level = dimensions;
  for (;;) {
    const next = level.find((category) => category.id === id || id.startsWith(`${category.id}/`));
    if (next === undefined) return nearest;
    if (isWanted(next)) nearest = next;
    level = next.children;
  }
}

/** The categories from the dimension down to this one. */
export function pathOfCategory(typology: Pick<Typology, 'dimensions'>, id: string): readonly Category[] {
  return listCategories(typology).filter(
    (category) => category.id === id || id.startsWith(`${category.id}/`),
  );
}

export const usesSeverity = ({ severities }: Pick<Typology, 'severities'>, severity: Severity): boolean =>
  severities.some((use) => use.severity === severity);

/** The severity of a typology that is nearest to one that it may not use; of two as near, the worse. */
export function nearestSeverity({ severities }: Pick<Typology, 'severities'>, wanted: Severity): Severity {
  const distance = (severity: Severity): number =>
    Math.abs(SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(wanted) - 0.1);
  const [first, ...others] = severities.map(({ severity }) => severity);
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first ?? wanted);
}

/** Penalty points of an error as its typology weighs it: by its category where that has its own for the severity. */
export function pointsOf(typology: Typology, category: string, severity: Severity): number {
  const own = findNearestCategory(typology, category)?.rules.weights[severity];
  return own ?? typology.severities.find((use) => use.severity === severity)?.weight ?? 0;
}
