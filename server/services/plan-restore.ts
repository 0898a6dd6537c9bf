import * as z from 'zod';
import type { RestoreDryRun } from '../../domain/history/comparison';
import { success } from '../../domain/result';
import { canDecide } from '../../domain/review/role';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { loadRestore } from './restore-plan';
import { defineUseCase, type Answer } from './use-case';

/** Says what restoring a version would change, and what of it cannot come back. */
export const planRestore = defineUseCase({
  id: 'plan-restore',
  access: 'project',
  input: z.object({ articleId: id, version: z.int().min(0).max(2_147_483_647) }),
  async run({ db, user }, { articleId, version }): Answer<RestoreDryRun> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticle(transaction, user, articleId, canDecide);
      if (!entered.ok) return entered;
      return success((await loadRestore(transaction, entered.value, version)).dryRun);
    });
  },
});
