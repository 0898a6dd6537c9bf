import { writeTbxTerms } from '../../domain/exchange/tbx/write-terms';
import { TERM_TABLE_HEADER, termTableRow } from '../../domain/exchange/term-table-rows';
import { listTerms, listTermsAfter } from '../data/terms';
import { exportAgreed, type ListFormat } from './export-agreed';
import type { SignedInContext } from './use-case';

/** The termbase of a project as a file. */
export const exportTerms = (context: SignedInContext, projectId: string, format: ListFormat) =>
  exportAgreed(
    {
      title: 'terms',
      kind: 'terms_exported',
      header: TERM_TABLE_HEADER,
      rowOf: termTableRow,
      listAfter: listTermsAfter,
      listAll: listTerms,
      writeTbx: writeTbxTerms,
    },
    context,
    projectId,
    format,
  );
