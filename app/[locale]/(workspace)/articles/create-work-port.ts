import { success } from '@/domain/result';
import type { Person } from '@/domain/review/desk-view';
import { canReview } from '@/domain/review/role';
import type { WorkPort } from '@/ui/articles/work-port';
import { callUseCase } from '../../../api-client';

export function createWorkPort(refresh: () => void): WorkPort {
  return {
    listReviewers,
    assign: (wish) => callUseCase('assign-articles', wish),
    end: (assignments) =>
      callUseCase('end-assignment', {
        assignments: assignments.map(({ articleId, userId, version }) => ({
          articleId,
          userId,
          baseVersion: version,
        })),
      }),
    restore: (assignments) =>
      callUseCase('restore-assignments', {
        assignments: assignments.map(({ articleId, userId, version, before }) => ({
          articleId,
          userId,
          baseVersion: version,
          before,
        })),
      }),
    sendBack: (wish) => callUseCase('return-article', wish),
    sample: (projectId, wish) => callUseCase('sample-articles', { projectId, ...wish }),
    refresh,
  };
}

/** Only whoever may review in every one of the projects: others could not be asked for all of the articles. */
const listReviewers: WorkPort['listReviewers'] = async (projectIds) => {
  const answers = await Promise.all(
    projectIds.map((projectId) => callUseCase('list-members', { projectId })),
  );
  let able: readonly Person[] | null = null;
  for (const answer of answers) {
    if (!answer.ok) return answer;
    const here = answer.value.members
      .filter(({ userId, role }) => canReview({ userId, role, isAdministrator: false }))
      .map(({ userId, name }): Person => ({ id: userId, name }));
    able = able === null ? here : able.filter(({ id }) => here.some((one) => one.id === id));
  }
  return success(able ?? []);
};
