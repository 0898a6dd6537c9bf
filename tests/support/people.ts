import { randomUUID } from 'node:crypto';
import type { ProjectRole } from '@/domain/review/role';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { saveMembership } from '@/server/data/memberships';
import { createUser } from '@/server/data/users';
import type { Database } from '@/server/db/open-database';

/** An account that nobody can sign in to: its hash is of no password. */
export async function addPerson(db: Database, name: string, isAdministrator = false): Promise<SignedInUser> {
  const id = randomUUID();
  const user = { id, name, email: `${id}@example.org`, isAdministrator };
  await createUser(db, { ...user, passwordHash: 'none' });
  return user;
}

/** A project without members. */
export async function addProject(db: Database, name: string): Promise<string> {
  const { id } = await db.project.create({ data: { id: randomUUID(), name } });
  return id;
}

/** A new person with a role in the project. */
export async function addMember(db: Database, projectId: string, role: ProjectRole): Promise<SignedInUser> {
  const user = await addPerson(db, `The ${role}`);
  await saveMembership(db, projectId, user.id, role);
  return user;
}
