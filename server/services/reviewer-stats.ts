import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { preferenceCodes } from '../../domain/review/counts-as-error';
import type { ReviewerStats } from '../../domain/review/reviewer-stats';
import { canManageProject } from '../../domain/review/role';
import { listHiddenCampaignIds } from '../data/hidden-campaigns';
import { findActor } from '../data/memberships';
import { listProposersProjects } from '../data/my-decision-rows';
import { listReasons } from '../data/reasons';
import { countReviewerStats } from '../data/reviewer-stats';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/**
 * How corrections came out, by category: one's own (no project), or everybody's in a project that one manages. Nobody else
 * is told.
 */
export const reviewerStats = defineUseCase({
  id: 'reviewer-stats',
  access: 'project',
  input: z.object({ projectId: id.nullable() }),
  async run({ db, user }, { projectId }): Answer<{ readonly reviewers: readonly ReviewerStats[] }> {
    if (projectId !== null) {
      const refused = refusal(await findActor(db, user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
    }
    const projects = projectId === null ? await listProposersProjects(db, user.id) : [projectId];
    const reasons = [...(await listReasons(db, projects)).values()].flat();
    const scope = projectId === null ? { reviewer: user } : { projectId };
    const hidden = await listHiddenCampaignIds(db, user);
    return success({ reviewers: await countReviewerStats(db, scope, preferenceCodes(reasons), hidden) });
  },
});
