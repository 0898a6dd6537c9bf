import type { Severity } from '../severity';
import { findCategory, typologyReference, type Typology } from '../typology';
import { ownTypologyId } from '../typology-content';
import { DQF_MQM } from './dqf-mqm';
import { ESA } from './esa';
import { MQM_CORE } from './mqm-core';
import { SAE_J2450 } from './sae-j2450';
import { WMT_MQM } from './wmt-mqm';

/** Every typology Verso brings. The first is the one that projects begin with. */
export const TYPOLOGIES = [MQM_CORE, WMT_MQM, ESA, DQF_MQM, SAE_J2450] as const satisfies readonly Typology[];

const BY_REFERENCE: ReadonlyMap<string, Typology> = new Map(
  TYPOLOGIES.map((typology) => [typologyReference(typology), typology]),
);

/** Answers a typology by its reference; null for one that it does not know. */
export type FindTypology = (reference: string) => Typology | null;

export const findBuiltIn: FindTypology = (reference) => BY_REFERENCE.get(reference) ?? null;

/** … or of these. */
export function typologyFinder(own: readonly Typology[]): FindTypology {
  if (own.length === 0) return findBuiltIn;
  const byReference = new Map(own.map((typology) => [typologyReference(typology), typology]));
  return (reference) => findBuiltIn(reference) ?? byReference.get(reference) ?? null;
}

/** What names categories and severities where a list does not say what they were marked with. */
export interface ListedTypologies {
  /** Of projects' own, the newest first. */
  readonly own: readonly Typology[];
  /** Whose names come first; null where the list is of several projects. */
  readonly projectId: string | null;
}

/** The first that has the category: of the project's own, of those that everybody knows, of other projects' own. */
export function typologyOfCategory(
  { own, projectId }: ListedTypologies,
  categoryId: string,
): Typology | null {
  const first = projectId === null ? [] : own.filter(({ id }) => id === ownTypologyId(projectId));
  const all: readonly Typology[] = [...first, ...TYPOLOGIES, ...own];
  return all.find((one) => findCategory(one, categoryId) !== null) ?? null;
}

/**
 * Whose name a severity has: of the project, as it calls it now; of several, what their own typologies agree on. Null where it has the name that everybody knows: one project's word for
 * what another project calls otherwise would say what is not so.
 */
export function typologyOfSeverity(
  { own, projectId }: ListedTypologies,
  severity: Severity,
): Typology | null {
  const namesIn = (typology: Typology): string | null => {
    const use = typology.severities.find((each) => each.severity === severity);
    return use === undefined ? null : JSON.stringify(Object.entries(use.names).sort());
  };
  const wanted = own.filter(
    (typology) =>
      namesIn(typology) !== null && (projectId === null || typology.id === ownTypologyId(projectId)),
  );
  const newest = wanted.filter(({ id }, at) => wanted.findIndex((other) => other.id === id) === at);
  const [first] = newest;
  return first !== undefined && newest.every((each) => namesIn(each) === namesIn(first)) ? first : null;
}
