import * as z from 'zod';
import {
  checkCorrectionPlace,
  type CorrectionPlaceFailure,
} from '../../domain/article/check-correction-place';
import { checkReplacement, type ReplacementFailure } from '../../domain/correction/check-replacement';
import { findOpenRequest, isOpenToProposer } from '../../domain/correction/correction-life-cycle';
import type { Correction } from '../../domain/correction/correction';
import type { Decision } from '../../domain/correction/decision';
import { isSamePlace } from '../../domain/history/editions/edition';
import { failure, success, type Result } from '../../domain/result';
import { canDecide, canReview, type Actor } from '../../domain/review/role';
import { hasRoundLeft } from '../../domain/review/rounds';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import type { ArticleRecord } from '../data/articles';
import { findBlock, findBlockOfAnyEdition } from '../data/blocks';
import { findCorrection, insertCorrection, updateCorrection } from '../data/corrections';
import { listDecisions } from '../data/decisions';
import { findError, updateError } from '../data/errors';
import type { Connection } from '../db/open-database';
import { anchor, baseVersion, replacement } from './article-fields';
import { beginReview } from './begin-review';
import { enterArticleInSightToWrite } from './enter-article';
import { id } from './fields';
import { notify } from './notify';
import { findRatedOnly } from './rated-only';
import { recordAnswer } from './record-answer';
import { recordAudit } from './record-audit';
import { refreshArticleState } from './refresh-article-state';
import { settleWrite } from './settle-write';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  id,
  articleId: id,
  baseVersion,
  errorId: id.nullable(),
  anchor,
  replacement,
  state: z.enum(['proposed', 'withdrawn']),
});
type Input = z.output<typeof input>;

/**
 * Proposes a correction, changes one's own proposal, or withdraws it, as long as nobody has decided. To propose again what was
 * sent back is an answer: it takes a round and stands among the decisions. An editor may give somebody else's proposal another
 * place, where approved ones have changed its words, and changes nothing else about it.
 */
export const saveCorrection = defineUseCase({
  id: 'save-correction',
  access: 'project',
  input,
  async run(context, wanted): Answer<SaveOutcome<Correction>> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(
        transaction,
        context.user,
        wanted.articleId,
        canReview,
      );
      if (!entered.ok) return entered;
      const { article, actor, sight } = entered.value;
      // What was proposed before it came into such a campaign can be withdrawn.
      const ratedOnly = wanted.state === 'withdrawn' ? null : findRatedOnly(article);
      if (ratedOnly !== null) return { ok: false, error: ratedOnly };

      const stored = await findCorrection(transaction, wanted.id);
      if (stored !== null && stored.articleId !== article.id) return failure('not_found');
      if (stored === null && wanted.baseVersion !== 0) return failure('not_found');
      const isOthers = stored !== null && stored.proposerId !== actor.userId;
      if (isOthers && sight === 'own' && wanted.baseVersion !== 0) return failure('not_found');
      if (isOthers && !mayPlace(actor, stored, wanted)) {
        return failure(wanted.baseVersion === 0 ? 'id_taken' : 'forbidden');
      }

      if (sight === 'own' && !(await isOwnError(transaction, wanted.errorId, actor.userId))) {
        return failure('not_found');
      }
      const next = await toCorrection(
        transaction,
        wanted,
        isOthers ? stored.proposerId : actor.userId,
        stored,
      );
      if (!next.ok) return next;
      const correction = { ...next.value, version: wanted.baseVersion + 1 };
      const settled = stored && settleWrite(stored, correction);
      if (settled) return success(settled);
      if (stored !== null && !isOpenToProposer(stored.state)) {
        return failure('already_decided', { state: stored.state });
      }
      const saved = await write(transaction, context, article, stored, correction);
      if (!saved.ok) return saved;
      if (isOthers) await bringError(transaction, saved.value, context.now());
      if (isOthers) await tellPlaced(transaction, context, article.projectId, saved.value);
      await refreshArticleState(transaction, article, context.now());
      return success({ outcome: 'saved', current: saved.value });
    });
  },
  touches: ({ articleId }, { outcome }) => (outcome === 'saved' ? [articleId] : []),
});

/** Whoever sees their own work alone corrects no error of others. */
async function isOwnError(connection: Connection, errorId: string | null, userId: string): Promise<boolean> {
  return errorId === null || (await findError(connection, errorId))?.reviewerId === userId;
}

