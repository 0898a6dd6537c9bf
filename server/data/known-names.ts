import type { KnownName } from '../../domain/names/known-name';
import type { KnownNameLanguages, KnownNameQuery, KnownNameRow } from '../../domain/names/known-name-row';
import { foldText } from '../../domain/text/fold-text';
import type { KnownName as StoredName, Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { bulkInsert, toStoredDate } from './bulk-insert';
import { listPeople } from './people';

/** Who did it, and when. */
export interface KnownNameChangedBy {
  readonly byId: string;
  readonly at: Date;
}

export type KnownNameToStore = KnownName & { readonly version: number };

/** By their forms; two of the same by id, so that pages hold each of them once. */
const IN_ORDER = [
  { preferred: 'asc' },
  { source: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.KnownNameOrderByWithRelationInput[];

function toKnownName({
  id,
  sourceLang,
  targetLang,
  source,
  preferred,
  variants,
}: Omit<StoredName, 'folded'>): KnownName {
  // Written by `toColumns`, and by nothing else.
  return { id, sourceLang, targetLang, source, preferred, variants: JSON.parse(variants) as string[] };
}

async function toRows(
  connection: Connection,
  stored: readonly StoredName[],
): Promise<readonly KnownNameRow[]> {
  const ids = stored.flatMap(({ changedById }) => (changedById === null ? [] : [changedById]));
  const people = new Map((await listPeople(connection, ids)).map(({ id, name }) => [id, name]));
  return stored.map((one) => ({
    ...toKnownName(one),
    version: one.version,
    addedById: one.addedById,
    changedById: one.changedById,
    changedByName: people.get(one.changedById ?? '') ?? '',
    changedAt: one.changedAt.toISOString(),
  }));
}

const fold = (text: string): string => foldText(text, { lang: 'und', letterCase: 'fold', marks: 'keep' });

function toColumns({ id, sourceLang, targetLang, source, preferred, variants }: KnownName) {
  const folded = fold([source, preferred, ...variants].join('\n'));
  return { id, sourceLang, targetLang, source, preferred, variants: JSON.stringify(variants), folded };
}

function matches(
  projectId: string,
  { text, sourceLang, targetLang }: KnownNameQuery,
): Prisma.KnownNameWhereInput {
  return {
    projectId,
    ...(text.trim() === '' ? {} : { folded: { contains: fold(text.trim()) } }),
    ...(sourceLang === '' ? {} : { sourceLang }),
    ...(targetLang === '' ? {} : { targetLang }),
  };
}

export async function listKnownNameRows(
  connection: Connection,
  projectId: string,
  query: KnownNameQuery,
  offset: number,
  limit: number,
): Promise<readonly KnownNameRow[]> {
  const rows = await connection.knownName.findMany({
    where: matches(projectId, query),
    orderBy: [...IN_ORDER],
    skip: offset,
    take: limit,
  });
  return toRows(connection, rows);
}

export async function countKnownNames(
  connection: Connection,
  projectId: string,
  query: KnownNameQuery,
): Promise<number> {
  return connection.knownName.count({ where: matches(projectId, query) });
}

export async function listKnownNameLanguages(
  connection: Connection,
  projectId: string,
): Promise<KnownNameLanguages> {
  const pairs = await connection.knownName.groupBy({
    by: ['sourceLang', 'targetLang'],
    where: { projectId },
  });
  const sorted = (langs: readonly string[]): readonly string[] => [...new Set(langs)].sort();
  return {
    sourceLangs: sorted(pairs.map(({ sourceLang }) => sourceLang)),
    targetLangs: sorted(pairs.map(({ targetLang }) => targetLang)),
  };
}

/** All of a project, in the order of their ids, from after one on: as many at once as a step asks for. */
export async function listKnownNamesAfter(
  connection: Connection,
  projectId: string,
  afterId: string | null,
  limit: number,
): Promise<readonly KnownName[]> {
  const rows = await connection.knownName.findMany({
    where: { projectId, ...(afterId === null ? {} : { id: { gt: afterId } }) },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map(toKnownName);
}

/** All names that a project has decided on: what checks and the ledger know of it. */
export async function listKnownNames(
  connection: Connection,
  projectId: string,
): Promise<readonly KnownName[]> {
  const rows = await connection.knownName.findMany({ where: { projectId }, orderBy: [...IN_ORDER] });
  return rows.map(toKnownName);
}

/** Another text whenever something in the names of the project is another. */
export async function getKnownNamesStamp(connection: Connection, projectId: string): Promise<string> {
  const { _count, _sum, _max } = await connection.knownName.aggregate({
    where: { projectId },
    _count: true,
    _sum: { version: true },
    _max: { changedAt: true },
  });
  return [_count, _sum.version ?? 0, _max.changedAt?.toISOString() ?? ''].join(' ');
}

export async function findKnownName(
  connection: Connection,
  id: string,
): Promise<{ readonly projectId: string; readonly row: KnownNameRow } | null> {
  const stored = await connection.knownName.findUnique({ where: { id } });
  if (stored === null) return null;
  const [row] = await toRows(connection, [stored]);
  return row === undefined ? null : { projectId: stored.projectId, row };
}

/** The one that says how to write the same name in the same way: there can be but one of them. */
export async function findSameKnownName(
  connection: Connection,
  projectId: string,
  { sourceLang, targetLang, source, preferred }: Omit<KnownName, 'id' | 'variants'>,
): Promise<{ readonly id: string } | null> {
  return connection.knownName.findFirst({
    where: { projectId, sourceLang, targetLang, source, preferred },
    select: { id: true },
  });
}

export async function insertKnownName(
  connection: Connection,
  projectId: string,
  name: KnownNameToStore,
  { byId, at }: KnownNameChangedBy,
): Promise<void> {
  const added = { addedById: byId, addedAt: at, changedById: byId, changedAt: at };
  await connection.knownName.create({
    data: { ...toColumns(name), version: name.version, projectId, ...added },
  });
}

/** The project has to be locked: nobody else changes the name meanwhile. */
export async function updateKnownName(
  connection: Connection,
  name: KnownNameToStore,
  { byId, at }: KnownNameChangedBy,
): Promise<void> {
  const { id, ...columns } = toColumns(name);
  const data = { ...columns, version: name.version, changedById: byId, changedAt: at };
  await connection.knownName.update({ where: { id }, data });
}

export async function deleteKnownName(connection: Connection, id: string): Promise<void> {
  await connection.knownName.delete({ where: { id } });
}

/** Many at once, none of which may be there yet. */
export async function insertKnownNames(
  connection: Connection,
  projectId: string,
  names: readonly KnownName[],
  { byId, at }: KnownNameChangedBy,
): Promise<void> {
  const stored = toStoredDate(at);
  await bulkInsert(
    connection,
    'knownName',
    {
      id: 'text',
      projectId: 'text',
      sourceLang: 'text',
      targetLang: 'text',
      source: 'text',
      preferred: 'text',
      variants: 'text',
      folded: 'text',
      version: 'integer',
      addedById: 'text',
      addedAt: 'timestamp',
      changedById: 'text',
      changedAt: 'timestamp',
    },
    names.map((name) => ({
      ...toColumns(name),
      projectId,
      version: 1,
      addedById: byId,
      addedAt: stored,
      changedById: byId,
      changedAt: stored,
    })),
  );
}
