import type {
  AppliedChange,
  Decision,
  DecisionKind,
  NewDecision,
  ReasonCode,
} from '../../domain/correction/decision';
import type { Decision as DecisionRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';

export function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    correctionId: row.correctionId,
    sequence: row.sequence,
    // Written from a Decision, and by nothing else.
    kind: row.kind as DecisionKind,
    byId: row.byId,
    at: row.at.toISOString(),
    reason: row.reason as ReasonCode | null,
    note: row.note,
    editedText: row.editedText,
    undoesId: row.undoesId,
    causeId: row.causeId,
    batchId: row.batchId,
    applied: toAppliedChange(row),
    override: row.override,
  };
}

function toAppliedChange({ blockId, start, end, text }: DecisionRow): AppliedChange | null {
  if (blockId === null || start === null || end === null || text === null) return null;
  return { blockId, start, end, text };
}

export async function findDecision(connection: Connection, id: string): Promise<Decision | null> {
  const row = await connection.decision.findUnique({ where: { id } });
  return row && toDecision(row);
}

export async function listDecisionsById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly Decision[]> {
  const rows = await inChunks(ids, (some) => connection.decision.findMany({ where: { id: { in: some } } }));
  return rows.map(toDecision);
}

/** The decisions that follow from one of these. */
export async function listConsequences(
  connection: Connection,
  causeIds: readonly string[],
): Promise<readonly Decision[]> {
  const rows = await inChunks(causeIds, (some) =>
    connection.decision.findMany({ where: { causeId: { in: some } }, orderBy: { sequence: 'asc' } }),
  );
  return rows.map(toDecision);
}

/** The decisions that took one of these back. */
export async function listUndoes(
  connection: Connection,
  undoneIds: readonly string[],
): Promise<readonly Decision[]> {
  const rows = await inChunks(undoneIds, (some) =>
    connection.decision.findMany({ where: { undoesId: { in: some } } }),
  );
  return rows.map(toDecision);
}

/** The decisions of a batch, in the order in which they were taken in each article. */
export async function listBatchDecisions(
  connection: Connection,
  batchId: string,
): Promise<readonly Decision[]> {
  const rows = await connection.decision.findMany({
    where: { batchId },
    orderBy: [{ articleId: 'asc' }, { sequence: 'asc' }],
  });
  return rows.map(toDecision);
}

/** Those of a batch that were taken on these corrections for themselves, and not because of another. */
export async function listDecisionsInBatch(
  connection: Connection,
  batchId: string,
  correctionIds: readonly string[],
): Promise<readonly Decision[]> {
  const rows = await inChunks(correctionIds, (some) =>
    connection.decision.findMany({ where: { batchId, causeId: null, correctionId: { in: some } } }),
  );
  return rows.map(toDecision);
}

/** How many decisions of a batch were taken for themselves. */
export function countVerdicts(connection: Connection, batchId: string): Promise<number> {
  return connection.decision.count({ where: { batchId, causeId: null } });
}

/** All decisions on these corrections, of each correction in the order in which they were taken. */
export async function listDecisions(
  connection: Connection,
  correctionIds: readonly string[],
): Promise<readonly Decision[]> {
  const rows = await inChunks(correctionIds, (some) =>
    connection.decision.findMany({ where: { correctionId: { in: some } }, orderBy: { version: 'asc' } }),
  );
  return rows.map(toDecision);
}

/** All decisions on the corrections of an article, in the order in which they were taken. */
export async function listArticleDecisions(
  connection: Connection,
  articleId: string,
): Promise<readonly Decision[]> {
  const rows = await connection.decision.findMany({ where: { articleId }, orderBy: { sequence: 'asc' } });
  return rows.map(toDecision);
}

export interface DecisionToWrite {
  readonly decision: NewDecision;
  /** The version of the correction that the decision made. */
  readonly version: number;
}

/** Writes decisions on corrections of one article, in the order given. The article is held until the transaction ends. */
export async function insertDecisions(
  connection: Connection,
  articleId: string,
  entries: readonly DecisionToWrite[],
): Promise<readonly Decision[]> {
  const { sequence: last } = await connection.article.update({
    where: { id: articleId },
    data: { sequence: { increment: entries.length } },
    select: { sequence: true },
  });
  const first = last - entries.length + 1;
  const written = entries.map(({ decision }, index): Decision => ({ ...decision, sequence: first + index }));
  await connection.decision.createMany({
    data: written.map(({ applied, ...decision }, index) => ({
      ...decision,
      ...applied,
      articleId,
      version: entries[index]?.version ?? 0,
      at: new Date(decision.at),
    })),
  });
  return written;
}