/** Whether it is an editor's word on the place alone of somebody's proposal; on an old version it is answered with what stands. */
function mayPlace(actor: Actor, stored: Correction, { baseVersion: base, ...wanted }: Input): boolean {
  if (!canDecide(actor) || base === 0) return false;
  const { errorId, replacement: text, state } = stored;
  const isPlaceAlone =
    wanted.errorId === errorId &&
    wanted.replacement === text &&
    wanted.state === state &&
    state === 'proposed';
  return isPlaceAlone || base !== stored.version;
}

/** An error whose words a new edition has taken away goes where its correction is placed. */
async function bringError(
  transaction: Connection,
  { errorId, anchor: target }: Correction,
  at: Date,
): Promise<void> {
  const error = errorId === null ? null : await findError(transaction, errorId);
  if (error === null || error.target === null || error.state === 'withdrawn') return;
  if ((await findBlock(transaction, error.articleId, error.target.blockId)) !== null) return;
  if (!(await updateError(transaction, { ...error, target, version: error.version + 1 }, at))) {
    throw new Error('An error mark changed although its article is held');
  }
}

async function tellPlaced(
  transaction: Connection,
  context: SignedInContext,
  projectId: string,
  { id: correctionId, articleId, errorId, proposerId }: Correction,
): Promise<void> {
  const place = { projectId, articleId };
  await recordAudit(transaction, context, [
    { kind: 'correction_placed', ...place, details: { correctionId } },
  ]);
  await notify(transaction, context, [
    { userId: proposerId, kind: 'placed', ...place, subjectId: errorId ?? correctionId },
  ]);
}

/** The proposal as its reviewer wants it, once its place and its text are found to be right. */
async function toCorrection(
  connection: Connection,
  wanted: Input,
  proposerId: string,
  stored: Correction | null,
): Promise<Result<Correction, CorrectionPlaceFailure | ReplacementFailure | 'not_found'>> {
  const { articleId, anchor: given } = wanted;
  const block = await findBlock(connection, articleId, given.blockId);
  // Where a new edition has taken its words away, it can stay, be withdrawn, and go back when its new place is undone.
  const isLost = block === null && stored !== null;
  const former = isLost ? await findBlockOfAnyEdition(connection, articleId, given.blockId) : null;
  const stays = isLost && isSamePlace(stored.anchor, given);
  const place = stays ? success(stored.anchor) : checkCorrectionPlace(given, block ?? former);
  if (!place.ok) return place;
  const fault = checkReplacement(place.value.quote, wanted.replacement);
  if (fault !== null) return { ok: false, error: fault };
  if (wanted.errorId !== null) {
    const error = await findError(connection, wanted.errorId);
    if (error?.articleId !== wanted.articleId) return failure('not_found');
  }
  return success({
    id: wanted.id,
    articleId: wanted.articleId,
    errorId: wanted.errorId,
    proposerId,
    groupId: stored?.groupId ?? null,
    ...(stored?.origin && { origin: stored.origin }),
    anchor: place.value,
    replacement: wanted.replacement,
    state: wanted.state,
    approvedText: null,
    round: stored?.round ?? 0,
    version: wanted.baseVersion,
  });
}

async function write(
  transaction: Connection,
  context: SignedInContext,
  { projectId, rounds }: Pick<ArticleRecord, 'projectId' | 'rounds'>,
  stored: Correction | null,
  correction: Correction,
): Promise<Result<Correction, 'rounds_over'>> {
  if (stored === null) {
    await beginReview(transaction, context, correction.articleId);
    await insertCorrection(transaction, correction, projectId, context.now());
    return success(correction);
  }
  const request = await findRequestToAnswer(transaction, stored, correction);
  if (request === null) {
    if (await updateCorrection(transaction, correction, context.now())) return success(correction);
    throw new Error('A correction changed although its article is held');
  }
  if (!hasRoundLeft(stored, rounds)) return failure('rounds_over', { rounds });
  const after = { ...correction, round: stored.round + 1 };
  await recordAnswer(transaction, context, {
    id: context.newId(),
    before: stored,
    after,
    note: '',
    answered: request,
    projectId,
  });
  return success(after);
}

async function findRequestToAnswer(
  connection: Connection,
  stored: Correction,
  next: Correction,
): Promise<Decision | null> {
  if (stored.state === 'proposed' || next.state !== 'proposed') return null;
  return findOpenRequest(stored.state, await listDecisions(connection, [stored.id]));
}
