import { finishAssignment, reopenAssignment } from '../../domain/review/assignment';
import type { Review } from '../../domain/review/review';
import { findAssignment, updateAssignment } from '../data/assignments';
import type { Connection } from '../db/open-database';

/** After a review was finished or opened again: what its reviewer was asked for is done, or is to be done. */
export async function settleAssignment(
  transaction: Connection,
  { articleId, reviewerId, state }: Review,
): Promise<void> {
  const assignment = await findAssignment(transaction, articleId, reviewerId);
  if (assignment === null) return;
  const after = state === 'finished' ? finishAssignment(assignment) : reopenAssignment(assignment);
  if (after !== assignment) await updateAssignment(transaction, after);
}
