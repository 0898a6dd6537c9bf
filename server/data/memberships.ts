import type { Person } from '../../domain/review/desk-view';
import type { Actor, ProjectRole } from '../../domain/review/role';
import { canReview, PROJECT_ROLES } from '../../domain/review/role';
import type { Connection } from '../db/open-database';

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: ProjectRole;
}

/** Roles are written by this file only; anything else in the column is a bug. */
export function toProjectRole(stored: string): ProjectRole {
  const role = PROJECT_ROLES.find((each) => each === stored);
  if (role === undefined) throw new Error(`Unknown role in the database: ${stored}`);
  return role;
}

/** What the person is in the project, or null when there is no such project. */
export async function findActor(
  db: Connection,
  user: { readonly id: string; readonly isAdministrator: boolean },
  projectId: string,
): Promise<Actor | null> {
  const project = await db.project.findUnique({
    where: { id: projectId },
    select: { memberships: { where: { userId: user.id }, select: { role: true } } },
  });
  if (project === null) return null;
  const membership = project.memberships[0];
  return {
    userId: user.id,
    role: membership === undefined ? null : toProjectRole(membership.role),
    isAdministrator: user.isAdministrator,
  };
}

export async function listMembers(db: Connection, projectId: string): Promise<Member[]> {
  const memberships = await db.membership.findMany({
    where: { projectId },
    select: { role: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
  });
  return memberships.map(({ role, user }) => ({
    userId: user.id,
    name: user.name,
    email: user.email,
    role: toProjectRole(role),
  }));
}

/** The members who can come in, by name. */
export async function listActiveMembers(db: Connection, projectId: string): Promise<readonly Person[]> {
  const memberships = await db.membership.findMany({
    where: { projectId, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
  });
  return memberships.map(({ user }) => user);
}

/** Those of the people who may read what is in the project: its members, and administrators; nobody who is disabled. */
export async function listReaderIds(
  db: Connection,
  projectId: string,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const users = await db.user.findMany({
    where: {
      id: { in: [...userIds] },
      disabledAt: null,
      OR: [{ isAdministrator: true }, { memberships: { some: { projectId } } }],
    },
    select: { id: true },
  });
  return new Set(users.map(({ id }) => id));
}

/** How many of the people may review in the project: those who are shut out may not. */
export async function countReviewers(
  db: Connection,
  projectId: string,
  userIds: readonly string[],
): Promise<number> {
  const reviewing = PROJECT_ROLES.filter((role) => canReview({ userId: '', role, isAdministrator: false }));
  return db.membership.count({
    where: {
      projectId,
      userId: { in: [...userIds] },
      role: { in: reviewing },
      user: { disabledAt: null },
    },
  });
}

export async function findRole(
  db: Connection,
  projectId: string,
  userId: string,
): Promise<ProjectRole | null> {
  const membership = await db.membership.findUnique({ where: { projectId_userId: { projectId, userId } } });
  return membership === null ? null : toProjectRole(membership.role);
}

/** Makes the person a member, or changes the role of one who is. */
export async function saveMembership(
  db: Connection,
  projectId: string,
  userId: string,
  role: ProjectRole,
): Promise<void> {
  const key = { projectId, userId };
  await db.membership.upsert({
    where: { projectId_userId: key },
    create: { ...key, role },
    update: { role },
  });
}

export async function removeMembership(db: Connection, projectId: string, userId: string): Promise<void> {
  await db.membership.deleteMany({ where: { projectId, userId } });
}

/** What the person is, in each project that they are a member of. */
export async function listRoles(
  db: Connection,
  userId: string,
): Promise<readonly { readonly projectId: string; readonly role: ProjectRole }[]> {
  const rows = await db.membership.findMany({ where: { userId }, select: { projectId: true, role: true } });
  return rows.map(({ projectId, role }) => ({ projectId, role: toProjectRole(role) }));
}

/** The projects that the person is an admin of. */
export async function listManagedProjects(
  db: Connection,
  userId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.project.findMany({
    where: { memberships: { some: { userId, role: 'admin' } } },
    select: { id: true, name: true },
  });
}

/**
 * How many other admins the project has, leaving out people who are disabled. The records stay locked until the
 * transaction ends, see `countOtherAdministrators`.
 */
export async function countOtherAdmins(
  transaction: Connection,
  projectId: string,
  userId: string,
): Promise<number> {
  const admins = { projectId, role: 'admin' };
  await transaction.membership.updateMany({ where: admins, data: { role: 'admin' } });
  return transaction.membership.count({
    where: { ...admins, userId: { not: userId }, user: { disabledAt: null } },
  });
}

/** Whether the person has one of these roles in some project. */
export async function hasRoleAnywhere(
  db: Connection,
  userId: string,
  roles: readonly ProjectRole[],
): Promise<boolean> {
  return (await db.membership.count({ where: { userId, role: { in: [...roles] } }, take: 1 })) > 0;
}
