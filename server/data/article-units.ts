import type { ArticleUnit, SpanRating, UnitNote, UnitRating } from '../../domain/article/unit';
import type { Connection } from '../db/open-database';
import { bulkInsert } from './bulk-insert';

/** In the order of the file. */
export async function listUnits(connection: Connection, articleId: string): Promise<readonly ArticleUnit[]> {
  const rows = await connection.articleUnit.findMany({
    where: { articleId },
    orderBy: { position: 'asc' },
    omit: { articleId: true, position: true },
  });
  // Notes and ratings are written from a unit, and by nothing else.
  return rows.map(({ rating, spanRatings, ...row }) => ({
    ...row,
    notes: JSON.parse(row.notes) as UnitNote[],
    ...(rating !== '' && { rating: JSON.parse(rating) as UnitRating }),
    ...(spanRatings !== '' && { spanRatings: JSON.parse(spanRatings) as SpanRating[] }),
  }));
}

export async function insertUnits(
  connection: Connection,
  articleId: string,
  units: readonly ArticleUnit[],
): Promise<void> {
  await bulkInsert(
    connection,
    'articleUnit',
    {
      articleId: 'text',
      position: 'integer',
      key: 'text',
      sourceBlockId: 'text',
      targetBlockId: 'text',
      state: 'text',
      notes: 'text',
      rating: 'text',
      spanRatings: 'text',
    },
    units.map(({ notes, rating, spanRatings, ...unit }, position) => ({
      ...unit,
      articleId,
      position,
      notes: JSON.stringify(notes),
      rating: rating === undefined ? '' : JSON.stringify(rating),
      spanRatings: spanRatings === undefined ? '' : JSON.stringify(spanRatings),
    })),
  );
}

export async function deleteUnits(connection: Connection, articleId: string): Promise<void> {
  await connection.articleUnit.deleteMany({ where: { articleId } });
}
