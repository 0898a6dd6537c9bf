import * as z from 'zod';
import type { KnownNameRow } from '../../domain/names/known-name-row';
import { deleteAgreed, type DeleteOutcome } from './delete-agreed';
import { id } from './fields';
import { NAME_LIST } from './name-list';
import { defineUseCase, type Answer } from './use-case';

/** Has a project forget a name. Saving it again as a new one, under its id, is the way back. */
export const deleteKnownName = defineUseCase({
  id: 'delete-known-name',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion: z.int().min(1) }),
  run(context, input): Answer<DeleteOutcome<KnownNameRow>> {
    return deleteAgreed(NAME_LIST, context, input);
  },
});
