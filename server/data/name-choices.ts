import type { NameChoice } from '../../domain/names/ledger/name-choice';
import type { KnownName } from '../../domain/names/known-name';
import type { NameChoice as StoredChoice } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';

/** What a project remembered with a choice: the version that was made of a name, and what it was before (null: it was not known). */
export interface Remembered {
  readonly nameId: string;
  readonly version: number;
  readonly before: KnownName | null;
}

/** Choices that were made in one go, and what was done with them. */
export interface NameAct {
  readonly id: string;
  readonly articleId: string;
  readonly byId: string;
  readonly choices: readonly NameChoice[];
  /** The corrections that were proposed; null where there were none. */
  readonly groupId: string | null;
  readonly remembered: Remembered | null;
  readonly isUndone: boolean;
}

const toChoice = ({ id, kind, one, other }: StoredChoice): NameChoice => ({
  id,
  // Written from a NameChoice, and by nothing else.
  kind: kind as NameChoice['kind'],
  one,
  other,
});

function toRemembered({ knownNameId, knownNameVersion, knownNameBefore }: StoredChoice): Remembered | null {
  if (knownNameId === null || knownNameVersion === null) return null;
  // Written from a KnownName, and by nothing else.
  const before = knownNameBefore === null ? null : (JSON.parse(knownNameBefore) as KnownName);
  return { nameId: knownNameId, version: knownNameVersion, before };
}

/** A choice as it was made. */
export interface MadeChoice extends NameChoice {
  readonly actId: string;
  readonly byId: string;
  readonly at: Date;
  readonly groupId: string | null;
}

/** What holds of the decisions about an article's names, in the order in which they were made. */
export async function listNameChoices(
  connection: Connection,
  articleId: string,
): Promise<readonly MadeChoice[]> {
  const rows = await connection.nameChoice.findMany({
    where: { articleId, undoneAt: null },
    orderBy: { sequence: 'asc' },
  });
  return rows.map((row) => {
    const { actId, byId, at, groupId } = row;
    return { ...toChoice(row), actId, byId, at, groupId };
  });
}

/** Another text whenever what holds is another. */
export async function getNameChoicesStamp(connection: Connection, articleId: string): Promise<string> {
  const where = { articleId };
  const { _count, _max } = await connection.nameChoice.aggregate({
    where,
    _count: { id: true, undoneAt: true },
    _max: { undoneAt: true },
  });
  return [_count.id, _count.undoneAt, _max.undoneAt?.toISOString() ?? ''].join(' ');
}

export async function findNameAct(connection: Connection, actId: string): Promise<NameAct | null> {
  const rows = await connection.nameChoice.findMany({ where: { actId }, orderBy: { sequence: 'asc' } });
  const [first] = rows;
  if (first === undefined) return null;
  return {
    id: actId,
    articleId: first.articleId,
    byId: first.byId,
    choices: rows.map(toChoice),
    groupId: first.groupId,
    remembered: toRemembered(first),
    isUndone: first.undoneAt !== null,
  };
}

/** Writes choices after those the article has. It has to be locked: nobody else adds one meanwhile. */
export async function insertNameAct(
  connection: Connection,
  { id: actId, articleId, byId, choices, groupId, remembered }: Omit<NameAct, 'isUndone'>,
  at: Date,
): Promise<void> {
  const { _max } = await connection.nameChoice.aggregate({ where: { articleId }, _max: { sequence: true } });
  const last = _max.sequence ?? 0;
  await connection.nameChoice.createMany({
    data: choices.map((choice, index) => ({
      ...choice,
      articleId,
      sequence: last + 1 + index,
      actId,
      byId,
      at,
      groupId,
      knownNameId: remembered?.nameId ?? null,
      knownNameVersion: remembered?.version ?? null,
      knownNameBefore: remembered?.before ? JSON.stringify(remembered.before) : null,
    })),
  });
}

export async function undoNameAct(
  connection: Connection,
  actId: string,
  undoneById: string,
  at: Date,
): Promise<void> {
  await connection.nameChoice.updateMany({
    where: { actId, undoneAt: null },
    data: { undoneAt: at, undoneById },
  });
}

/** The name is again what an earlier choice made of it, though in another version: that one can be taken back too. */
export async function moveRemembered(
  connection: Connection,
  nameId: string,
  from: number,
  to: number,
): Promise<void> {
  await connection.nameChoice.updateMany({
    where: { knownNameId: nameId, knownNameVersion: from, undoneAt: null },
    data: { knownNameVersion: to },
  });
}
