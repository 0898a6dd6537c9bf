import * as z from 'zod';
import { adjudicatedItems, stands } from '../../domain/adjudication/adjudicated-items';
import { failure, success } from '../../domain/result';
import {
  beginAdjudication,
  findAdjudication,
  listArticleRulings,
  updateAdjudication,
} from '../data/adjudications';
import { setErrorStates } from '../data/errors';
import { enterAdjudicationToWrite } from './adjudicated-article';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase, type Answer } from './use-case';

/**
 * Declares an adjudication done, once nothing is undecided: from then on its set is what scores, as the rating of whoever declares it, and each mark says
 * whether it was confirmed or refused. Or opens it again.
 */
export const setAdjudicationState = defineUseCase({
  id: 'set-adjudication-state',
  access: 'project',
  input: z.object({
    articleId: id,
    state: z.enum(['open', 'done']),
    /** Number of the last ruling that was seen; 0 for none. */
    baseSequence: z.int().min(0),
  }),
  async run(context, { articleId, state, baseSequence }): Answer<{ readonly state: 'open' | 'done' }> {
    const { db, user, now } = context;
    return db.$transaction(async (transaction) => {
      const entered = await enterAdjudicationToWrite(transaction, user, articleId);
      if (!entered.ok) return entered;
      const { marks, article } = entered.value;
      await beginAdjudication(transaction, articleId, user.id, now());
      if ((await findAdjudication(transaction, articleId))?.state === state) return success({ state });

      const rulings = await listArticleRulings(transaction, articleId);
      if ((rulings.at(-1)?.sequence ?? 0) !== baseSequence) return failure('adjudication_stale');
      const items = adjudicatedItems(marks, rulings);
      const count = items.filter(({ verdict }) => verdict === 'undecided').length;
      if (state === 'done' && count > 0) return failure('adjudication_undecided', { count });
      const idsOf = (isMeant: (item: (typeof items)[number]) => boolean): readonly string[] =>
        items.filter(isMeant).flatMap((item) => item.marks.map((mark) => mark.id));
      const [standing, refused] = [idsOf(stands), idsOf((item) => !stands(item))];
      await setErrorStates(transaction, standing, state === 'done' ? 'confirmed' : 'open', now());
      await setErrorStates(transaction, refused, state === 'done' ? 'refused' : 'open', now());
      await updateAdjudication(transaction, articleId, {
        ...{ state, byId: user.id },
        doneAt: state === 'done' ? now() : null,
      });
      await recordAudit(transaction, context, [
        {
          kind: state === 'done' ? 'adjudicated' : 'adjudication_reopened',
          ...{ projectId: article.projectId, articleId },
          details: { kept: items.filter(stands).length, refused: refused.length },
        },
      ]);
      return success({ state });
    });
  },
  touches: ({ articleId }) => [articleId],
});
