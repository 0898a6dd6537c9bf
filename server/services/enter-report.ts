import type { ReportFilter } from '../../domain/reports/report-filter';
import { failure, success, type Result } from '../../domain/result';
import { canRead, canSeeReviewers } from '../../domain/review/role';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor, listRoles } from '../data/memberships';
import type { ReportScope } from '../data/report-scope';
import type { Connection } from '../db/open-database';
import { refusal } from './refusal';

interface Asker {
  readonly id: string;
  readonly isAdministrator: boolean;
}

/**
 * What the person may see figures of, as far as they ask for it. Everybody sees what all reviewers of their projects did together, and what they did themselves; what each of the others
 * did, who may see it. Asking for one project, or for somebody else there, is refused; asking for all leaves out what is not theirs to see.
 */
export async function enterReport(
  connection: Connection,
  user: Asker,
  { projectId, reviewerId }: Pick<ReportFilter, 'projectId' | 'reviewerId'>,
): Promise<Result<ReportScope, 'not_found' | 'forbidden'>> {
  const hidden = await listHiddenCampaignIds(connection, user);
  const isOther = reviewerId !== null && reviewerId !== user.id;
  if (projectId !== null) {
    const actor = await findActor(connection, user, projectId);
    const refused = refusal(actor, isOther ? canSeeReviewers : canRead);
    if (refused !== null || actor === null) return failure(refused ?? 'not_found');
    const isOpen = canSeeReviewers(actor);
    return success({
      ...{ userId: user.id, hidden },
      open: isOpen ? [projectId] : [],
      summed: isOpen ? [] : [projectId],
    });
  }
  if (user.isAdministrator) return success({ userId: user.id, open: null, summed: [], hidden });
  const roles = await listRoles(connection, user.id);
  const isOpen = ({ role }: (typeof roles)[number]): boolean =>
    canSeeReviewers({ userId: user.id, role, isAdministrator: false });
  return success({
    ...{ userId: user.id, hidden },
    open: roles.filter(isOpen).map((each) => each.projectId),
    summed: roles.filter((each) => !isOpen(each)).map((each) => each.projectId),
  });
}
