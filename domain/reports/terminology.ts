import { TYPOLOGIES } from '../annotation/typologies/registry';
import { listCategories } from '../annotation/typology';

/** Categories of errors in terms, of every typology. */
export const TERMINOLOGY: readonly string[] = [
  ...new Set(
    TYPOLOGIES.flatMap((typology) => listCategories(typology))
      .map(({ id }) => id)
      .filter((id) => id === 'terminology' || id.startsWith('terminology/')),
  ),
];
