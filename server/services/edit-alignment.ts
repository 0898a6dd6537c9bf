import * as z from 'zod';
import { applyAlignmentEdit } from '../../domain/alignment/apply-alignment-edit';
import type { AlignmentEdit } from '../../domain/alignment/edit-segments';
import type { Block } from '../../domain/article/block';
import type { Segment } from '../../domain/article/segment';
import { failure, success } from '../../domain/result';
import { canAlign } from '../../domain/review/role';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { updateAlignment } from '../data/articles';
import { listBlocks, updateSentenceStarts } from '../data/blocks';
import { hasSegment, listSegments, updateSegments } from '../data/segments';
import { baseVersion } from './article-fields';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { findRatedOnly } from './rated-only';
import { defineUseCase, type Answer } from './use-case';

const sentence = z.int().min(0);
const blockOffset = { blockId: id, offset: z.int().min(0) };

const range = z.object({ from: sentence, to: sentence });
const segment = z.object({
  id,
  source: range,
  target: range,
  confidence: z.number().min(0).max(1),
  pinned: z.boolean(),
});

/** A realignment of a whole article can be taken back. */
const MAX_RUN = 100_000;

const edit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), segmentId: id, otherId: id }),
  z.object({
    kind: z.literal('split'),
    segmentId: id,
    border: z.object({ source: sentence, target: sentence }),
    newId: id,
  }),
  z.object({
    kind: z.literal('move'),
    segmentId: id,
    side: z.enum(['source', 'target']),
    direction: z.enum(['previous', 'next']),
  }),
  z.object({ kind: z.literal('pin'), segmentId: id, pinned: z.boolean() }),
  z.object({
    kind: z.literal('replace'),
    removedIds: z.array(id).min(1).max(MAX_RUN).readonly(),
    segments: z.array(segment).min(1).max(MAX_RUN).readonly(),
  }),
  z.object({ kind: z.literal('split-sentence'), ...blockOffset }),
  z.object({ kind: z.literal('join-sentences'), ...blockOffset }),
]) satisfies z.ZodType<AlignmentEdit>;

/** The alignment after an edit. */
export interface Alignment {
  /** Those whose sentences were split or joined; all of them when somebody else may have done so. */
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly alignmentVersion: number;
}

/** Changes which sentences belong together, or where sentences end. */
export const editAlignment = defineUseCase({
  id: 'edit-alignment',
  access: 'project',
  input: z.object({ articleId: id, baseVersion, edit }),
  async run({ db, user, now }, wanted): Answer<SaveOutcome<Alignment>> {
    const { articleId } = wanted;
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleToWrite(transaction, user, articleId, canAlign);
      if (!entered.ok) return entered;
      const ratedOnly = findRatedOnly(entered.value.article);
      if (ratedOnly !== null) return { ok: false, error: ratedOnly };
      const { info, alignmentVersion, alignmentEdit } = entered.value.article;

      const blocks = (await listBlocks(transaction, [articleId])).get(articleId) ?? [];
      const segments = (await listSegments(transaction, [articleId])).get(articleId) ?? [];
      const json = JSON.stringify(wanted.edit);
      if (wanted.baseVersion !== alignmentVersion) {
        const isRepetition = wanted.baseVersion === alignmentVersion - 1 && json === alignmentEdit;
        const current = { blocks, segments, alignmentVersion };
        return success({ outcome: isRepetition ? 'saved' : 'stale', current });
      }

      const { sourceLang, targetLang } = info;
      const edited = applyAlignmentEdit({ blocks, segments, sourceLang, targetLang }, wanted.edit);
      if (!edited.ok) return edited;
      const after = edited.value;
      if (after.segments === segments && after.blocks.length === 0) {
        return success({ outcome: 'saved', current: { ...after, alignmentVersion } });
      }
      const known = new Set(segments.map((segment) => segment.id));
      const newIds = after.segments.map((segment) => segment.id).filter((segmentId) => !known.has(segmentId));
      if (await hasSegment(transaction, newIds)) return failure('id_taken');
      await updateSentenceStarts(transaction, after.blocks);
      await updateSegments(transaction, articleId, segments, after.segments);
      const next = { version: alignmentVersion + 1, edit: json, segmentCount: after.segments.length };
      if (!(await updateAlignment(transaction, articleId, next, now()))) {
        throw new Error('An alignment changed although its article is held');
      }
      return success({ outcome: 'saved', current: { ...after, alignmentVersion: next.version } });
    });
  },
  touches: ({ articleId }) => [articleId],
});
