import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canImport } from '../../domain/review/role';
import { listArticlesById } from '../data/articles';
import { deleteRuns, listBatchRuns } from '../data/finding-runs';
import { findActor } from '../data/memberships';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

interface Removed {
  readonly articleIds: readonly string[];
}

/** Takes back all that was found in one go. Errors that people made of it are theirs, and stay. */
export const removeFindings = defineUseCase({
  id: 'remove-findings',
  access: 'project',
  input: z.object({ projectId: id, batchId: id }),
  async run(context, { projectId, batchId }): Answer<Removed> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canImport);
      if (refused !== null) return failure(refused);
      const runs = await listBatchRuns(transaction, batchId);
      const articleIds = runs.map(({ articleId }) => articleId);
      const articles = await listArticlesById(transaction, articleIds);
      // Another project's, or gone already.
      if (articles.some((article) => article.projectId !== projectId)) return failure('not_found');
      await deleteRuns(
        transaction,
        runs.map((run) => run.id),
      );
      if (runs.length > 0)
        await recordAudit(transaction, context, [
          {
            kind: 'findings_removed',
            projectId,
            details: { count: runs.reduce((sum, { counts }) => sum + counts.kept, 0) },
          },
        ]);
      return success({ articleIds });
    });
  },
  touches: (_input, { articleIds }) => articleIds,
});
