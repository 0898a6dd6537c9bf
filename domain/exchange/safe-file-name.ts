import { graphemesOf } from '../text/graphemes';

/** Ext4, APFS and NTFS allow 255; what remains is room for a number, a folder's name in a ZIP, and `.part`. */
const MAX_BYTES = 150;
const FALLBACK = 'article';

/** Path separators and what Windows forbids; control characters, halves of characters; bidi controls, which can hide an extension. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** Device names of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

/** A file name from a title, in its own script, that every file system takes. At most 150 bytes of UTF-8. */
export function safeFileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  return safeName(title, MAX_BYTES - byteLength(ending)) + ending;
}

/** The same without an extension: of a folder. At most so many bytes of UTF-8. */
export function safeName(title: string, maxBytes: number): string {
  const clean = title
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const named = RESERVED.test(clean) ? `_${clean}` : clean;
  const name = cutToBytes(named, maxBytes).replace(/[\s.]+$/u, '');
  return name === '' ? FALLBACK : name;
}

/** The longest beginning of whole graphemes that takes no more than so many bytes of UTF-8. */
function cutToBytes(text: string, limit: number): string {
  // No code unit takes less than a byte, so nothing beyond the limit can fit.
  let room = limit;
  let cut = '';
  for (const grapheme of graphemesOf(text.slice(0, limit + 1))) {
    room -= byteLength(grapheme);
    if (room < 0) break;
    cut += grapheme;
  }
  return cut;
}
