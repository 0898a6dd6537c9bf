import * as z from 'zod';
import { findStandingDecision } from '../../domain/correction/correction-life-cycle';
import type { Decision } from '../../domain/correction/decision';
import { findRivals } from '../../domain/correction/find-rivals';
import { groupBy } from '../../domain/group-by';
import { failure, success } from '../../domain/result';
import type { CorrectionPage, CorrectionRow } from '../../domain/review/correction-row';
import { exchangeOf } from '../../domain/review/exchange-of';
import { canRead } from '../../domain/review/role';
import { listGroupPlaces } from '../data/correction-groups';
import { listCorrectionRows, listLiveCorrections, type StoredCorrectionRow } from '../data/correction-rows';
import { listDecisions } from '../data/decisions';
import { findActor } from '../data/memberships';
import { listReasons } from '../data/reasons';
import { listPeople } from '../data/people';
import type { Connection } from '../db/open-database';
import { loadContexts } from './correction-contexts';
import { correctionQuery } from './correction-query-fields';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** The editor's table: corrections of one project, or of all that the person may see, a page at a time. */
export const listCorrections = defineUseCase({
  id: 'list-corrections',
  access: 'project',
  input: z.object({
    projectId: id.nullable(),
    query: correctionQuery,
    offset: z.int().min(0),
    limit: z.int().min(1).max(200),
  }),
  async run({ db, user }, input): Answer<CorrectionPage> {
    const { projectId, offset, limit } = input;
    return db.$transaction(async (transaction) => {
      if (projectId !== null) {
        const refused = refusal(await findActor(transaction, user, projectId), canRead);
        if (refused !== null) return failure(refused);
      }
      const realm = { projectId, reader: user };
      const { rows, total } = await listCorrectionRows(transaction, realm, input.query, offset, limit);
      const next = offset + rows.length;
      return success({
        rows: await complete(transaction, rows),
        total,
        reasons: Object.fromEntries(
          await listReasons(transaction, [...new Set(rows.map((row) => row.projectId))]),
        ),
        next: next < total ? next : null,
      });
    });
  },
});

/** Adds what follows from the texts, the rivals and the decisions, with one query for each, whatever the number of rows. */
async function complete(
  connection: Connection,
  rows: readonly StoredCorrectionRow[],
): Promise<readonly CorrectionRow[]> {
  const corrections = rows.map(({ correction }) => correction);
  const blockIds = [...new Set(corrections.map(({ anchor }) => anchor.blockId))];
  const contexts = await loadContexts(connection, corrections);
  const rivals = findRivals(await listLiveCorrections(connection, blockIds));
  const decisions = await listDecisions(
    connection,
    corrections.map((correction) => correction.id),
  );
  const history = groupBy(decisions, (decision) => decision.correctionId);
  const standing = new Map<string, Decision | null>(
    corrections.map((one) => [one.id, findStandingDecision(one.state, history.get(one.id) ?? [])]),
  );
  const places = await listGroupPlaces(
    connection,
    corrections.map((correction) => correction.id),
  );
  const people = await listPeople(
    connection,
    decisions.map(({ byId }) => byId),
  );

  return rows.flatMap((row): CorrectionRow[] => {
    const { id: correctionId } = row.correction;
    const context = contexts.get(correctionId);
    if (context === undefined) return [];
    const decision = standing.get(correctionId) ?? null;
    const said = row.correction.round === 0 ? [] : exchangeOf(history.get(correctionId) ?? []);
    return [
      {
        ...row,
        ...context,
        rivalIds: rivals.get(correctionId) ?? [],
        group: places.get(correctionId) ?? null,
        decision,
        decidedBy: people.find((person) => person.id === decision?.byId) ?? null,
        exchange: said,
        people: people.filter((person) => said.some(({ byId }) => byId === person.id)),
      },
    ];
  });
}
