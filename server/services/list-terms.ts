import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import type { TermLanguages, TermPage } from '../../domain/terms/term-row';
import { findActor } from '../data/memberships';
import { countTerms, listTermLanguages, listTermRows } from '../data/terms';
import { id } from './fields';
import { refusal } from './refusal';
import { termQuery } from './term-fields';
import { defineUseCase, type Answer } from './use-case';

/** The termbase of a project, a page at a time, and the languages it has. */
export const listTerms = defineUseCase({
  id: 'list-terms',
  access: 'project',
  input: z.object({
    projectId: id,
    query: termQuery,
    offset: z.int().min(0),
    limit: z.int().min(1).max(200),
  }),
  async run({ db, user }, { projectId, query, offset, limit }): Answer<TermPage & TermLanguages> {
    return db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, user, projectId), canRead);
      if (refused !== null) return failure(refused);
      const total = await countTerms(transaction, projectId, query);
      const rows = await listTermRows(transaction, projectId, query, offset, limit);
      const next = offset + rows.length;
      const languages = await listTermLanguages(transaction, projectId);
      return success({ rows, total, next: next < total ? next : null, ...languages });
    });
  },
});
