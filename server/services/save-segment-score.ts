import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canReview } from '../../domain/review/role';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import {
  BEST_SCORE,
  noScore,
  scoreKey,
  scorePlaces,
  type ScoreRecord,
} from '../../domain/review/segment-score';
import { listBlocks } from '../data/blocks';
import { findScore, writeScore } from '../data/reviews';
import { listSegments } from '../data/segments';
import { baseVersion } from './article-fields';
import { beginReview } from './begin-review';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { refreshArticleState } from './refresh-article-state';
import { settleWrite } from './settle-write';
import { defineUseCase, type Answer } from './use-case';

/** Gives a segment one's own score from 0 to 100, changes it, or takes it back. It is named by the sentence that it begins with. */
export const saveSegmentScore = defineUseCase({
  id: 'save-segment-score',
  access: 'project',
  input: z.object({
    articleId: id,
    blockId: id,
    start: z.int().min(0),
    score: z.int().min(0).max(BEST_SCORE).nullable(),
    /** Of the marks with which it is meant as it is; it is forgotten with the score. */
    meantWith: z
      .string()
      .regex(/^[0-9a-z]{1,16}$/)
      .nullable()
      .default(null),
    baseVersion,
  }),
  async run(
    context,
    { articleId, blockId, start, score, meantWith, baseVersion: base },
  ): Answer<SaveOutcome<ScoreRecord>> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(transaction, context.user, articleId, canReview);
      if (!entered.ok) return entered;
      const { article } = entered.value;
      if (article.protocol !== 'esa') return failure('not_scored');

      const blocks = (await listBlocks(transaction, [articleId])).get(articleId) ?? [];
      const segments = (await listSegments(transaction, [articleId])).get(articleId) ?? [];
      const places = scorePlaces(blocks, segments).flatMap((place) =>
        place === null ? [] : [scoreKey(place)],
      );
      const place = { blockId, start };
      // To take a score back, there need be no such segment any more.
      if (score !== null && !places.includes(scoreKey(place))) return failure('segment_gone');

      const review = await beginReview(transaction, context, articleId);
      const stored = await findScore(transaction, review.id, place);
      const next = { ...place, score, meantWith: score === null ? null : meantWith, version: base + 1 };
      const settled = settleWrite(stored ?? noScore(place), next);
      if (settled !== null) return success(settled);
      await writeScore(transaction, review.id, next, context.now());
      await refreshArticleState(transaction, article, context.now());
      return success({ outcome: 'saved', current: score === null ? { ...next, version: 0 } : next });
    });
  },
  touches: ({ articleId }, { outcome }) => (outcome === 'saved' ? [articleId] : []),
});
