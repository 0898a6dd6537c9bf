import type { Subject } from '../../domain/talk/thread';
import { findCorrection, listProposerIds } from '../data/corrections';
import { findError } from '../data/errors';
import type { Connection } from '../db/open-database';

/** Whose work is discussed: who marked it and who proposed something for it. Null when it is not of the article. */
export async function findSubjectOwners(
  connection: Connection,
  articleId: string,
  subject: Subject,
): Promise<readonly string[] | null> {
  if (subject.kind === 'correction') {
    const correction = await findCorrection(connection, subject.id);
    return correction?.articleId === articleId ? [correction.proposerId] : null;
  }
  const error = await findError(connection, subject.id);
  if (error?.articleId !== articleId) return null;
  return [error.reviewerId, ...(await listProposerIds(connection, error.id))];
}
