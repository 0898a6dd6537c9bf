import type { Edition, Move } from '../../domain/history/editions/edition';
import type { EditionCounts } from '../../domain/history/editions/edition-view';
import type { Edition as EditionRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

function toEdition(row: EditionRow): Edition {
  const { id, number, sequence, byId, at, blockIds, moves } = row;
  return {
    ...{ id, number, sequence, byId, at: at.toISOString() },
    // Both are written from an Edition, and by nothing else.
    blockIds: JSON.parse(blockIds) as string[],
    moves: JSON.parse(moves) as Move[],
  };
}

/** Those of an article in order; none where it still has the text that it was imported with. */
export async function listEditions(connection: Connection, articleId: string): Promise<readonly Edition[]> {
  const rows = await connection.edition.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
  return rows.map(toEdition);
}

export interface StoredEdition {
  readonly articleId: string;
  readonly edition: Edition;
  readonly counts: EditionCounts;
}

export async function findEdition(connection: Connection, id: string): Promise<StoredEdition | null> {
  const row = await connection.edition.findUnique({ where: { id } });
  return (
    row && {
      articleId: row.articleId,
      edition: toEdition(row),
      counts: JSON.parse(row.counts) as EditionCounts,
    }
  );
}

export async function insertEdition(
  connection: Connection,
  articleId: string,
  { blockIds, moves, at, ...columns }: Edition,
  counts: EditionCounts,
): Promise<void> {
  await connection.edition.create({
    data: {
      ...{ ...columns, articleId, at: new Date(at) },
      ...{ blockIds: JSON.stringify(blockIds), moves: JSON.stringify(moves), counts: JSON.stringify(counts) },
    },
  });
}
