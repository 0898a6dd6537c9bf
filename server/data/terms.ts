import type { TermLanguages, TermQuery, TermRow } from '../../domain/terms/term-row';
import type { TermContent } from '../../domain/terms/check-term';
import { isTermStatus, type Term } from '../../domain/terms/term';
import { foldText } from '../../domain/text/fold-text';
import type { Prisma, Term as StoredTerm } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { bulkInsert, toStoredDate } from './bulk-insert';
import { listPeople } from './people';

/** Who did it, and when. */
export interface TermChange {
  readonly byId: string;
  readonly at: Date;
}

export type TermToStore = Term & { readonly version: number };

/** By their expressions; two of the same by id, so that pages hold each of them once. */
const IN_ORDER = [
  { source: 'asc' },
  { target: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.TermOrderByWithRelationInput[];

function toTerm({ id, sourceLang, targetLang, source, target, status, note }: StoredTerm): Term {
  if (!isTermStatus(status)) throw new Error(`Unknown status of a term in the database: ${status}`);
  return { id, sourceLang, targetLang, source, target, status, note };
}

async function toRows(connection: Connection, stored: readonly StoredTerm[]): Promise<readonly TermRow[]> {
  const ids = stored.flatMap(({ changedById }) => (changedById === null ? [] : [changedById]));
  const people = new Map((await listPeople(connection, ids)).map(({ id, name }) => [id, name]));
  return stored.map((one) => ({
    ...toTerm(one),
    version: one.version,
    addedById: one.addedById,
    changedById: one.changedById,
    changedByName: people.get(one.changedById ?? '') ?? '',
    changedAt: one.changedAt.toISOString(),
  }));
}

const fold = (text: string): string => foldText(text, { lang: 'und', letterCase: 'fold', marks: 'keep' });

const foldedOf = ({ source, target, note }: Pick<Term, 'source' | 'target' | 'note'>): string =>
  fold(`${source}\n${target}\n${note}`);

function matches(
  projectId: string,
  { text, status, sourceLang, targetLang }: TermQuery,
): Prisma.TermWhereInput {
  return {
    projectId,
    ...(text.trim() === '' ? {} : { folded: { contains: fold(text.trim()) } }),
    ...(status === null ? {} : { status }),
    ...(sourceLang === '' ? {} : { sourceLang }),
    ...(targetLang === '' ? {} : { targetLang }),
  };
}

export async function listTermRows(
  connection: Connection,
  projectId: string,
  query: TermQuery,
  offset: number,
  limit: number,
): Promise<readonly TermRow[]> {
  const rows = await connection.term.findMany({
    where: matches(projectId, query),
    orderBy: [...IN_ORDER],
    skip: offset,
    take: limit,
  });
  return toRows(connection, rows);
}

export async function countTerms(
  connection: Connection,
  projectId: string,
  query: TermQuery,
): Promise<number> {
  return connection.term.count({ where: matches(projectId, query) });
}

export async function listTermLanguages(connection: Connection, projectId: string): Promise<TermLanguages> {
  const pairs = await connection.term.groupBy({ by: ['sourceLang', 'targetLang'], where: { projectId } });
  const sorted = (langs: readonly string[]): readonly string[] => [...new Set(langs)].sort();
  return {
    sourceLangs: sorted(pairs.map(({ sourceLang }) => sourceLang)),
    targetLangs: sorted(pairs.map(({ targetLang }) => targetLang)),
  };
}

/** All of a project, in their order, from after one on: as many at once as a step asks for. */
export async function listTermsAfter(
  connection: Connection,
  projectId: string,
  afterId: string | null,
  limit: number,
): Promise<readonly Term[]> {
  const rows = await connection.term.findMany({
    where: { projectId, ...(afterId === null ? {} : { id: { gt: afterId } }) },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map(toTerm);
}

/** All that a project has agreed on: what checks know of it. */
export async function listTerms(connection: Connection, projectId: string): Promise<readonly Term[]> {
  return (await connection.term.findMany({ where: { projectId }, orderBy: [...IN_ORDER] })).map(toTerm);
}

/** Another text whenever something in the termbase of the project is another. */
export async function getTermbaseStamp(connection: Connection, projectId: string): Promise<string> {
  const { _count, _sum, _max } = await connection.term.aggregate({
    where: { projectId },
    _count: true,
    _sum: { version: true },
    _max: { changedAt: true },
  });
  return [_count, _sum.version ?? 0, _max.changedAt?.toISOString() ?? ''].join(' ');
}

export async function findTerm(
  connection: Connection,
  id: string,
): Promise<{ readonly projectId: string; readonly row: TermRow } | null> {
  const stored = await connection.term.findUnique({ where: { id } });
  if (stored === null) return null;
  const [row] = await toRows(connection, [stored]);
  return row === undefined ? null : { projectId: stored.projectId, row };
}

/** The one that says something of the same two expressions. */
export async function findSameTerm(
  connection: Connection,
  projectId: string,
  { sourceLang, targetLang, source, target }: TermContent,
): Promise<{ readonly id: string } | null> {
  return connection.term.findFirst({
    where: { projectId, sourceLang, targetLang, source, target },
    select: { id: true },
  });
}

/** The project has to be locked: nobody else changes the term meanwhile. */
export async function updateTerm(
  connection: Connection,
  { id, ...term }: TermToStore,
  { byId, at }: TermChange,
): Promise<void> {
  const data = { ...term, folded: foldedOf(term), changedById: byId, changedAt: at };
  await connection.term.update({ where: { id }, data });
}

export async function deleteTerm(connection: Connection, id: string): Promise<void> {
  await connection.term.delete({ where: { id } });
}

/** Many at once, none of which may be there yet. */
export async function insertTerms(
  connection: Connection,
  projectId: string,
  terms: readonly Term[],
  { byId, at }: TermChange,
): Promise<void> {
  const stored = toStoredDate(at);
  await bulkInsert(
    connection,
    'term',
    {
      id: 'text',
      projectId: 'text',
      sourceLang: 'text',
      targetLang: 'text',
      source: 'text',
      target: 'text',
      status: 'text',
      note: 'text',
      folded: 'text',
      version: 'integer',
      addedById: 'text',
      addedAt: 'timestamp',
      changedById: 'text',
      changedAt: 'timestamp',
    },
    terms.map((term) => ({
      ...term,
      projectId,
      folded: foldedOf(term),
      version: 1,
      addedById: byId,
      addedAt: stored,
      changedById: byId,
      changedAt: stored,
    })),
  );
}
