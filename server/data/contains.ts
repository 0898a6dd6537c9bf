import type { Connection } from '../db/open-database';

interface TextFilter {
  readonly contains: string;
}

/**
 * Text that holds `words` anywhere, in capitals or not; SQLite knows that of Latin letters without marks only. Prisma
 * hands `%` and `_` on as they are: to the database they stand for any text and any character, which finds more,
 * never less.
 */
export function containsText(connection: Connection, words: string): TextFilter {
  if (connection.provider === 'sqlite') return { contains: words };
  // The generated types are SQLite's, which knows no mode: its LIKE never minds capitals.
  return { contains: words, mode: 'insensitive' } as TextFilter;
}
