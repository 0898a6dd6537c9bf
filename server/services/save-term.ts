import * as z from 'zod';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import type { TermRow } from '../../domain/terms/term-row';
import { baseVersion } from './article-fields';
import { id } from './fields';
import { saveAgreed } from './save-agreed';
import { termContent } from './term-fields';
import { TERM_LIST } from './term-list';
import { defineUseCase, type Answer } from './use-case';

/** Adds a term or changes one. `baseVersion` is 0 for a new one. */
export const saveTerm = defineUseCase({
  id: 'save-term',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion, term: termContent }),
  run(context, { term, ...input }): Answer<SaveOutcome<TermRow>> {
    return saveAgreed(TERM_LIST, context, { ...input, content: term });
  },
  touchesProjects: ({ projectId }, { outcome }) => (outcome === 'saved' ? [projectId] : []),
});
