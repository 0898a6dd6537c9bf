import type { ErrorMark } from '../../domain/annotation/error';
import { TYPOLOGIES } from '../../domain/annotation/typologies/registry';
import { findCategory, typologyReference } from '../../domain/annotation/typology';

/** Whether a mark may have the category: it is one of the typology that it was made with. Of one that Verso does not know, only its own. */
export function isKnownCategory(category: string, mark: Pick<ErrorMark, 'typology' | 'category'>): boolean {
  if (category === mark.category) return true;
  const typology = TYPOLOGIES.find((one) => typologyReference(one) === mark.typology);
  return typology !== undefined && findCategory(typology, category) !== null;
}
