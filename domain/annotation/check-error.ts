import { failure, type Failure } from '../result';
import type { ErrorMark } from './error';
import { findCategory, usesSeverity, type Category, type Typology } from './typology';

export type ErrorFailure =
  | 'anchor_missing'
  | 'anchor_not_allowed'
  | 'category_unknown'
  | 'severity_not_allowed'
  | 'side_not_allowed'
  | 'note_missing';

/** What is wrong with an error beside its anchors (see `checkAnchor`), or null. */
export function findErrorObstacle(
  error: Pick<ErrorMark, 'scope' | 'target' | 'source' | 'category' | 'severity' | 'comment' | 'provenance'>,
  typology: Typology,
): Failure<ErrorFailure> | null {
  const anchored = error.target !== null || error.source !== null;
  if (error.scope === 'article' && anchored) return failure('anchor_not_allowed').error;
  if (error.scope !== 'article' && !anchored) return failure('anchor_missing').error;
  const category = findCategory(typology, error.category);
  if (category === null) return failure('category_unknown').error;
  const forced = category.rules.severity;
  const isAllowed = forced === null ? usesSeverity(typology, error.severity) : error.severity === forced;
  if (!isAllowed) return failure('severity_not_allowed').error;
  if (!maySideBe(category, error)) return failure('side_not_allowed').error;
  return needsNote(category, error) ? failure('note_missing').error : null;
}

/** What is of a whole segment or of the article is of both sides. */
export function maySideBe(
  { rules: { sides } }: Category,
  { scope, target, source }: Pick<ErrorMark, 'scope' | 'target' | 'source'>,
): boolean {
  if (scope !== 'span' || sides === 'both') return true;
  return sides === 'source' ? target === null : source === null;
}

/** A person says what it is; what was found says so itself. */
export const needsNote = (
  { rules }: Category,
  { comment, provenance }: Pick<ErrorMark, 'comment' | 'provenance'>,
): boolean => rules.isNoteRequired && provenance.kind === 'person' && comment.trim() === '';
