import { isEncoding, type Encoding } from './encodings';
import { declaredEncoding } from './xml/declared-encoding';

/** The header of a PO file is its first entry. */
const PO_BYTES = 4_096;

/** The encoding that a file names itself: in its XML declaration, or in the header of a PO file. */
export function declaredCharset(bytes: Uint8Array): Encoding | undefined {
  const xml = declaredEncoding(bytes);
  if (xml !== undefined) return xml;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PO_BYTES));
  const named = /^msgid[^]*?^"Content-Type:[^"]*charset=([\w.:-]+)/im.exec(start)?.[1]?.toLowerCase() ?? '';
  if (named === 'iso-8859-1' || named === 'ascii' || named === 'us-ascii') return 'windows-1252';
  return isEncoding(named) ? named : undefined;
}
