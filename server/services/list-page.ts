import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import type { Connection } from '../db/open-database';
import { languageTag } from './article-fields';
import { id } from './fields';
import { refusal } from './refusal';
import type { Answer, SignedInContext } from './use-case';

const wantedLang = z.union([z.literal(''), languageTag]);

/** What every list of a project's agreements can be filtered by. */
export const listFilters = z.object({
  text: z.string().max(200),
  sourceLang: wantedLang,
  targetLang: wantedLang,
});

/** A page of such a list. */
export const listPage = <Query extends z.ZodType>(query: Query) =>
  z.object({ projectId: id, query, offset: z.int().min(0), limit: z.int().min(1).max(200) });

interface PageInput<Query> {
  readonly projectId: string;
  readonly query: Query;
  readonly offset: number;
  readonly limit: number;
}

interface PageData<Query, Row, Languages> {
  readonly count: (connection: Connection, projectId: string, query: Query) => Promise<number>;
  readonly rows: (
    connection: Connection,
    projectId: string,
    query: Query,
    offset: number,
    limit: number,
  ) => Promise<readonly Row[]>;
  readonly languages: (connection: Connection, projectId: string) => Promise<Languages>;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: number | null;
}

/** The rows of one page, how many there are in all, and the languages of the whole list. */
export async function readPage<Query, Row, Languages extends object>(
  { db, user }: SignedInContext,
  { projectId, query, offset, limit }: PageInput<Query>,
  data: PageData<Query, Row, Languages>,
): Answer<Page<Row> & Languages> {
  return db.$transaction(async (transaction) => {
    const refused = refusal(await findActor(transaction, user, projectId), canRead);
    if (refused !== null) return failure(refused);
    const total = await data.count(transaction, projectId, query);
    const rows = await data.rows(transaction, projectId, query, offset, limit);
    const next = offset + rows.length;
    const languages = await data.languages(transaction, projectId);
    return success({ rows, total, next: next < total ? next : null, ...languages });
  });
}
