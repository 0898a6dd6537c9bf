import * as z from 'zod';
import { success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { listArticlesById } from '../data/articles';
import { findActor } from '../data/memberships';
import { getFindingCounter } from './finding-counter';
import { listTrueCounts } from './finding-counts';
import { id } from './fields';
import { refusal } from './refusal';
import { seenArticles } from './seen-articles';
import { defineUseCase, type Answer } from './use-case';

/** As many as a list shows at once. */
const MOST = 50;

/** In milliseconds: what is not counted by then is answered as not known, and may be asked for again. */
const PATIENCE = 10_000;

/** By article; null where it could not be said yet. Articles that the person may not see are left out. */
export type FindingCounts = Readonly<Record<string, number | null>>;

/** How many findings wait for an answer in each article of a list: what is remembered, or else counted first. */
export const countFindings = defineUseCase({
  id: 'count-findings',
  access: 'project',
  input: z.object({ articleIds: z.array(id).max(MOST).readonly() }),
  async run({ db, user }, { articleIds }): Answer<FindingCounts> {
    const found = await listArticlesById(db, [...new Set(articleIds)]);
    const readable = new Set<string>();
    for (const projectId of new Set(found.map((article) => article.projectId)))
      if (refusal(await findActor(db, user, projectId), canRead) === null) readable.add(projectId);
    const articles = await seenArticles(
      db,
      user,
      found.filter(({ projectId }) => readable.has(projectId)),
    );
    const known = await listTrueCounts(db, articles);
    const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref());
    const counted = articles.map(async ({ id: articleId }) => {
      const count =
        known.get(articleId) ?? Promise.race([getFindingCounter().count(db, articleId), patience]);
      return [articleId, await count] as const;
    });
    return success(Object.fromEntries(await Promise.all(counted)));
  },
});
