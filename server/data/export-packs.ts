import type { PackChoice } from '../../domain/exchange/pack/pack-choice';
import { readPackChoice } from '../../domain/exchange/pack/pack-choice';
import { PACK_STATES, type PackState, type PackView } from '../../domain/exchange/pack/pack-view';
import type { LocaleCode } from '../../i18n/locales';
import { LOCALE_CODES, DEFAULT_LOCALE } from '../../i18n/locales';
import type { ExportPack as PackRow } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

export interface NewPack {
  readonly id: string;
  readonly byId: string;
  readonly choice: PackChoice;
  readonly locale: LocaleCode;
  readonly articleIds: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A pack as it was asked for, and how far it is. */
export interface PackRecord extends PackView {
  readonly byId: string;
  readonly choice: PackChoice;
  readonly locale: LocaleCode;
  readonly articleIds: readonly string[];
}

/** In milliseconds: whoever sends one says so every second, and is gone when nothing is heard for so long. */
const SILENCE = 60_000;

function toRecord(row: PackRow, now: Date): PackRecord {
  const stored = PACK_STATES.find((state) => state === row.state) ?? 'stopped';
  return {
    id: row.id,
    byId: row.byId,
    choice: readPackChoice(JSON.parse(row.choice)),
    locale: LOCALE_CODES.find((code) => code === row.locale) ?? DEFAULT_LOCALE,
    // Written from a list of ids, and by nothing else.
    articleIds: JSON.parse(row.articleIds) as readonly string[],
    total: row.total,
    state: stored === 'running' && row.beatAt.getTime() < now.getTime() - SILENCE ? 'stopped' : stored,
    done: row.done,
    bytes: Number(row.bytes),
    fault: row.fault,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** Null also for one that has expired. */
export async function findPack(connection: Connection, id: string, now: Date): Promise<PackRecord | null> {
  const row = await connection.exportPack.findFirst({ where: { id, expiresAt: { gt: now } } });
  return row && toRecord(row, now);
}

export async function insertPack(connection: Connection, pack: NewPack): Promise<void> {
  const { choice, articleIds, ...rest } = pack;
  await connection.exportPack.create({
    data: {
      ...rest,
      choice: JSON.stringify(choice),
      articleIds: JSON.stringify(articleIds),
      total: articleIds.length,
      beatAt: pack.createdAt,
    },
  });
}

export async function deleteExpiredPacks(connection: Connection, now: Date): Promise<void> {
  await connection.exportPack.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** Begins to send it, unless somebody is at it; answers which attempt this is, null where it is not one. */
export async function beginPack(connection: Connection, id: string, now: Date): Promise<number | null> {
  const { count } = await connection.exportPack.updateMany({
    where: {
      id,
      OR: [{ state: { not: 'running' } }, { beatAt: { lt: new Date(now.getTime() - SILENCE) } }],
    },
    data: {
      ...{ state: 'running', done: 0, bytes: 0, fault: null, isStopAsked: false },
      ...{ beatAt: now, attempt: { increment: 1 } },
    },
  });
  if (count === 0) return null;
  const row = await connection.exportPack.findUnique({ where: { id }, select: { attempt: true } });
  return row?.attempt ?? null;
}

export interface PackProgress {
  readonly done: number;
  readonly bytes: number;
}

/** Says how far an attempt is; answers whether it is to go on. */
export async function beatPack(
  connection: Connection,
  id: string,
  attempt: number,
  progress: PackProgress,
  now: Date,
): Promise<boolean> {
  const { count } = await connection.exportPack.updateMany({
    where: { id, attempt, state: 'running', isStopAsked: false },
    data: { ...progress, beatAt: now },
  });
  return count === 1;
}

/** Unless another attempt has begun since. */
export async function endPack(
  connection: Connection,
  id: string,
  attempt: number,
  end: PackProgress & { readonly state: PackState; readonly fault: string | null },
): Promise<void> {
  await connection.exportPack.updateMany({ where: { id, attempt, state: 'running' }, data: end });
}

/** One that is being sent stops within a second of its next byte; one that nobody has fetched is over at once. */
export async function askPackToStop(connection: Connection, id: string): Promise<void> {
  await connection.exportPack.updateMany({ where: { id, state: 'running' }, data: { isStopAsked: true } });
  await connection.exportPack.updateMany({ where: { id, state: 'ready' }, data: { state: 'stopped' } });
}
