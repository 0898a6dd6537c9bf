import { canAddTerm, canChangeTerm, canManageTerms } from '../../domain/review/role';
import { checkTerm, tidyTerm, type TermContent } from '../../domain/terms/check-term';
import { MAX_TERMS } from '../../domain/terms/term';
import type { TermRow } from '../../domain/terms/term-row';
import {
  countTerms,
  deleteTerm,
  findSameTerm,
  findTerm,
  insertTerms,
  listTermRows,
  updateTerm,
} from '../data/terms';
import type { AgreedList } from './agreed-list';

const EVERYTHING = { text: '', status: null, sourceLang: '', targetLang: '' } as const;

/** The termbase of a project. */
export const TERM_LIST: AgreedList<TermContent, TermRow> = {
  limit: MAX_TERMS,
  canAdd: canAddTerm,
  canManage: canManageTerms,
  canChange: canChangeTerm,
  tidy: tidyTerm,
  check: checkTerm,
  contentOf: ({ sourceLang, targetLang, source, target, status, note }) => ({
    sourceLang,
    targetLang,
    source,
    target,
    status,
    note,
  }),
  codes: { exists: 'term_exists', full: 'term_limit' },
  audit: {
    added: 'term_added',
    changed: 'term_changed',
    deleted: 'term_deleted',
    imported: 'terms_imported',
  },
  auditDetails: ({ id: termId, status }) => ({ termId, status }),
  find: findTerm,
  findSame: findSameTerm,
  count: (connection, projectId) => countTerms(connection, projectId, EVERYTHING),
  list: (connection, projectId) => listTermRows(connection, projectId, EVERYTHING, 0, MAX_TERMS),
  insert: insertTerms,
  update: updateTerm,
  remove: deleteTerm,
};
