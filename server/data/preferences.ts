import type { Connection } from '../db/open-database';

/** What the person saved last, or null. Whoever uses it checks it: an earlier version may have written it. */
export async function findPreferences(db: Connection, userId: string): Promise<unknown> {
  const row = await db.preference.findUnique({ where: { userId } });
  return row === null ? null : JSON.parse(row.value);
}

export async function savePreferences(db: Connection, userId: string, json: string): Promise<void> {
  await db.preference.upsert({ where: { userId }, create: { userId, value: json }, update: { value: json } });
}

/** What the person last asked a pack to hold, or null; checked by whoever uses it. */
export async function findPackChoice(db: Connection, userId: string): Promise<unknown> {
  const row = await db.preference.findUnique({ where: { userId }, select: { packChoice: true } });
  const json = row?.packChoice ?? null;
  return json === null ? null : JSON.parse(json);
}

export async function savePackChoice(db: Connection, userId: string, json: string): Promise<void> {
  await db.preference.upsert({
    where: { userId },
    create: { userId, value: 'null', packChoice: json },
    update: { packChoice: json },
  });
}
