import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceParts, writeZip } from '../../../../domain/exchange/zip/write-zip';
import { ZipFile } from '../../../../domain/exchange/zip/zip-file';

const open = (bytes: Uint8Array): ZipFile => {
  const opened = ZipFile.open(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  return opened.value;
};

const refusalOf = (bytes: Uint8Array): string | null => {
  const opened = ZipFile.open(bytes);
  if (!opened.ok) return opened.issue.code;
  for (const name of opened.value.names) {
    const part = opened.value.read(name);
    if (!part.ok) return part.issue.code;
  }
  return null;
};

const textOf = (zip: ZipFile, name: string): string | null => {
  const part = zip.read(name);
  if (!part.ok) throw new Error(part.issue.code);
  return part.value && strFromU8(part.value);
};

const PARTS = {
  'a.xml': strToU8('<a/>'),
  'folder/ب.xml': strToU8('نص 🦊'),
  'plain.bin': new Uint8Array(3000),
};

/** Where a record with this signature begins. */
const find = (bytes: Uint8Array, ...signature: number[]): number =>
  bytes.findIndex((_, at) => signature.every((byte, index) => bytes[at + index] === byte));

/** The file with one number of its directory, or of its first record, written over. */
function damaged(
  bytes: Uint8Array,
  record: 'local' | 'central' | 'end',
  at: number,
  value: number[],
): Uint8Array {
  const copy = bytes.slice();
  const third = { local: [3, 4], central: [1, 2], end: [5, 6] }[record];
  copy.set(value, find(copy, 0x50, 0x4b, ...third) + at);
  return copy;
}

test('parts are found by name, whatever their case, and read as they were packed', () => {
  for (const level of [0, 6] as const) {
    const zip = open(zipSync(PARTS, { level }));
    expect(zip.names).toEqual(Object.keys(PARTS));
    expect(textOf(zip, 'A.XML')).toBe('<a/>');
    expect(textOf(zip, 'folder/ب.xml')).toBe('نص 🦊');
    expect(textOf(zip, 'missing.xml')).toBeNull();
  }
});

test('a package without replacements is the same file; with some, all other records are as they were', () => {
  const bytes = zipSync(PARTS, { level: 6, mtime: '2026-03-04' });
  expect(replaceParts(open(bytes), new Map())).toBe(bytes);
  const changed = replaceParts(
    open(bytes),
    new Map([
      ['folder/ب.xml', strToU8('جديد')],
      ['new.xml', strToU8('n')],
    ]),
  );
  const [before, after] = [open(bytes), open(changed)];
  expect(after.names).toEqual([...Object.keys(PARTS), 'new.xml']);
  expect(textOf(after, 'folder/ب.xml')).toBe('جديد');
  for (const name of ['a.xml', 'plain.bin']) {
    const record = (zip: ZipFile) => zip.entries.find((entry) => entry.name === name);
    const raw = (zip: ZipFile) => Buffer.from(zip.bytes.subarray(record(zip)?.start, record(zip)?.end));
    expect(raw(after)).toEqual(raw(before));
  }
});

test('what is written is read again, by us and by others', () => {
  const parts = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-zא-ת]{1,8}(\/[a-z]{1,4})?$/), fc.uint8Array({ maxLength: 300 })),
    { selector: ([name]) => name },
  );
  fc.assert(
    fc.property(parts, (list) => {
      const bytes = writeZip(new Map(list));
      const zip = open(bytes);
      const others = unzipSync(bytes);
      for (const [name, content] of list) {
        const read = zip.read(name);
        expect(read.ok && read.value && Buffer.from(read.value)).toEqual(Buffer.from(content));
        expect(Buffer.from(others[name] ?? [])).toEqual(Buffer.from(content));
      }
    }),
  );
});

test('a bomb is refused from what its directory says, before it is unpacked', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) }, { level: 9 });
  expect(refusalOf(bomb)).toBe('zip_packed_too_well');
});

test('a bomb whose directory lies is stopped while it grows', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) }, { level: 9 });
  expect(refusalOf(damaged(bomb, 'central', 24, [0x10, 0x27, 0, 0]))).toBe('zip_damaged');
});

test('more than 200 MB and more than 2,000 parts are refused', () => {
  const size = 70_000_000;
  const parts = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, new Uint8Array(size).fill(7)]));
  expect(refusalOf(zipSync(parts, { level: 0 }))).toBe('zip_too_large');
  const many = Object.fromEntries(
    Array.from({ length: 2_001 }, (_, index) => [`${index}`, new Uint8Array()]),
  );
  expect(refusalOf(zipSync(many))).toBe('zip_too_many_entries');
});

test.each([
  ['../evil.xml', 'zip_unsafe_name'],
  ['/etc/passwd', 'zip_unsafe_name'],
  ['word/../../x', 'zip_unsafe_name'],
  ['C:\\x', 'zip_unsafe_name'],
  ['word\\document.xml', 'zip_unsafe_name'],
])('the name %s is refused', (name, code) => {
  expect(refusalOf(writeZip(new Map([[name, new Uint8Array(1)]])))).toBe(code);
});

test('two parts of one name, also in other case, are refused', () => {
  const twice = writeZip(
    new Map([
      ['word/document.xml', strToU8('a')],
      ['Word/Document.xml', strToU8('b')],
    ]),
  );
  expect(refusalOf(twice)).toBe('zip_same_name');
});

test('encryption, unknown packing, broken sums and records over one another are refused', () => {
  const bytes = zipSync({ 'a.xml': strToU8('aaaaaaaaaaaaaa') }, { level: 6 });
  expect(refusalOf(damaged(bytes, 'central', 8, [1, 0]))).toBe('zip_encrypted');
  expect(refusalOf(damaged(bytes, 'central', 10, [12, 0]))).toBe('zip_method');
  expect(refusalOf(damaged(bytes, 'central', 16, [1, 2, 3, 4]))).toBe('zip_damaged');
  // Both entries of the directory lead to the first record.
  const over = writeZip(
    new Map([
      ['a', strToU8('a')],
      ['b', strToU8('b')],
    ]),
  );
  const last = over.length - 22 - 47;
  over.set([0, 0, 0, 0], last + 42);
  expect(refusalOf(over)).toBe('zip_damaged');
});

test('files that end early, or are no ZIP file, are refused', () => {
  const bytes = zipSync(PARTS);
  expect(refusalOf(bytes.subarray(0, bytes.length - 30))).toBe('zip_damaged');
  expect(refusalOf(strToU8('PK nothing of the kind'))).toBe('zip_damaged');
  expect(refusalOf(new Uint8Array())).toBe('zip_damaged');
});

test('whatever is broken in a file, it is read or refused with a reason', () => {
  const bytes = zipSync(PARTS, { level: 6 });
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(edits, (changes) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      expect(refusalOf(copy)).toSatisfy((code: string | null) => code === null || code.startsWith('zip_'));
    }),
    { numRuns: 500 },
  );
});
