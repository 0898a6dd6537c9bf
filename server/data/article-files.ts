import { createHash } from 'node:crypto';
import type { KeptFile, ReadingOptions } from '../../domain/exchange/kept-file';
import type { Connection } from '../db/open-database';

/** A kept file with what tells whether it is still the same. */
export interface StoredFile extends KeptFile {
  readonly sha256: string;
}

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export async function insertFiles(
  connection: Connection,
  articleId: string,
  files: readonly KeptFile[],
): Promise<void> {
  for (const { options, content, ...columns } of files) {
    await connection.articleFile.create({
      data: {
        ...{ articleId, ...columns, options: JSON.stringify(options) },
        ...{ sha256: sha256Of(content), size: content.byteLength, content: new Uint8Array(content) },
      },
    });
  }
}

/** The file that holds the translation, with or without its source. */
export async function findTargetFile(connection: Connection, articleId: string): Promise<StoredFile | null> {
  const row = await connection.articleFile.findFirst({ where: { articleId, side: { not: 'source' } } });
  if (row === null) return null;
  const { name, format, sha256, content } = row;
  return {
    ...{ name, format, sha256, content },
    // Written from a KeptFile, and by nothing else.
    side: row.side as KeptFile['side'],
    options: JSON.parse(row.options) as ReadingOptions,
  };
}

/** Those of the articles whose file is kept. */
export async function listWithFile(
  connection: Connection,
  articleIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.articleFile.findMany({
    where: { articleId: { in: [...articleIds] }, side: { not: 'source' } },
    select: { articleId: true },
  });
  return new Set(rows.map(({ articleId }) => articleId));
}

/** In place of what is kept of the same sides; a file of both sides does not outlive either. */
export async function replaceFiles(
  connection: Connection,
  articleId: string,
  files: readonly KeptFile[],
): Promise<void> {
  const sides = new Set(files.map(({ side }) => side));
  const gone = sides.has('both') ? ['both', 'source', 'target'] : ['both', ...sides];
  await connection.articleFile.deleteMany({ where: { articleId, side: { in: gone } } });
  await insertFiles(connection, articleId, files);
}
