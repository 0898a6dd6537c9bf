import { inTypology } from '../../domain/annotation/from-core';
import { MQM_CORE } from '../../domain/annotation/typologies/mqm-core';
import { typologyReference } from '../../domain/annotation/typology';
import * as z from 'zod';
import { nameVariant } from '../../domain/checks/name-variant';
import type { Correction } from '../../domain/correction/correction';
import type { CorrectionGroup } from '../../domain/correction/correction-group';
import { checkName, tidyName } from '../../domain/names/check-known-name';
import { findNameGroup } from '../../domain/names/ledger/find-name-group';
import { isAbout } from '../../domain/names/ledger/is-about';
import { preferChoice, type NameChoice } from '../../domain/names/ledger/name-choice';
import type { NameGroup } from '../../domain/names/ledger/name-ledger';
import type { Remembering } from '../../domain/names/ledger/name-memory';
import { nameReplacements } from '../../domain/names/ledger/name-replacements';
import { planReplacements } from '../../domain/names/ledger/pending-replacements';
import { toKnownName } from '../../domain/names/ledger/to-known-name';
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import type { WantedMention } from '../../domain/review/make-member';
import type { GroupProposal, GroupWithdrawal } from '../../domain/review/occurrence-view';
import { canReview } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { listTargetBlocks } from '../data/blocks';
import { deleteEmptyGroup, findGroup, insertGroup } from '../data/correction-groups';
import { listCorrections, listGroupMembers } from '../data/corrections';
import { listErrorsById } from '../data/errors';
import { findNameAct, insertNameAct, listNameChoices, type NameAct } from '../data/name-choices';
import { findProjectTypology } from '../data/typologies';
import type { Connection } from '../db/open-database';
import { beginReview } from './begin-review';
import { enterArticle, enterArticleToWrite } from './enter-article';
import { id } from './fields';
import { addMembers, type AddedMembers } from './group-members';
import { rememberInProject } from './known-name-memory';
import { loadNameLedger } from './load-name-ledger';
import { nameForm } from './name-fields';
import { findRatedOnly } from './rated-only';
import { refreshArticleState } from './refresh-article-state';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';
import { withdrawMembers } from './withdraw-members';

/** What came of choosing how a name is written. */
export interface PreferredName extends Pick<GroupProposal, 'corrections' | 'errors' | 'refused'> {
  readonly groupId: string;
  /** What came with an earlier choice of one's own, and says something else. */
  readonly withdrawn: Pick<GroupWithdrawal, 'corrections' | 'errors'>;
  readonly remembering: Remembering;
}

/**
 * Decides once how a name of an article is written: the choice is kept, every mention that is not right yet gets a correction, all of
 * them one group, and the project remembers the name with its source spelling. What oneself proposed for another form is withdrawn.
 * Whole or not at all; repeated, it does nothing more.
 */
export const preferName = defineUseCase({
  id: 'prefer-name',
  access: 'project',
  input: z.object({
    /** Of the act, made by who asks: what is taken back later. */
    id,
    /** For the corrections, made by who asks. */
    groupId: id,
    articleId: id,
    /** How the name is written somewhere in the article: which name is meant. */
    rendering: nameForm,
    form: nameForm,
  }),
  async run(context, { id: actId, groupId, articleId, rendering, ...wanted }): Answer<PreferredName> {
    const { db, user } = context;
    const form = tidyName(wanted.form);
    const entered = await enterArticle(db, user, articleId, canReview);
    if (!entered.ok) return entered;
    const ratedOnly = findRatedOnly(entered.value.article);
    if (ratedOnly !== null) return { ok: false, error: ratedOnly };
    const fault = checkName(form);
    if (fault !== null) return { ok: false, error: fault };
    // In a thread of its own, before anybody has to wait for the article.
    const { groups } = await loadNameLedger(db, entered.value.article);
    return db.$transaction(async (transaction) => {
      const held = await enterArticleToWrite(transaction, user, articleId, canReview);
      if (!held.ok) return held;
      const { article, actor } = held.value;
      const choice = preferChoice(rendering, form);
      const before = await findNameAct(transaction, actId);
      if (before !== null)
        return isRepetition(before, { articleId, byId: user.id, ...choice })
          ? success(await repeat(transaction, context, before))
          : failure('id_taken');
      if ((await findGroup(transaction, groupId)) !== null) return failure('id_taken');
      const name = findNameGroup(groups, rendering);
      if (name === null) return failure('name_gone');

      await beginReview(transaction, context, articleId);
      const added = await proposeMentions(transaction, context, article, { groupId, name, form });
      const { sourceLang, targetLang } = article.info;
      const { remembering, remembered } = await rememberInProject(
        transaction,
        context,
        article.projectId,
        actor,
        toKnownName(name, form, { sourceLang, targetLang }),
      );
      await insertNameAct(
        transaction,
        {
          id: actId,
          articleId,
          byId: user.id,
          choices: [{ id: context.newId(), ...choice }],
          groupId: added.corrections.length === 0 ? null : groupId,
          remembered,
        },
        context.now(),
      );
      await refreshArticleState(transaction, article, context.now());
      return success({ ...added, groupId, remembering });
    });
  },
  touches: ({ articleId }) => [articleId],
});

