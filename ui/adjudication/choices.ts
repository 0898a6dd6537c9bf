import type { AdjudicatedItem } from '@/domain/adjudication/adjudicated-items';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import {
  findCategory,
  findNearestCategory,
  listCategories,
  nearestSeverity,
  pathOfCategory,
  type Typology,
} from '@/domain/annotation/typology';
import type { Said } from './adjudication-port';

export interface CategoryChoice {
  readonly id: string;
  /** From the dimension down: a type is told with what it is of. */
  readonly path: readonly string[];
}

/** What an item can be called: all that the typology of its mark has, and what it is called now. `null`: one that nobody knows any more. */
export function categoryChoices(
  { category }: Pick<AdjudicatedItem, 'category'>,
  typology: Typology | null,
): readonly CategoryChoice[] {
  const known =
    typology === null
      ? []
      : listCategories(typology).map(({ id }) => ({
          id,
          path: pathOfCategory(typology, id).map((one) => one.id),
        }));
  return known.some(({ id }) => id === category) ? known : [{ id: category, path: [category] }, ...known];
}

/** How bad it can be: as its category forces it, else as its typology knows it; and as it is now. */
export function severityChoices(
  { category, severity }: Pick<AdjudicatedItem, 'category' | 'severity'>,
  typology: Typology | null,
): readonly Severity[] {
  const forced = typology && (findNearestCategory(typology, category)?.rules.severity ?? null);
  const used = forced === null ? typology?.severities.map((use) => use.severity) : [forced];
  return SEVERITIES.filter((one) => one === severity || (used ?? SEVERITIES).includes(one));
}

/** The next one by key, after the worst the lightest again; null where there is no other. */
export function nextSeverity(
  item: Pick<AdjudicatedItem, 'category' | 'severity'>,
  typology: Typology | null,
) {
  const choices = severityChoices(item, typology);
  const next = choices[(choices.indexOf(item.severity) + 1) % choices.length];
  return next === undefined || next === item.severity ? null : next;
}

/** Another category, with the severity that it forces or the nearest that its typology has. */
export function changeCategory(
  { mark, severity }: Pick<AdjudicatedItem, 'mark' | 'severity'>,
  typology: Typology | null,
  category: string,
): Said {
  const forced = typology && (findCategory(typology, category)?.rules.severity ?? null);
  const next = forced ?? (typology === null ? severity : nearestSeverity(typology, severity));
  return { kind: 'change', markId: mark.id, category, ...(next !== severity && { severity: next }) };
}
