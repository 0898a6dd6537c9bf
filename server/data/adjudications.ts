import type { RefusalReason, Ruling, RulingKind } from '../../domain/adjudication/ruling';
import type { Severity } from '../../domain/annotation/severity';
import type { AdjudicationRuling } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

export interface Adjudication {
  readonly articleId: string;
  readonly state: 'open' | 'done';
  /** Whoever began it, and then whoever declared it done: whose rating it is. */
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly doneAt: string | null;
}

export async function findAdjudication(
  connection: Connection,
  articleId: string,
): Promise<Adjudication | null> {
  const row = await connection.adjudication.findUnique({ where: { articleId } });
  return (
    row && {
      articleId,
      // Written from this union, and by nothing else.
      state: row.state as Adjudication['state'],
      byId: row.byId,
      doneAt: row.doneAt?.toISOString() ?? null,
    }
  );
}

/** Begins it, where nobody has. */
export async function beginAdjudication(
  connection: Connection,
  articleId: string,
  byId: string,
  startedAt: Date,
): Promise<void> {
  const begun = await connection.adjudication.count({ where: { articleId } });
  if (begun === 0) await connection.adjudication.create({ data: { articleId, byId, startedAt } });
}

export async function updateAdjudication(
  connection: Connection,
  articleId: string,
  change: { readonly state: Adjudication['state']; readonly byId: string; readonly doneAt: Date | null },
): Promise<void> {
  await connection.adjudication.update({ where: { articleId }, data: change });
}

function toRuling({
  id,
  sequence,
  markId,
  otherId,
  category,
  note,
  undoesId,
  byId,
  ...row
}: AdjudicationRuling): Ruling {
  return {
    ...{ id, sequence, markId, otherId, category, note, undoesId, byId },
    // All three are written from a Ruling, and by nothing else.
    kind: row.kind as RulingKind,
    severity: row.severity as Severity | null,
    reason: row.reason as RefusalReason | null,
    at: row.at.toISOString(),
  };
}

/** Of one article, in their order. */
export async function listArticleRulings(
  connection: Connection,
  articleId: string,
): Promise<readonly Ruling[]> {
  const rows = await connection.adjudicationRuling.findMany({
    where: { articleId },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(toRuling);
}

/** Of several articles, in their order. */
export async function listRulings(
  connection: Connection,
  articleIds: readonly string[],
): Promise<readonly (Ruling & { readonly articleId: string })[]> {
  const rows = await connection.adjudicationRuling.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [{ articleId: 'asc' }, { sequence: 'asc' }],
  });
  return rows.map((row) => ({ ...toRuling(row), articleId: row.articleId }));
}

export async function findRuling(
  connection: Connection,
  id: string,
): Promise<(Ruling & { readonly articleId: string }) | null> {
  const row = await connection.adjudicationRuling.findUnique({ where: { id } });
  return row && { ...toRuling(row), articleId: row.articleId };
}

export async function insertRuling(connection: Connection, articleId: string, ruling: Ruling): Promise<void> {
  await connection.adjudicationRuling.create({ data: { ...ruling, articleId, at: new Date(ruling.at) } });
}
