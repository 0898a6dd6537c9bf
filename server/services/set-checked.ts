import * as z from 'zod';
import { success } from '../../domain/result';
import type { CheckedSentence } from '../../domain/review/review';
import { canReview } from '../../domain/review/role';
import { listBlocks } from '../data/blocks';
import { deleteChecked, insertChecked, listChecked } from '../data/reviews';
import { sentencePlaces } from './article-fields';
import { beginReview } from './begin-review';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase } from './use-case';

const keyOf = ({ blockId, start }: CheckedSentence): string => `${blockId}:${start}`;

/**
 * Says of sentences that they were read and hold no error, or takes that back. What is no sentence any more, since
 * the alignment was edited meanwhile, is passed over.
 */
export const setChecked = defineUseCase({
  id: 'set-checked',
  access: 'project',
  input: z.object({ articleId: id, add: sentencePlaces, remove: sentencePlaces }),
  async run(context, { articleId, add, remove }) {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(transaction, context.user, articleId, canReview);
      if (!entered.ok) return entered;

      const review = await beginReview(transaction, context, articleId);
      const blocks = (await listBlocks(transaction, [articleId])).get(articleId) ?? [];
      const sentences = new Set(
        blocks.flatMap(({ id: blockId, sentenceStarts }) =>
          sentenceStarts.map((start) => keyOf({ blockId, start })),
        ),
      );
      const checked = new Map(
        (await listChecked(transaction, review.id)).map((place) => [keyOf(place), place]),
      );
      const added = new Map(add.map((place) => [keyOf(place), place]));
      const news = [...added].filter(([key]) => sentences.has(key) && !checked.has(key));
      const gone = remove.filter((place) => checked.has(keyOf(place)) && !added.has(keyOf(place)));
      await insertChecked(
        transaction,
        review.id,
        news.map(([, place]) => place),
      );
      await deleteChecked(transaction, review.id, gone);
      await refreshArticleState(transaction, entered.value.article, context.now());
      return success({ checked: checked.size + news.length - new Set(gone.map(keyOf)).size });
    });
  },
  touches: ({ articleId }) => [articleId],
});
