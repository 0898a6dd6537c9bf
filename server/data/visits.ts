import type { Connection } from '../db/open-database';

/** Pages that say what is new since the last visit. */
export const VISITED_PAGES = ['decisions'] as const;
export type VisitedPage = (typeof VISITED_PAGES)[number];

/** Null before the first visit. */
export async function findVisit(
  connection: Connection,
  userId: string,
  page: VisitedPage,
): Promise<Date | null> {
  const visit = await connection.visit.findUnique({ where: { userId_page: { userId, page } } });
  return visit?.at ?? null;
}

export async function saveVisit(
  connection: Connection,
  userId: string,
  page: VisitedPage,
  at: Date,
): Promise<void> {
  const key = { userId, page };
  await connection.visit.upsert({
    where: { userId_page: key },
    create: { ...key, at },
    update: { at },
  });
}
