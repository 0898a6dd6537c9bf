import { checkText } from './check-text';
import type { Encoding } from './encodings';
import { isEncoding } from './encodings';
import { findInvalidUtf8 } from './find-invalid-utf8';
import type { ExchangeIssue } from './issue';
import { LineIndex } from './line-index';
import type { Parsed } from './parsed';
import { parsed, refused } from './parsed';
import { recogniseBinary } from './recognise-binary';

export interface DecodedText {
  /** Without the byte order mark; line ends as they are in the file. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

export interface DecodeOptions {
  readonly maxBytes: number;
  /** Said by the person who knows the file; a byte order mark still wins. */
  readonly encoding?: string;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of a file is looked at to tell UTF-16 from other files with NUL bytes. */
const GUESS_BYTES = 65_536;

/**
 * Bytes 80–9F of windows-1252 (WHATWG index). Node 20 decodes the label as ISO 8859-1, which leaves them as C1
 * controls; a decoder that does it right leaves only the five that have no character.
 */
const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Bytes of a file to text, strictly: a byte order mark is honoured, otherwise it is UTF-8, UTF-16 where the NUL
 * bytes say so, or the encoding the caller names. What does not fit is refused with its place; nothing is
 * replaced, and nothing normalised.
 */
export function decodeBytes(bytes: Uint8Array, { maxBytes, encoding }: DecodeOptions): Parsed<DecodedText> {
  const whole = { severity: 'error', position: null } as const;
  const size = bytes.byteLength;
  if (size === 0) return refused({ ...whole, code: 'empty_file', params: {} });
  if (size > maxBytes) return refused({ ...whole, code: 'too_large', params: { size, limit: maxBytes } });
  const format = recogniseBinary(bytes);
  if (format !== null) return refused({ ...whole, code: 'binary_file', params: { format } });
  if (encoding !== undefined && !isEncoding(encoding)) {
    return refused({ ...whole, code: 'unknown_encoding', params: { encoding } });
  }

  const mark = MARKS.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  const body = mark === undefined ? bytes : bytes.subarray(mark[1].length);
  if (body.byteLength === 0) return refused({ ...whole, code: 'empty_file', params: {} });
  const chosen = mark?.[0] ?? encoding ?? guessUtf16(body) ?? 'utf-8';

  // No text of one byte a character has NULs; where nobody named the encoding, it is no text at all.
  const couldBeBinary = mark === undefined && encoding === undefined && chosen === 'utf-8';
  if (couldBeBinary && body.subarray(0, GUESS_BYTES).includes(0)) {
    return refused({ ...whole, code: 'binary_file', params: { format: null } });
  }
  const text = chosen.startsWith('utf-16') ? decodeUtf16(body, chosen) : decodeStrictly(body, chosen);
  if (text === null) return refused(notInEncoding(bytes, body, chosen));
  if (text.trim() === '') return refused({ ...whole, code: 'empty_file', params: {} });
  return parsed({ text, encoding: chosen, byteOrderMark: mark !== undefined }, checkText(text));
}

/**
 * UTF-16 without a mark: spaces, line ends and digits give NUL bytes, nearly all of them in even or in odd
 * places (U+0600 and U+4E00 are exceptions). UTF-8 has none, and in a binary file they stand in both. One
 * character in twenty is below what prose with spaces has; Chinese has fewer, and must be named.
 */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.byteLength % 2 !== 0) return null;
  const sample = bytes.subarray(0, GUESS_BYTES);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const enough = sample.length / 40;
  if (odd >= enough && odd >= even * 4) return 'utf-16le';
  if (even >= enough && even >= odd * 4) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // Where there is no mark to be ignored, Node 20 takes a first ÿ for one.
    const ignoreBOM = encoding === 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80] ?? char);
  } catch {
    return null;
  }
}

/** By hand, so that a lone surrogate stays one and is reported at its place instead of as a bad file. */
function decodeUtf16(bytes: Uint8Array, encoding: Encoding): string | null {
  if (bytes.byteLength % 2 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.byteLength / 2);
  for (let at = 0; at < units.length; at++) units[at] = view.getUint16(at * 2, encoding === 'utf-16le');
  const chunks: string[] = [];
  const CHUNK = 8192;
  for (let at = 0; at < units.length; at += CHUNK) {
    chunks.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return chunks.join('');
}

function notInEncoding(bytes: Uint8Array, body: Uint8Array, encoding: Encoding): ExchangeIssue {
  if (encoding !== 'utf-8') {
    return { code: 'not_in_encoding', severity: 'error', position: null, params: { encoding } };
  }
  const invalid = findInvalidUtf8(body);
  const before = new TextDecoder().decode(body.subarray(0, invalid));
  return {
    code: 'not_utf8',
    severity: 'error',
    position: new LineIndex(before).at(before.length),
    params: {
      byte: bytes.byteLength - body.byteLength + invalid,
      value: (body[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
    },
  };
}
