import { failure, success, type Result } from '../result';
import type { Encoding, LegacyEncoding } from './encodings';

export interface EncodeOptions {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** What stands for a character that the encoding does not have; null where nothing can. */
  readonly escape: ((character: string) => string) | null;
  /** The file as it was: where an encoding has two codes for a character, the one that it uses. */
  readonly before?: Uint8Array;
}

/** Text as the bytes of a file: what `decodeBytes` reads back. Names the first character that cannot be written. */
export function encodeText(
  text: string,
  { encoding, byteOrderMark, escape, before }: EncodeOptions,
): Result<Uint8Array, 'not_in_encoding'> {
  const marked = byteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return success(new TextEncoder().encode(marked));
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return success(encodeUtf16(marked, encoding === 'utf-16le'));
  }
  const own = before && LEADS[encoding] ? codesOf(before, encoding) : new Map<string, readonly number[]>();
  return encodeLegacy(text, encoding, escape, own);
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

function encodeLegacy(
  text: string,
  encoding: LegacyEncoding,
  escape: EncodeOptions['escape'],
  own: Table,
): Result<Uint8Array, 'not_in_encoding'> {
  const table = tableOf(encoding);
  const bytes = new ByteList(text.length);
  for (const character of text) {
    const known = own.get(character) ?? table.get(character) ?? otherwise(character, encoding, table);
    if (known !== undefined) bytes.add(known);
    else if (escape === null) return failure('not_in_encoding', { encoding, character: nameOf(character) });
    else for (const ascii of escape(character)) bytes.add([ascii.charCodeAt(0)]);
  }
  return success(bytes.take());
}

/** “ж (U+0436)”: seen by those whose fonts have it, and found by all others. */
function nameOf(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${number})`;
}

/** Grows as it is filled. */
class ByteList {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.max(16, expected * 2));
  }

  add(some: readonly number[]): void {
    if (this.#length + some.length > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(some, this.#length);
    this.#length += some.length;
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

type Table = ReadonlyMap<string, readonly number[]>;
const tables = new Map<LegacyEncoding, Table>();

function tableOf(encoding: LegacyEncoding): Table {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

/** Encodings with characters of two bytes, and the first of these: of two pairs that say the same, encoders take the one that comes first here. */
const LEADS: Readonly<Partial<Record<LegacyEncoding, readonly number[]>>> = {
  gb18030: range(0x81, 0xfe),
  big5: [...range(0xa1, 0xfe), ...range(0x81, 0xa0)],
  shift_jis: [...range(0x81, 0xec), ...range(0xef, 0xfc), 0xed, 0xee],
  'euc-jp': range(0x8e, 0xfe),
  'euc-kr': range(0x81, 0xfe),
};

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

/** By character: the bytes that stand for it where it is first in the file. */
function codesOf(file: Uint8Array, encoding: LegacyEncoding): Table {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes: number[] = [];
  for (const byte of file) {
    bytes.push(byte);
    const character = decoder.decode(Uint8Array.of(byte), { stream: true });
    if (character === '') continue;
    if (!codes.has(character)) codes.set(character, bytes);
    bytes = [];
  }
  return codes;
}

/** There are only decoders, so every byte, and every pair of bytes, is decoded. */
function makeTable(encoding: LegacyEncoding): Table {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: readonly number[]): void => {
    const character = decodeOne(decoder, bytes);
    if (character !== null && !table.has(character)) table.set(character, bytes);
  };
  for (let first = 0; first <= 0xff; first += 1) add([first]);
  for (const first of LEADS[encoding] ?? [])
    for (let second = 0x40; second <= 0xfe; second += 1) add([first, second]);
  if (encoding === 'euc-jp') addThreeBytes(add);
  if (encoding === 'windows-1252') addWindows1252(table);
  return table;
}

/** JIS X 0212: no encoder writes it, but a file may have it. */
function addThreeBytes(add: (bytes: readonly number[]) => void): void {
  for (const second of range(0xa1, 0xfe)) for (const third of range(0xa1, 0xfe)) add([0x8f, second, third]);
}

function decodeOne(decoder: TextDecoder, bytes: readonly number[]): string | null {
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    const [character = ''] = text;
    return character !== '' && character.length === text.length ? character : null;
  } catch {
    return null;
  }
}

/** As `decodeBytes` has it: Node 20 leaves bytes 80–9F as controls. */
function addWindows1252(table: Map<string, readonly number[]>): void {
  for (const [offset, character] of Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ').entries()) {
    table.set(character, [0x80 + offset]);
  }
  for (let code = 0x80; code <= 0x9f; code += 1) {
    const control = String.fromCharCode(code);
    if (table.get(control)?.[0] !== code || !'\x81\x8d\x8f\x90\x9d'.includes(control)) table.delete(control);
  }
}

/** Characters that no pair of bytes says: four bytes in GB 18030, a letter and its mark in Vietnamese. */
function otherwise(character: string, encoding: LegacyEncoding, table: Table): readonly number[] | undefined {
  if (encoding === 'gb18030') return fourBytes(character);
  const parts = Array.from(character.normalize('NFD'));
  const mark = table.get(parts.pop() ?? '');
  const letter = table.get(parts.join('').normalize('NFC'));
  return letter && mark && [...letter, ...mark];
}

/** Of the planes beyond the first, which GB 18030 numbers in a row; of the first, what is decoded to. */
function fourBytes(character: string): readonly number[] | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1_00_00) return bytesOfPointer(code - 0x1_00_00 + 189_000);
  return basicPlane().get(character);
}

const POINTERS_OF_BASIC_PLANE = 39_420;
let ofBasicPlane: Table | undefined;

function basicPlane(): Table {
  if (ofBasicPlane !== undefined) return ofBasicPlane;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let pointer = 0; pointer < POINTERS_OF_BASIC_PLANE; pointer += 1) {
    const bytes = bytesOfPointer(pointer);
    const character = decodeOne(decoder, bytes);
    if (character !== null && !table.has(character)) table.set(character, bytes);
  }
  ofBasicPlane = table;
  return table;
}

const bytesOfPointer = (pointer: number): readonly number[] => [
  0x81 + Math.floor(pointer / 12_600),
  0x30 + (Math.floor(pointer / 1_260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
];
