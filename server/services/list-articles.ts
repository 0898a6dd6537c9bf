import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { ARTICLE_SORTS } from '../../domain/review/article-row';
import { EXPORT_STATES } from '../../domain/review/export-record';
import { ARTICLE_STATES } from '../../domain/review/review';
import { canRead } from '../../domain/review/role';
import { listArticleRows } from '../data/article-rows';
import { findActor } from '../data/memberships';
import { dueOn } from './assignment-fields';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase } from './use-case';

/** What a list of articles is filtered and sorted by. */
export const articleFilters = z.object({
  projectId: id.nullable(),
  states: z.array(z.enum(ARTICLE_STATES)).readonly(),
  lang: z.string().max(35),
  search: z.string().max(200),
  assignee: id.or(z.literal('')).optional(),
  dueBefore: dueOn.optional(),
  exported: z.enum(EXPORT_STATES).nullable().optional(),
  sort: z.enum(ARTICLE_SORTS),
  descending: z.boolean(),
});

/** Articles of one project, or of all that the person may see, a page at a time. */
export const listArticles = defineUseCase({
  id: 'list-articles',
  access: 'project',
  input: articleFilters.extend({ offset: z.int().min(0) }),
  async run({ db, user }, query) {
    if (query.projectId !== null) {
      const refused = refusal(await findActor(db, user, query.projectId), canRead);
      if (refused !== null) return failure(refused);
    }
    return success(await listArticleRows(db, user, query));
  },
});
