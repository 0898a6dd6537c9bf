import type { ProjectRole } from '../../domain/review/role';
import type { Connection } from '../db/open-database';
import { toProjectRole } from './memberships';

/** Into a project with a role, or, without a project, into the administration of the installation. */
export type InvitedTo =
  | { readonly projectId: string; readonly projectName: string; readonly role: ProjectRole }
  | { readonly projectId: null; readonly projectName: null; readonly role: 'administrator' };

export interface Invitation {
  readonly id: string;
  readonly to: InvitedTo;
  readonly expiresAt: Date;
  readonly used: boolean;
}

export interface InvitationRow {
  readonly id: string;
  readonly role: ProjectRole;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface NewInvitation {
  readonly id: string;
  readonly tokenHash: string;
  readonly createdById: string | null;
  readonly expiresAt: Date;
}

export async function createProjectInvitation(
  db: Connection,
  invitation: NewInvitation,
  projectId: string,
  role: ProjectRole,
): Promise<void> {
  await db.invitation.create({ data: { ...invitation, projectId, role } });
}

export async function createAdministratorInvitation(
  db: Connection,
  invitation: NewInvitation,
): Promise<void> {
  await db.invitation.create({ data: { ...invitation, projectId: null, role: 'administrator' } });
}

export async function findInvitation(db: Connection, tokenHash: string): Promise<Invitation | null> {
  const row = await db.invitation.findUnique({
    where: { tokenHash },
    include: { project: { select: { name: true } } },
  });
  if (row === null) return null;
  const { id, projectId, project, role, expiresAt, usedAt } = row;
  const to: InvitedTo =
    projectId === null || project === null
      ? { projectId: null, projectName: null, role: 'administrator' }
      : { projectId, projectName: project.name, role: toProjectRole(role) };
  return { id, to, expiresAt, used: usedAt !== null };
}

/** False when somebody else used it first. */
export async function markInvitationUsed(
  db: Connection,
  invitationId: string,
  usedById: string,
  usedAt: Date,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id: invitationId, usedAt: null },
    data: { usedById, usedAt },
  });
  return count === 1;
}

/** Those of a project that can still be used. */
export async function listOpenInvitations(
  db: Connection,
  projectId: string,
  now: Date,
): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { projectId, usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(({ id, role, createdAt, expiresAt }) => ({
    id,
    role: toProjectRole(role),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** False when the project has no such invitation that is unused. */
export async function removeInvitation(
  db: Connection,
  projectId: string,
  invitationId: string,
): Promise<boolean> {
  const { count } = await db.invitation.deleteMany({ where: { id: invitationId, projectId, usedAt: null } });
  return count > 0;
}
