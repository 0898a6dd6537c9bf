import type { BinaryBitextFormat } from '../bitext';
import { ZipFile } from '../zip/zip-file';
import { makeXlsx } from './make-xlsx';
import { readXlsx } from './read-xlsx';
import { writeXlsx } from './write-xlsx';

/** Workbooks (Office Open XML) with a source and a target column. */
export const xlsx: BinaryBitextFormat = {
  kind: 'bitext',
  content: 'bytes',
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  keeps: ['untranslated', 'codes', 'notes'],
  detect: (bytes) => (isWorkbook(bytes) ? 'certain' : 'unlikely'),
  read: readXlsx,
  write: writeXlsx,
  create: makeXlsx,
};

/** A ZIP file with the parts of one, or one that is refused and says by its first parts what it would be. */
function isWorkbook(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const opened = ZipFile.open(bytes);
  if (opened.ok) return opened.value.names.some((name) => /^xl\/(?:worksheets\/|workbook\.xml$)/i.test(name));
  return new TextDecoder('latin1').decode(bytes.subarray(0, 8_192)).includes('xl/');
}
