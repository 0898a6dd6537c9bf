import * as z from 'zod';
import type { ErrorMark } from '../../domain/annotation/error';
import type { CorrectionGroup } from '../../domain/correction/correction-group';
import { failure, success, type Result } from '../../domain/result';
import type { GroupProposal } from '../../domain/review/occurrence-view';
import { canReview } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { deleteEmptyGroup, findGroup, insertGroup, putInGroup } from '../data/correction-groups';
import { addDismissals } from '../data/finding-dismissals';
import type { Connection } from '../db/open-database';
import { beginReview } from './begin-review';
import type { ErrorCode } from './codes';
import { enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { MAX_PLACES, place, searched, wantedPlace } from './group-fields';
import { addMembers, findModelError, type AddedMembers } from './group-members';
import { findGroupOrigin, type GroupOrigin } from './group-origin';
import { findRatedOnly } from './rated-only';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  /** Made by who asks. Where the correction it began with has a group that says the same, that one grows instead. */
  groupId: id,
  articleId: id,
  ...searched,
  places: z
    .array(wantedPlace.extend({ articleId: id }))
    .min(1)
    .max(MAX_PLACES)
    .readonly(),
  /** Places that were looked at and left out: they are not offered again. */
  leftOut: z
    .array(place.extend({ articleId: id }))
    .max(MAX_PLACES)
    .readonly(),
});
type Input = z.output<typeof input>;

/**
 * Proposes one correction in many places, as a group. Whole or not at all in each article, one article after the other in the
 * order of their ids; repeated, it goes on where it was cut off.
 */
export const proposeGroup = defineUseCase({
  id: 'propose-group',
  access: 'project',
  input,
  async run(context, wanted): Answer<GroupProposal> {
    const begun = await context.db.$transaction((transaction) => begin(transaction, context, wanted));
    if (!begun.ok) return begun;
    const { group, model, origin } = begun.value;
    const added: AddedMembers[] = [];
    const articleIds = new Set([...wanted.places, ...wanted.leftOut].map((one) => one.articleId));
    for (const articleId of [...articleIds].sort()) {
      const isHere = (one: { readonly articleId: string }) => one.articleId === articleId;
      const places = wanted.places.filter(isHere);
      const share = { ...wanted, places, leftOut: wanted.leftOut.filter(isHere) };
      const done = await context.db.$transaction((transaction) =>
        proposeInArticle(transaction, context, articleId, { group, model }, share),
      );
      added.push(
        done.ok
          ? done.value
          : { corrections: [], errors: [], refused: places.map((one) => ({ id: one.id, ...done.error })) },
      );
    }
    await deleteEmptyGroup(context.db, group.id);
    return success({
      groupId: group.id,
      origin: origin && { ...origin, groupId: group.id },
      corrections: added.flatMap(({ corrections }) => corrections),
      errors: added.flatMap(({ errors }) => errors),
      refused: added.flatMap(({ refused }) => refused),
    });
  },
  touches: (_input, { corrections }) => corrections.map(({ articleId }) => articleId),
});

interface Begun extends GroupOrigin {
  readonly group: CorrectionGroup;
  readonly model: ErrorMark | null;
}

/** The group with the correction it began with in it, before anything else is. */
async function begin(
  transaction: Connection,
  { user, now }: SignedInContext,
  wanted: Input,
): Promise<Result<Begun, ErrorCode>> {
  const entered = await enterArticleToWrite(transaction, user, wanted.articleId, canReview);
  if (!entered.ok) return entered;
  const { article } = entered.value;
  const ratedOnly = findRatedOnly(article);
  if (ratedOnly !== null) return { ok: false, error: ratedOnly };
  const begun = await findGroupOrigin(transaction, wanted);
  if (!begun.ok) return begun;
  const { origin, quote, replacement } = begun.value;
  if (replacement === null) return failure('no_occurrences');
  const group: CorrectionGroup = {
    id: wanted.groupId,
    kind: 'text',
    projectId: article.projectId,
    proposerId: user.id,
    quote,
    replacement,
    targetLang: article.info.targetLang,
    matchCase: wanted.matchCase,
    wholeWords: wanted.wholeWords,
    ignoreMarks: wanted.ignoreMarks,
  };
  const ofOrigin = origin?.groupId ? await findGroup(transaction, origin.groupId) : null;
  const stored =
    (await findGroup(transaction, group.id)) ?? (ofOrigin && saysTheSame(ofOrigin, group) ? ofOrigin : null);
  if (stored !== null && !saysTheSame(stored, group)) return failure('id_taken');
  if (stored === null) await insertGroup(transaction, group, now());
  const groupId = stored?.id ?? group.id;
  if (origin !== null && origin.groupId !== groupId) await putInGroup(transaction, origin.id, groupId);
  const model = await findModelError(transaction, groupId);
  return success({ ...begun.value, group: stored ?? group, model });
}

function saysTheSame(a: CorrectionGroup, b: CorrectionGroup): boolean {
  return (
    a.kind === b.kind &&
    a.projectId === b.projectId &&
    a.targetLang === b.targetLang &&
    a.quote === b.quote &&
    a.replacement === b.replacement &&
    a.matchCase === b.matchCase &&
    a.wholeWords === b.wholeWords &&
    a.ignoreMarks === b.ignoreMarks
  );
}

async function proposeInArticle(
  transaction: Connection,
  context: SignedInContext,
  articleId: string,
  pattern: Pick<Begun, 'group' | 'model'>,
  wanted: Input,
): Promise<Result<AddedMembers, ErrorCode>> {
  const { group } = pattern;
  const entered = await enterArticleToWrite(transaction, context.user, articleId, canReview);
  if (!entered.ok) return entered;
  const { article } = entered.value;
  const ratedOnly = findRatedOnly(article);
  if (ratedOnly !== null) return { ok: false, error: ratedOnly };
  if (!belongs(article, group)) return failure('not_found');
  // Who corrects a name in a hundred articles has not begun to review them.
  if (articleId === wanted.articleId) await beginReview(transaction, context, articleId);
  const added = await addMembers(transaction, context, article, pattern, wanted.places);
  const dismissals = wanted.leftOut.map(({ blockId, start }) => ({ groupId: group.id, blockId, start }));
  await addDismissals(transaction, articleId, context.user.id, dismissals, context.now());
  await refreshArticleState(transaction, article, context.now());
  return success(added);
}

function belongs({ projectId, info }: ArticleRecord, group: CorrectionGroup): boolean {
  return projectId === group.projectId && info.targetLang === group.targetLang;
}
