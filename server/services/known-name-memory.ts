import { checkKnownName, MAX_KNOWN_NAMES, tidyKnownName } from '../../domain/names/check-known-name';
import type { Forgetting, Remembering } from '../../domain/names/ledger/name-memory';
import { rememberName } from '../../domain/names/ledger/remember-name';
import type { NewKnownName } from '../../domain/names/ledger/to-known-name';
import { canChangeName, type Actor } from '../../domain/review/role';
import {
  countKnownNames,
  deleteKnownName,
  findKnownName,
  findSameKnownName,
  insertKnownName,
  listKnownNames,
  updateKnownName,
} from '../data/known-names';
import { moveRemembered, type Remembered } from '../data/name-choices';
import { lockProject } from '../data/projects';
import type { Connection } from '../db/open-database';
import { recordAudit } from './record-audit';
import type { SignedInContext } from './use-case';

const EVERYTHING = { text: '', sourceLang: '', targetLang: '' } as const;

export interface Memory {
  readonly remembering: Remembering;
  /** How to take it back; null where nothing was written. */
  readonly remembered: Remembered | null;
}

const unchanged = (remembering: Remembering): Memory => ({ remembering, remembered: null });

/**
 * Has a project remember how a name is written, in the transaction in which that is decided. What others decided is for an editor
 * to change; that a spelling is not wanted either, everybody may add.
 */
export async function rememberInProject(
  transaction: Connection,
  context: SignedInContext,
  projectId: string,
  actor: Actor,
  added: NewKnownName,
): Promise<Memory> {
  await lockProject(transaction, projectId);
  const memory = rememberName(await listKnownNames(transaction, projectId), added);
  if (memory === null) return unchanged('same');
  const { before } = memory;
  const name = tidyKnownName(memory.name);
  // A name that cannot be remembered can still be corrected.
  if (checkKnownName(name) !== null) return unchanged('kept');
  const same = await findSameKnownName(transaction, projectId, name);
  if (same !== null && same.id !== before?.id) return unchanged('same');
  const change = { byId: context.user.id, at: context.now() };
  if (before === null) {
    if ((await countKnownNames(transaction, projectId, EVERYTHING)) >= MAX_KNOWN_NAMES)
      return unchanged('full');
    const id = context.newId();
    await insertKnownName(transaction, projectId, { ...name, id, version: 1 }, change);
    await record(transaction, context, 'name_added', projectId, id);
    return { remembering: 'added', remembered: { nameId: id, version: 1, before } };
  }
  const row = (await findKnownName(transaction, before.id))?.row;
  if (row === undefined) throw new Error('A name is gone although its project is held');
  if (before.preferred !== name.preferred && !canChangeName(actor, row)) return unchanged('kept');
  const version = row.version + 1;
  await updateKnownName(transaction, { ...name, id: before.id, version }, change);
  await record(transaction, context, 'name_changed', projectId, before.id);
  return { remembering: 'changed', remembered: { nameId: before.id, version, before } };
}

/** Has the project know again what it knew before, unless somebody has changed it since. */
export async function forgetInProject(
  transaction: Connection,
  context: SignedInContext,
  projectId: string,
  remembered: Remembered | null,
): Promise<Forgetting> {
  if (remembered === null) return 'none';
  await lockProject(transaction, projectId);
  const { nameId, version, before } = remembered;
  const stored = await findKnownName(transaction, nameId);
  if (stored?.row.version !== version) return 'kept';
  if (before === null) {
    await deleteKnownName(transaction, nameId);
    await record(transaction, context, 'name_deleted', projectId, nameId);
    return 'restored';
  }
  const change = { byId: context.user.id, at: context.now() };
  await updateKnownName(transaction, { ...before, version: version + 1 }, change);
  await moveRemembered(transaction, nameId, version - 1, version + 1);
  await record(transaction, context, 'name_changed', projectId, nameId);
  return 'restored';
}

const record = (
  transaction: Connection,
  context: SignedInContext,
  kind: 'name_added' | 'name_changed' | 'name_deleted',
  projectId: string,
  nameId: string,
): Promise<void> => recordAudit(transaction, context, [{ kind, projectId, details: { nameId } }]);
