import { NAME_TABLE_HEADER, nameTableRow } from '../../domain/exchange/name-table-rows';
import { writeTbxNames } from '../../domain/exchange/tbx/write-names';
import { listKnownNames, listKnownNamesAfter } from '../data/known-names';
import { exportAgreed, type ListFormat } from './export-agreed';
import type { SignedInContext } from './use-case';

/** The names of a project as a file. */
export const exportKnownNames = (context: SignedInContext, projectId: string, format: ListFormat) =>
  exportAgreed(
    {
      title: 'names',
      kind: 'names_exported',
      header: NAME_TABLE_HEADER,
      rowOf: nameTableRow,
      listAfter: listKnownNamesAfter,
      listAll: listKnownNames,
      writeTbx: writeTbxNames,
    },
    context,
    projectId,
    format,
  );
