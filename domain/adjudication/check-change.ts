import { findCategory, usesSeverity, type Typology } from '../annotation/typology';
import { failure, success, type Result } from '../result';
import type { AdjudicatedItem } from './adjudicated-items';
import type { Ruling } from './ruling';

/**
 * Whether an item can get the category and severity: those of the typology that the mark which is ruled on was made with. `null`: nobody knows that one any
 * more; the item then keeps its category. What the item has already is never refused: imported data may say anything.
 */
export function checkChange(
  { category, severity }: Pick<Ruling, 'category' | 'severity'>,
  item: Pick<AdjudicatedItem, 'category' | 'severity'>,
  typology: Typology | null,
): Result<null, 'category_unknown' | 'severity_not_allowed'> {
  const next = { category: category ?? item.category, severity: severity ?? item.severity };
  const known = typology && findCategory(typology, next.category);
  if (next.category !== item.category && known === null) return failure('category_unknown');
  const forced = known?.rules.severity ?? null;
  if (forced !== null) return next.severity === forced ? success(null) : failure('severity_not_allowed');
  const isUsed = typology === null || usesSeverity(typology, next.severity);
  return isUsed || next.severity === item.severity ? success(null) : failure('severity_not_allowed');
}
