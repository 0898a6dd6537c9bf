import {
  ownTypologyId,
  readOwnReference,
  type TypologyContent,
} from '../../domain/annotation/typology-content';
import { typologyFinder, type FindTypology } from '../../domain/annotation/typologies/registry';
import { MQM_CORE } from '../../domain/annotation/typologies/mqm-core';
import { typologyReference, type Typology } from '../../domain/annotation/typology';
import type { Connection } from '../db/open-database';
import { inChunks } from './in-chunks';

export interface ProjectTypology {
  readonly typology: Typology;
  /** Rises by one with each change. */
  readonly change: number;
}

/** What new errors of a project are marked with; null for a project that is gone. */
export async function findProjectTypology(
  connection: Connection,
  projectId: string,
): Promise<ProjectTypology | null> {
  const project = await connection.project.findUnique({
    where: { id: projectId },
    select: { typology: true, typologyChange: true },
  });
  if (project === null) return null;
  const find = await loadTypologies(connection, [project.typology]);
  return { typology: find(project.typology) ?? MQM_CORE, change: project.typologyChange };
}

/** Those that are named, whichever project they are of: built in, or as they were saved once. */
export async function loadTypologies(
  connection: Connection,
  references: Iterable<string>,
): Promise<FindTypology> {
  return typologyFinder(await listOwnTypologies(connection, references));
}

/** The versions of projects' own typologies among those that are named. */
export async function listOwnTypologies(
  connection: Connection,
  references: Iterable<string>,
): Promise<readonly Typology[]> {
  const wanted = [...new Set(references)].flatMap((reference) => readOwnReference(reference) ?? []);
  if (wanted.length === 0) return [];
  const rows = await connection.typologyVersion.findMany({ where: { OR: wanted } });
  return rows.map(toTypology);
}

/** All that projects ever used of their own, the newest first. */
export async function listProjectTypologies(
  connection: Connection,
  projectIds: readonly string[],
): Promise<readonly Typology[]> {
  const rows = await connection.typologyVersion.findMany({
    where: { projectId: { in: [...projectIds] } },
    orderBy: [{ projectId: 'asc' }, { number: 'desc' }],
  });
  return rows.map(toTypology);
}

/** Those that errors of articles can have been made with. */
export async function typologiesOfArticles(
  connection: Connection,
  articleIds: readonly string[],
): Promise<FindTypology> {
  const projects = new Set<string>();
  await inChunks(articleIds, async (some) => {
    const rows = await connection.article.findMany({
      where: { id: { in: some } },
      select: { projectId: true },
      distinct: ['projectId'],
    });
    for (const { projectId } of rows) projects.add(projectId);
    return rows;
  });
  const own = await listProjectTypologies(connection, [...projects]);
  return typologyFinder(own);
}

function toTypology(row: { projectId: string; number: number; content: string }): Typology {
  // Written from a TypologyContent, and by nothing else.
  const content = JSON.parse(row.content) as TypologyContent;
  return { id: ownTypologyId(row.projectId), version: String(row.number), ...content };
}

export async function countTypologyVersions(connection: Connection, projectId: string): Promise<number> {
  const { _max } = await connection.typologyVersion.aggregate({
    where: { projectId },
    _max: { number: true },
  });
  return _max.number ?? 0;
}

export async function insertTypologyVersion(
  connection: Connection,
  typology: Typology,
  by: { readonly id: string; readonly at: Date },
): Promise<void> {
  const named = readOwnReference(typologyReference(typology));
  if (named === null) throw new Error('Only typologies of projects are stored');
  const { name, severities, dimensions } = typology;
  const content = JSON.stringify({ name, severities, dimensions } satisfies TypologyContent);
  await connection.typologyVersion.create({ data: { ...named, content, byId: by.id, at: by.at } });
}

export async function chooseTypology(
  connection: Connection,
  projectId: string,
  reference: string,
): Promise<void> {
  await connection.project.update({
    where: { id: projectId },
    data: { typology: reference, typologyChange: { increment: 1 } },
  });
}
