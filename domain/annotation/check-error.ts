import { failure, type Failure } from '../result';
import type { ErrorMark } from './error';
import { findCategory, type Typology } from './typology';

export type ErrorFailure = 'anchor_missing' | 'anchor_not_allowed' | 'category_unknown';

/** What is wrong with an error beside its anchors (see `checkAnchor`), or null. */
export function findErrorObstacle(
  error: Pick<ErrorMark, 'scope' | 'target' | 'source' | 'category'>,
  typology: Typology,
): Failure<ErrorFailure> | null {
  const anchored = error.target !== null || error.source !== null;
  if (error.scope === 'article' && anchored) return failure('anchor_not_allowed').error;
  if (error.scope !== 'article' && !anchored) return failure('anchor_missing').error;
  return findCategory(typology, error.category) === null ? failure('category_unknown').error : null;
}
