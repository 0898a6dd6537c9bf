import * as z from 'zod';
import { AUDIT_KINDS } from '../../domain/history/audit-event';
import type { AuditQuery } from '../../domain/history/audit-query';
import { failure, success, type Result } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import type { SignedInUser } from '../auth/signed-in-user';
import type { AuditRealm } from '../data/audit-log';
import { listArticleIdsOfCampaigns, listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor, listManagedProjects } from '../data/memberships';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { refusal } from './refusal';

const day = z.iso.date().or(z.literal(''));

export const auditQuery = z.object({
  kind: z.enum(AUDIT_KINDS).nullable(),
  personId: id.nullable(),
  projectId: id.nullable(),
  articleId: id.nullable(),
  from: day,
  to: day,
}) satisfies z.ZodType<AuditQuery>;

/**
 * Which part of the log the person may read: an administrator all of it, the admin of a project what happened in it.
 * What belongs to no project, such as sign-ins, is for administrators.
 */
export async function enterAudit(
  connection: Connection,
  user: SignedInUser,
  projectId: string | null,
): Promise<Result<AuditRealm, 'not_found' | 'forbidden'>> {
  const findHidden = async (): Promise<readonly string[]> =>
    listArticleIdsOfCampaigns(connection, await listHiddenCampaignIds(connection, user));
  if (projectId !== null) {
    const refused = refusal(await findActor(connection, user, projectId), canManageProject);
    if (refused !== null) return failure(refused);
    return success({ projectIds: [projectId], hiddenArticleIds: await findHidden() });
  }
  if (user.isAdministrator) {
    return success({ projectIds: null, hiddenArticleIds: await findHidden() });
  }
  const managed = await listManagedProjects(connection, user.id);
  if (managed.length === 0) return failure('forbidden');
  const projectIds = managed.map((project) => project.id);
  return success({ projectIds, hiddenArticleIds: await findHidden() });
}
