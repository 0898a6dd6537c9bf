import * as z from 'zod';
import { mergeChoices } from '../../domain/names/ledger/name-choice';
import { id } from './fields';
import { nameForm } from './name-fields';
import { regroupNames } from './regroup-names';
import { defineUseCase, type Answer } from './use-case';

/** Says that two renderings are one name, with all that is held to be one with them. */
export const mergeNames = defineUseCase({
  id: 'merge-names',
  access: 'project',
  input: z.object({ id, articleId: id, one: nameForm, other: nameForm }),
  run: (context, { one, other, ...act }): Answer<{ readonly id: string }> =>
    regroupNames(context, act, mergeChoices(one, other)),
  touches: ({ articleId }) => [articleId],
});
