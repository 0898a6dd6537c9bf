import * as z from 'zod';
import { isReasonCode } from '../../domain/correction/decision';
import { groupBy } from '../../domain/group-by';
import { success } from '../../domain/result';
import { describeMyDecision } from '../../domain/review/describe-my-decision';
import {
  MY_STATES,
  type MyDecisionPage,
  type MyDecisionQuery,
  type MyDecisionRow,
} from '../../domain/review/my-decision';
import { listBlocksById } from '../data/blocks';
import { listLiveCorrections } from '../data/correction-rows';
import { listDecisions } from '../data/decisions';
import { findMyDecisions, type FoundDecision } from '../data/my-decision-query';
import { listProposersProjects, loadMyDecisions, type StoredMyDecision } from '../data/my-decision-rows';
import { listPeople } from '../data/people';
import { listReasons } from '../data/reasons';
import { findVisit } from '../data/visits';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const query = z.object({
  articleId: z.union([z.literal(''), id]),
  state: z.union([z.literal(''), z.enum(MY_STATES)]),
  category: z.string().max(200),
  reason: z.union([z.literal(''), id.refine(isReasonCode)]),
  onlyNew: z.boolean(),
}) satisfies z.ZodType<MyDecisionQuery>;

/** What one marked and proposed oneself, with what became of it, a page at a time. */
export const listMyDecisions = defineUseCase({
  id: 'list-my-decisions',
  access: 'signed-in',
  input: z.object({
    query,
    /** What was decided after it is new; null for the last visit. */
    since: z.iso.datetime().nullable(),
    offset: z.int().min(0),
    limit: z.int().min(1).max(100),
  }),
  async run({ db, user, now }, input): Answer<MyDecisionPage> {
    const at = now().toISOString();
    return db.$transaction(async (transaction) => {
      const since =
        input.since === null
          ? ((await findVisit(transaction, user.id, 'decisions')) ?? new Date(0))
          : new Date(input.since);
      const mine = await findMyDecisions(transaction, user, since, input.query, input);
      const { found, total, newCount, facets } = mine;
      const rows = await describe(transaction, found);
      const reasons = await listReasons(transaction, await listProposersProjects(transaction, user.id));
      const next = input.offset + found.length;
      return success({
        rows: await withPeople(transaction, user, rows),
        total,
        newCount,
        facets,
        reasons: [...reasons.values()].flat(),
        since: since.toISOString(),
        at,
        next: next < total ? next : null,
      });
    });
  },
});

type Described = ReturnType<typeof describeMyDecision>;

/** With one query for each kind of thing, whatever the number of rows. */
async function describe(
  connection: Connection,
  found: readonly FoundDecision[],
): Promise<readonly Described[]> {
  const stored = await loadMyDecisions(connection, found);
  const blockIds = [...new Set([...stored.values()].flatMap(blockIdsOf))];
  const blocks = await listBlocksById(connection, blockIds);
  const live = await listLiveCorrections(connection, blockIds);
  const approved = groupBy(
    live.filter(({ state }) => state === 'approved'),
    ({ anchor }) => anchor.blockId,
  );
  const decisions = await listDecisions(
    connection,
    found.map((one) => one.id),
  );
  const history = groupBy(decisions, ({ correctionId }) => correctionId);
  return found.flatMap(({ id: foundId, isNew }) => {
    const one = stored.get(foundId);
    if (one === undefined) return [];
    const { article, ...made } = one;
    return [
      describeMyDecision({
        ...made,
        id: foundId,
        isNew,
        projectId: article.projectId,
        articleId: article.id,
        articleTitle: article.title,
        sourceLang: article.sourceLang,
        targetLang: article.targetLang,
        rounds: article.project.rounds,
        history: history.get(foundId) ?? [],
        blockOf: (blockId) => blocks.get(blockId) ?? null,
        approvedIn: (blockId) => approved.get(blockId) ?? [],
      }),
    ];
  });
}

async function withPeople(
  connection: Connection,
  user: SignedInContext['user'],
  rows: readonly Described[],
): Promise<readonly MyDecisionRow[]> {
  const people = await listPeople(connection, [
    user.id,
    ...rows.flatMap(({ exchange }) => exchange.map(({ byId }) => byId)),
  ]);
  return rows.map((row) => {
    const named = new Set([user.id, ...row.exchange.map(({ byId }) => byId)]);
    return { ...row, people: people.filter((person) => named.has(person.id)) };
  });
}

function blockIdsOf({ correction, mark }: StoredMyDecision): readonly string[] {
  return [correction?.anchor, mark?.target, mark?.source].flatMap((anchor) => anchor?.blockId ?? []);
}
