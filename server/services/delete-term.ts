import * as z from 'zod';
import type { TermRow } from '../../domain/terms/term-row';
import { deleteAgreed, type DeleteOutcome } from './delete-agreed';
import { id } from './fields';
import { TERM_LIST } from './term-list';
import { defineUseCase, type Answer } from './use-case';

/** Deletes a term. Saving it again as a new one, under its id, is the way back. */
export const deleteTerm = defineUseCase({
  id: 'delete-term',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion: z.int().min(1) }),
  run(context, input): Answer<DeleteOutcome<TermRow>> {
    return deleteAgreed(TERM_LIST, context, input);
  },
  touchesProjects: ({ projectId }) => [projectId],
});
