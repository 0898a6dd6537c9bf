import type { Severity } from './severity';
import { MQM_CORE } from './typologies/mqm-core';
import { listCategories, nearestSeverity, pathOfCategory, type Category, type Typology } from './typology';

/**
 * The category of a typology for one of MQM-Core, as checks and models name what they find: one that says the same, else one for what stands
 * above it there, else for what fits nothing else. One that forces its severity means more than MQM-Core does, and is left out, as is what only
 * the source can have: findings are of the translation.
 */
export function categoryFromCore(typology: Typology, core: string): Category | null {
  const candidates = listCategories(typology).filter(
    ({ rules }) => rules.severity === null && rules.sides !== 'source',
  );
  const above = pathOfCategory(MQM_CORE, core).map(({ id }) => id);
  for (const wanted of [...above.reverse(), 'custom']) {
    const found = candidates.find((category) => category.core === wanted);
    if (found !== undefined) return found;
  }
  const dimension = core.split('/')[0] ?? '';
  return (
    candidates.find((category) => category.core.startsWith(`${dimension}/`)) ??
    candidates[0] ??
    typology.dimensions[0] ??
    null
  );
}

export interface Found {
  readonly category: string;
  readonly severity: Severity;
}

/** What was found, by the category and the severity that a project's own typology has for it. */
export function inTypology(typology: Typology, found: Found): Found {
  const category = categoryFromCore(typology, found.category);
  return {
    category: category?.id ?? found.category,
    severity: category?.rules.severity ?? nearestSeverity(typology, found.severity),
  };
}
