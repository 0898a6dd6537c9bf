import * as z from 'zod';
import { splitChoices } from '../../domain/names/ledger/name-choice';
import { id } from './fields';
import { nameForm } from './name-fields';
import { regroupNames } from './regroup-names';
import { defineUseCase, type Answer } from './use-case';

/** More renderings than a name has. */
const MAX_RENDERINGS = 100;

/** Says that renderings are not the name that is written as `from`; among themselves they stay one. */
export const splitName = defineUseCase({
  id: 'split-name',
  access: 'project',
  input: z.object({
    id,
    articleId: id,
    from: nameForm,
    away: z.array(nameForm).min(1).max(MAX_RENDERINGS).readonly(),
  }),
  run: (context, { from, away, ...act }): Answer<{ readonly id: string }> =>
    regroupNames(context, act, splitChoices(from, away)),
  touches: ({ articleId }) => [articleId],
});
