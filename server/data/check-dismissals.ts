import { DISMISSAL_SCOPES, type CheckDismissal } from '../../domain/triage/check-dismissal';
import type { CheckDismissal as DismissalRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

type Row = Pick<DismissalRow, 'id' | 'articleId' | 'check' | 'scope' | 'key' | 'count'>;

function toDismissal({ id, articleId, check, scope, key, count }: Row): readonly CheckDismissal[] {
  const known = DISMISSAL_SCOPES.find((one) => one === scope);
  return known === undefined ? [] : [{ id, articleId, check, scope: known, key, count }];
}

/** Those that hold in an article: its own, and the ones that were said of its whole project. */
export async function listCheckDismissals(
  connection: Connection,
  articleId: string,
  projectId: string,
): Promise<readonly CheckDismissal[]> {
  const rows = await connection.checkDismissal.findMany({
    where: { OR: [{ articleId }, { projectId, scope: 'project' }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(toDismissal);
}

/** Those that hold in the whole project, the newest first. */
export async function listProjectDismissals(
  connection: Connection,
  projectId: string,
): Promise<readonly CheckDismissal[]> {
  const rows = await connection.checkDismissal.findMany({
    where: { projectId, scope: 'project' },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  });
  return rows.flatMap(toDismissal);
}

export interface StoredDismissal extends CheckDismissal {
  readonly projectId: string;
}

export async function findCheckDismissal(
  connection: Connection,
  id: string,
): Promise<StoredDismissal | null> {
  const row = await connection.checkDismissal.findUnique({ where: { id } });
  const [dismissal] = row === null ? [] : toDismissal(row);
  return row === null || dismissal === undefined ? null : { ...dismissal, projectId: row.projectId };
}

export async function insertCheckDismissal(
  connection: Connection,
  { id, projectId, articleId, check, scope, key, count }: StoredDismissal,
  byId: string,
  at: Date,
): Promise<void> {
  await connection.checkDismissal.create({
    data: { id, projectId, articleId, check, scope, key, count, byId, at },
  });
}

export async function deleteCheckDismissal(connection: Connection, id: string): Promise<void> {
  await connection.checkDismissal.deleteMany({ where: { id } });
}

/** Of those that hold in the whole project: no other can be meant. */
export async function deleteProjectDismissals(
  connection: Connection,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  await connection.checkDismissal.deleteMany({
    where: { projectId, scope: 'project', id: { in: [...ids] } },
  });
}
