import { checkKnownName, MAX_KNOWN_NAMES, tidyKnownName } from '../../domain/names/check-known-name';
import type { KnownNameRow } from '../../domain/names/known-name-row';
import type { NewKnownName } from '../../domain/names/ledger/to-known-name';
import { canAddName, canChangeName, canManageNames } from '../../domain/review/role';
import {
  countKnownNames,
  deleteKnownName,
  findKnownName,
  findSameKnownName,
  insertKnownNames,
  listKnownNameRows,
  updateKnownName,
} from '../data/known-names';
import type { AgreedList } from './agreed-list';

const EVERYTHING = { text: '', sourceLang: '', targetLang: '' } as const;

/** The names that a project knows. */
export const NAME_LIST: AgreedList<NewKnownName, KnownNameRow> = {
  limit: MAX_KNOWN_NAMES,
  canAdd: canAddName,
  canManage: canManageNames,
  canChange: canChangeName,
  tidy: tidyKnownName,
  check: checkKnownName,
  contentOf: ({ sourceLang, targetLang, source, preferred, variants }) => ({
    sourceLang,
    targetLang,
    source,
    preferred,
    variants,
  }),
  codes: { exists: 'name_exists', full: 'name_limit' },
  audit: {
    added: 'name_added',
    changed: 'name_changed',
    deleted: 'name_deleted',
    imported: 'names_imported',
  },
  auditDetails: ({ id: nameId }) => ({ nameId }),
  find: findKnownName,
  findSame: findSameKnownName,
  count: (connection, projectId) => countKnownNames(connection, projectId, EVERYTHING),
  list: (connection, projectId) => listKnownNameRows(connection, projectId, EVERYTHING, 0, MAX_KNOWN_NAMES),
  insert: insertKnownNames,
  update: updateKnownName,
  remove: deleteKnownName,
};
