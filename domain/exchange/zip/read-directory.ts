import type { ExchangeIssue } from '../issue';
import { makeIssue } from '../make-issue';
import type { ZipEntry } from './records';
import { CENTRAL, DEFLATED, END, FLAG_ENCRYPTED, LOCAL, STORED, viewOf } from './records';

/** The largest workbooks and books have some hundred parts. */
export const MAX_ENTRIES = 2_000;
/** Of all parts together, unpacked. */
export const MAX_UNPACKED_BYTES = 200_000_000;
/** XML of office files is packed to a tenth; the most monotonous to a fiftieth. */
export const MAX_RATIO = 100;
/** A part so small does no harm, however well it is packed. */
const HARMLESS_BYTES = 1_000_000;
/** The comment that may follow the last record. */
const MAX_COMMENT = 0xffff;
const MAX_NAME = 80;

export class ZipRefused extends Error {
  constructor(readonly issue: ExchangeIssue) {
    super(issue.code);
  }
}

type ZipIssueCode = Extract<ExchangeIssue['code'], `zip_${string}`>;
type Named = 'zip_encrypted' | 'zip_unsafe_name' | 'zip_same_name' | 'zip_method';

export const refuse = (code: Exclude<ZipIssueCode, Named>, limit = 0): never => {
  const params = code === 'zip_damaged' ? {} : { limit };
  throw new ZipRefused(makeIssue(code, 'error', null, params as { readonly limit: number }));
};

const refuseEntry = (code: Named, name: string): never => {
  throw new ZipRefused(makeIssue(code, 'error', null, { name: name.slice(0, MAX_NAME) }));
};

/**
 * The entries of a ZIP file as its directory tells them, in the order of the directory. What was made to do harm is refused here, before
 * anything is unpacked: too much, too well packed, records that lie over one another, names that lead elsewhere.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directoryStart = view.getUint32(end + 16, true);
  const directorySize = view.getUint32(end + 12, true);
  const isOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isOneDisk || directoryStart + directorySize > end) refuse('zip_damaged');
  if (count > MAX_ENTRIES) refuse('zip_too_many_entries', MAX_ENTRIES);

  const listed: Omit<ZipEntry, 'end'>[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  let at = directoryStart;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, view, at, end);
    // Names of office packages are compared without regard to case (OPC, 6.2.2.3).
    const key = entry.name.toLowerCase();
    if (names.has(key)) refuseEntry('zip_same_name', entry.name);
    names.add(key);
    unpacked += entry.size;
    if (unpacked > MAX_UNPACKED_BYTES) refuse('zip_too_large', MAX_UNPACKED_BYTES);
    listed.push(entry);
    at = entry.directoryEnd;
  }
  return withEnds(listed, directoryStart);
}

/** The last record, which must end where the file does: its comment could hold another. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse('zip_damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, limit: number): Omit<ZipEntry, 'end'> {
  const isThere = at + CENTRAL.length <= limit && view.getUint32(at, true) === CENTRAL.signature;
  if (!isThere) refuse('zip_damaged');
  const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
  const directoryEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (directoryEnd > limit) refuse('zip_damaged');
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL.length, nameEnd));
  checkName(name);
  if ((view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0) refuseEntry('zip_encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) refuseEntry('zip_method', name);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (size > HARMLESS_BYTES && size > packedSize * MAX_RATIO) refuse('zip_packed_too_well', MAX_RATIO);
  const start = view.getUint32(at + 42, true);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    contentStart: contentStartOf(view, start),
    directoryStart: at,
    directoryEnd,
  };
}

function contentStartOf(view: DataView, start: number): number {
  const isThere = start + LOCAL.length <= view.byteLength && view.getUint32(start, true) === LOCAL.signature;
  if (!isThere) refuse('zip_damaged');
  return start + LOCAL.length + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

/** Nothing is ever unpacked to a disk here, but a package that tries to leave its place is no document. */
function checkName(name: string): void {
  const isUnsafe =
    name === '' ||
    /^[/\\]|^[a-z]:|[\\\0\ufffd]/i.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.');
  if (isUnsafe) refuseEntry('zip_unsafe_name', name);
}

/** Each entry reaches to the next one; none may reach into another, which is how a small file is made to hold a large one many times. */
function withEnds(entries: readonly Omit<ZipEntry, 'end'>[], limit: number): readonly ZipEntry[] {
  const ends = new Map<unknown, number>();
  let next = limit;
  for (const entry of [...entries].sort((a, b) => b.start - a.start)) {
    if (entry.contentStart + entry.packedSize > next) refuse('zip_damaged');
    ends.set(entry, next);
    next = entry.start;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) ?? limit }));
}
