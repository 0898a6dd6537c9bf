import { FOUR_EYES_POLICIES, type FourEyesPolicy } from '../../domain/review/four-eyes';
import type { ProjectRole } from '../../domain/review/role';
import type { Connection } from '../db/open-database';
import { toProjectRole } from './memberships';

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  /** Of the person who asks; null for an administrator who is not a member. */
  readonly role: ProjectRole | null;
  readonly fourEyes: FourEyesPolicy;
  /** How often a proposer may answer a refusal. */
  readonly rounds: number;
  readonly articleCount: number;
  /** Proposed, and nobody has decided yet. */
  readonly openCorrections: number;
}

export function toFourEyesPolicy(stored: string): FourEyesPolicy {
  const policy = FOUR_EYES_POLICIES.find((each) => each === stored);
  if (policy === undefined) throw new Error(`Unknown four-eyes policy in the database: ${stored}`);
  return policy;
}

export async function createProject(
  db: Connection,
  project: { readonly id: string; readonly name: string },
  adminId: string,
): Promise<void> {
  await db.project.create({
    data: { ...project, memberships: { create: { userId: adminId, role: 'admin' } } },
  });
}

export async function findProjectName(db: Connection, projectId: string): Promise<string | null> {
  const project = await db.project.findUnique({ where: { id: projectId }, select: { name: true } });
  return project?.name ?? null;
}

/** By id; those that are gone are left out. */
export async function listProjectNames(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.project.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function updateProject(
  db: Connection,
  projectId: string,
  values: Pick<ProjectRow, 'name' | 'fourEyes' | 'rounds'>,
): Promise<void> {
  await db.project.update({ where: { id: projectId }, data: values });
}

/** Holds the project's own settings until the transaction ends. SQLite lets in one writing transaction at a time anyway. */
export async function lockProject(connection: Connection, projectId: string): Promise<void> {
  if (connection.provider === 'sqlite') return;
  await connection.$queryRaw`SELECT "id" FROM "project" WHERE "id" = ${projectId} FOR UPDATE`;
}

async function countOpenCorrections(db: Connection): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ projectId: string; count: bigint }[]>`
    SELECT "article"."projectId", COUNT(*) AS "count"
    FROM "correction" JOIN "article" ON "article"."id" = "correction"."articleId"
    WHERE "correction"."state" = 'proposed'
    GROUP BY "article"."projectId"`;
  return new Map(rows.map(({ projectId, count }) => [projectId, Number(count)]));
}

/** The projects the person is a member of; all of them for an administrator. */
export async function listProjects(
  db: Connection,
  user: { readonly id: string; readonly isAdministrator: boolean },
): Promise<ProjectRow[]> {
  const own = { where: { userId: user.id } };
  const projects = await db.project.findMany({
    where: user.isAdministrator ? {} : { memberships: { some: { userId: user.id } } },
    include: { memberships: own, _count: { select: { articles: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const open = await countOpenCorrections(db);
  return projects.map(({ id, name, fourEyes, rounds, memberships, _count }) => ({
    id,
    name,
    role: memberships[0] === undefined ? null : toProjectRole(memberships[0].role),
    fourEyes: toFourEyesPolicy(fourEyes),
    rounds,
    articleCount: _count.articles,
    openCorrections: open.get(id) ?? 0,
  }));
}

/** What others may do with texts that come out of a project. */
export interface ProjectTraining {
  readonly licence: string;
  /** Null: models may not be trained with them, or nobody has said. */
  readonly consent: { readonly byId: string; readonly at: string } | null;
}

/** By project; those that are gone are left out. */
export async function listProjectTraining(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProjectTraining>> {
  const rows = await db.project.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, licence: true, trainingConsent: true, consentById: true, consentAt: true },
  });
  return new Map(
    rows.map(({ id, licence, trainingConsent, consentById, consentAt }) => {
      const isGiven = trainingConsent && consentById !== null && consentAt !== null;
      return [id, { licence, consent: isGiven ? { byId: consentById, at: consentAt.toISOString() } : null }];
    }),
  );
}

/** `by`: who said so, of the consent. */
export async function updateProjectTraining(
  db: Connection,
  projectId: string,
  { licence, consent }: { readonly licence: string; readonly consent: boolean },
  by: { readonly id: string; readonly at: Date } | null,
): Promise<void> {
  await db.project.update({
    where: { id: projectId },
    data: {
      licence,
      trainingConsent: consent,
      ...(by === null ? {} : { consentById: by.id, consentAt: by.at }),
    },
  });
}
