import * as z from 'zod';
import { checkKnownName, tidyKnownName } from '../../domain/names/check-known-name';
import { preferChoice } from '../../domain/names/ledger/name-choice';
import type { Remembering } from '../../domain/names/ledger/name-memory';
import { failure, success } from '../../domain/result';
import { canAddName } from '../../domain/review/role';
import { findNameAct, insertNameAct } from '../data/name-choices';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { rememberInProject } from './known-name-memory';
import { nameForm } from './name-fields';
import { defineUseCase, type Answer } from './use-case';

/**
 * Has the project remember a name that was met in an article as it stands there. No mention is corrected; taken back as any choice
 * of a form is.
 */
export const addName = defineUseCase({
  id: 'add-name',
  access: 'project',
  input: z.object({
    /** Of the act, made by who asks. */
    id,
    articleId: id,
    /** '' where it is not known. */
    source: nameForm,
    preferred: nameForm,
  }),
  async run(
    context,
    { id: actId, articleId, source, preferred },
  ): Answer<{ readonly remembering: Remembering }> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, context.user, articleId, canAddName);
      if (!entered.ok) return entered;
      const { article, actor } = entered.value;
      const { sourceLang, targetLang } = article.info;
      const name = tidyKnownName({ source, preferred, variants: [], sourceLang, targetLang });
      const fault = checkKnownName(name);
      if (fault !== null) return { ok: false, error: fault };
      const before = await findNameAct(transaction, actId);
      if (before !== null)
        return before.articleId === articleId && before.byId === context.user.id
          ? success({ remembering: 'same' })
          : failure('id_taken');
      const { remembering, remembered } = await rememberInProject(
        transaction,
        context,
        article.projectId,
        actor,
        name,
      );
      if (remembering === 'full') return failure('name_limit');
      if (remembered === null) return success({ remembering });
      await insertNameAct(
        transaction,
        {
          id: actId,
          articleId,
          byId: context.user.id,
          choices: [{ id: context.newId(), ...preferChoice(name.preferred, name.preferred) }],
          groupId: null,
          remembered,
        },
        context.now(),
      );
      return success({ remembering });
    });
  },
  touches: ({ articleId }) => [articleId],
});
