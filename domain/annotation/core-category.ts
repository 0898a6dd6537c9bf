import { categoryPath } from './category-path';
import { MQM_CORE } from './typologies/mqm-core';
import { findBuiltIn, TYPOLOGIES, type FindTypology } from './typologies/registry';
import { WMT_MQM } from './typologies/wmt-mqm';
import { WMT_NAMES } from './typologies/wmt-names';
import { findNearestCategory, listCategories } from './typology';

/** What fits nothing else. */
export const UNKNOWN_CATEGORY = 'custom';

/**
 * The category of MQM-Core for one of another typology. One that its typology does not know goes with the nearest one above it;
 * where nobody knows the typology, the name tells. `find` answers for typologies of one's own.
 */
export function coreCategoryOf(
  reference: string,
  category: string,
  find: FindTypology = findBuiltIn,
): string {
  const typology = find(reference);
  if (typology === null) return coreCategoryOfName(category);
  return findNearestCategory(typology, category)?.core ?? UNKNOWN_CATEGORY;
}

/** What models from memory, MQM 1.0 and files of others call a category or a dimension, beside the names of the typologies that we know. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  linguistic: 'linguistic-conventions',
  'linguistic-convention': 'linguistic-conventions',
  typography: 'linguistic-conventions/punctuation',
  inconsistent: 'terminology/inconsistent-use-of-terminology',
  termbase: 'terminology/inconsistent-with-terminology-resource',
  term: 'terminology/wrong-term',
  name: 'terminology/wrong-term',
  'no-translate': 'accuracy/do-not-translate',
  mistranslated: 'accuracy/mistranslation',
  unnatural: 'style/unidiomatic-style',
  locale: 'locale-conventions',
  date: 'locale-conventions/date-format',
  number: 'locale-conventions/number-format',
  currency: 'locale-conventions/currency-format',
};

/** By the last part of the name. Those of MQM-Core stand last, and win. */
const CORE_OF_PART: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_NAMES),
  ...[...TYPOLOGIES]
    .reverse()
    .flatMap((typology) =>
      [...listCategories(typology)]
        .reverse()
        .map(({ id, core }) => [id.split('/').at(-1) ?? id, core] as const),
    ),
]);

const CORE_IDS: ReadonlySet<string> = new Set(listCategories(MQM_CORE).map(({ id }) => id));

/** Whole names that no part of them tells. */
const CORE_OF_WMT_NAME: ReadonlyMap<string, string> = new Map(
  WMT_NAMES.map(([name, id]) => [
    categoryPath(name).join('/'),
    findNearestCategory(WMT_MQM, id)?.core ?? UNKNOWN_CATEGORY,
  ]),
);

/** The category of MQM-Core that a name such as “Fluency/Punctuation” means: by its last part that is known; `custom` where none is. */
export function coreCategoryOfName(named: string): string {
  const parts = categoryPath(named);
  const whole = parts.join('/');
  if (CORE_IDS.has(whole)) return whole;
  const ofWmt = CORE_OF_WMT_NAME.get(whole);
  if (ofWmt !== undefined) return ofWmt;
  for (const part of [...parts].reverse()) {
    const core = CORE_OF_PART.get(part);
    if (core !== undefined) return core;
  }
  return UNKNOWN_CATEGORY;
}
