const MAGIC: readonly (readonly [format: string, first: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** Names of parts by which a ZIP file shows what it holds; they stand uncompressed near its beginning. */
const IN_ZIP: readonly (readonly [format: string, part: string])[] = [
  ['docx', 'word/'],
  ['xlsx', 'xl/'],
  ['pptx', 'ppt/'],
  ['odt', 'opendocument.text'],
  ['epub', 'application/epub+zip'],
];
const ZIP_LOOK_BYTES = 8192;

/** What kind of binary file the first bytes announce (RTF too: it is markup, but not text to read), or null. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  const magic = MAGIC.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  if (magic === undefined) return null;
  const [format] = magic;
  if (format !== 'zip') return format;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, ZIP_LOOK_BYTES));
  return IN_ZIP.find(([, part]) => start.includes(part))?.[0] ?? format;
}
