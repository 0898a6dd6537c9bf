import * as z from 'zod';
import { success } from '../../domain/result';
import { canReview, PROJECT_ROLES } from '../../domain/review/role';
import { hasRoleAnywhere } from '../data/memberships';
import { countNewDecisions } from '../data/my-decision-query';
import { findVisit } from '../data/visits';
import { defineUseCase, type Answer } from './use-case';

/** Whether one reviews at all, and how many decisions on one's corrections are new since one last looked. */
export const decisionNews = defineUseCase({
  id: 'decision-news',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }): Answer<{ readonly mayReview: boolean; readonly count: number }> {
    const { id: userId, isAdministrator } = user;
    const roles = PROJECT_ROLES.filter((role) => canReview({ userId, role, isAdministrator: false }));
    const mayReview = isAdministrator || (await hasRoleAnywhere(db, userId, roles));
    if (!mayReview) return success({ mayReview, count: 0 });
    const since = (await findVisit(db, userId, 'decisions')) ?? new Date(0);
    return success({ mayReview, count: await countNewDecisions(db, user, since) });
  },
});