function isRepetition(
  { articleId, byId, choices: [choice] }: NameAct,
  wanted: { readonly articleId: string; readonly byId: string; readonly one: string; readonly other: string },
): boolean {
  return (
    articleId === wanted.articleId &&
    byId === wanted.byId &&
    choice?.kind === 'prefer' &&
    choice.one === wanted.one &&
    choice.other === wanted.other
  );
}

/** What was done by a request whose answer was lost. */
async function repeat(
  connection: Connection,
  context: SignedInContext,
  { articleId, groupId, remembered }: NameAct,
): Promise<PreferredName> {
  const corrections = groupId === null ? [] : await listGroupMembers(connection, groupId);
  const earlier = await listOwnGroupIds(connection, context, articleId, () => true);
  const members = await Promise.all(
    [...earlier].filter((one) => one !== groupId).map((one) => listGroupMembers(connection, one)),
  );
  const withdrawn = members.flat().filter(({ state }) => state === 'withdrawn');
  const errorsOf = (some: readonly Correction[]) =>
    listErrorsById(
      connection,
      some.flatMap(({ errorId }) => errorId ?? []),
    );
  return {
    groupId: groupId ?? '',
    corrections,
    errors: await errorsOf(corrections),
    refused: [],
    withdrawn: { corrections: withdrawn, errors: await errorsOf(withdrawn) },
    remembering: remembered === null ? 'same' : remembered.before === null ? 'added' : 'changed',
  };
}

interface WantedName {
  readonly groupId: string;
  readonly name: NameGroup;
  readonly form: string;
}

/** Every mention that is not right yet, as one group; each is marked as the check marks it that finds names drifting. */
async function proposeMentions(
  transaction: Connection,
  context: SignedInContext,
  article: ArticleRecord,
  { groupId, name, form }: WantedName,
): Promise<AddedMembers & Pick<PreferredName, 'withdrawn'>> {
  const { targetLang } = article.info;
  const blocks = (await listTargetBlocks(transaction, [article.id])).get(article.id) ?? [];
  const textOf = (index: number): string => blocks[index]?.text ?? '';
  const mentions = nameReplacements(name, form, targetLang, textOf).map(
    ({ block, ...place }): WantedMention => ({
      ...place,
      id: context.newId(),
      errorId: context.newId(),
      blockId: blocks[block]?.id ?? '',
    }),
  );
  const { pending, outdated } = planReplacements(mentions, await listCorrections(transaction, article.id), {
    userId: context.user.id,
    groupIds: await listOwnGroupIds(transaction, context, article.id, (choice) => isAbout(choice, name)),
  });
  const { corrections, errors } = await withdrawMembers(
    transaction,
    context,
    article,
    outdated.map(({ id: correctionId }) => correctionId),
  );
  const group: CorrectionGroup = {
    id: groupId,
    kind: 'name',
    projectId: article.projectId,
    proposerId: context.user.id,
    quote: commonestQuote(pending),
    replacement: form,
    targetLang,
    matchCase: true,
    wholeWords: true,
    ignoreMarks: false,
  };
  await insertGroup(transaction, group, context.now());
  const typology = (await findProjectTypology(transaction, article.projectId))?.typology ?? MQM_CORE;
  const model = {
    ...inTypology(typology, nameVariant),
    comment: '',
    typology: typologyReference(typology),
  };
  const added = await addMembers(transaction, context, article, { group, model }, pending);
  await deleteEmptyGroup(transaction, groupId);
  return { ...added, withdrawn: { corrections, errors } };
}

/** Of the corrections that came with earlier choices of one's own. */
async function listOwnGroupIds(
  connection: Connection,
  { user }: SignedInContext,
  articleId: string,
  isWanted: (choice: NameChoice) => boolean,
): Promise<ReadonlySet<string>> {
  const choices = await listNameChoices(connection, articleId);
  const own = choices.filter((choice) => choice.byId === user.id && isWanted(choice));
  return new Set(own.flatMap((choice) => choice.groupId ?? []));
}

/** What a group of several wordings is called by. */
function commonestQuote(mentions: readonly WantedMention[]): string {
  const quotes = [...groupBy(mentions, ({ quote }) => quote)];
  return quotes.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
