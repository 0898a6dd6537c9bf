import * as z from 'zod';
import type { NameActView, NameLedgerView } from '../../domain/names/ledger/name-ledger-view';
import { success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { listNameChoices } from '../data/name-choices';
import { listPeople } from '../data/people';
import type { Connection } from '../db/open-database';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { loadNameLedger } from './load-name-ledger';
import { defineUseCase, type Answer } from './use-case';

/**
 * The names of an article, every rendering and mention of them, and what was decided. Which mentions wait for a correction is for the
 * desk to say: it knows of corrections that have not reached the server.
 */
export const getNameLedger = defineUseCase({
  id: 'get-name-ledger',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<NameLedgerView> {
    const entered = await enterArticle(db, user, articleId, canRead);
    if (!entered.ok) return entered;
    const { groups } = await loadNameLedger(db, entered.value.article);
    return success({ groups, acts: await listActs(db, articleId) });
  },
});

async function listActs(connection: Connection, articleId: string): Promise<readonly NameActView[]> {
  const choices = await listNameChoices(connection, articleId);
  const people = await listPeople(
    connection,
    choices.map(({ byId }) => byId),
  );
  // The first of an act says what it is.
  const acts = new Map(choices.toReversed().map((choice) => [choice.actId, choice]));
  return [...acts.values()].toReversed().map(({ actId, kind, one, other, byId, at, groupId }) => ({
    id: actId,
    kind,
    one,
    other,
    by: people.find((person) => person.id === byId) ?? null,
    at: at.toISOString(),
    groupId,
  }));
}
