import type { Person } from '../../domain/review/desk-view';
import type { Connection } from '../db/open-database';
import type { AuditRealm } from './audit-log';

/** By name. */
export async function listAuditProjects(
  connection: Connection,
  { projectIds }: AuditRealm,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return connection.project.findMany({
    where: projectIds === null ? {} : { id: { in: [...projectIds] } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** The members of the projects, by name; with all projects everybody who has an account. */
export async function listAuditPeople(
  connection: Connection,
  { projectIds }: AuditRealm,
): Promise<readonly Person[]> {
  return connection.user.findMany({
    where: projectIds === null ? {} : { memberships: { some: { projectId: { in: [...projectIds] } } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
