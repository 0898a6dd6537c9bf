import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import type { Term } from '../../domain/terms/term';
import { termsFor } from '../../domain/terms/terms-for';
import { findActor } from '../data/memberships';
import { listTerms } from '../data/terms';
import { languageTag } from './article-fields';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** All that is agreed for an article of these languages: what the desk shows in its text. */
export const getTermbase = defineUseCase({
  id: 'get-termbase',
  access: 'project',
  input: z.object({ projectId: id, sourceLang: languageTag, targetLang: languageTag }),
  async run(
    { db, user },
    { projectId, sourceLang, targetLang },
  ): Answer<{ readonly terms: readonly Term[] }> {
    const refused = refusal(await findActor(db, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const terms = await listTerms(db, projectId);
    return success({ terms: termsFor(terms, sourceLang, targetLang) });
  },
});
