import type { Side } from '../article/block';
import { checkText } from './check-text';
import { decodeBytes, type DecodedText } from './decode-bytes';
import { detectFormat, detectPackedFormat } from './detect-format';
import type { TextDocument } from './document';
import type { PackedFormat, TextFormat } from './format';
import type { ImportFile } from './import-file';
import type { KeptFile } from './kept-file';
import { makeIssue } from './make-issue';
import { refused, type Parsed } from './parsed';
import { txt } from './txt/format';

/** What was read of a file, and the file itself as it is kept. */
export interface ReadFile<Value> extends Parsed<Value> {
  readonly files: readonly KeptFile[];
}

/** A source, or a translation; in steps where the file is packed. */
export function* readText(
  file: ImportFile,
  side: Side,
  encoding: string | undefined,
  maxBytes: number,
): Generator<void, ReadFile<TextDocument>> {
  const { content } = file;
  const packed = typeof content === 'string' ? null : detectPackedFormat(content);
  if (packed !== null && typeof content !== 'string')
    return yield* readPacked({ ...file, content }, side, packed, maxBytes);
  const decoded = decodeFile(file, encoding, maxBytes);
  if (decoded.value === null) return { ...decoded, value: null, files: [] };
  const { text } = decoded.value;
  const format = textFormatOf(file.name, text);
  const parsed = format.parse(text);
  const kept: KeptFile = {
    ...{ side, format: format.id, options: { encoding: decoded.value.encoding } },
    ...keptContent(file),
  };
  return { value: parsed.value, issues: [...decoded.issues, ...parsed.issues], files: [kept] };
}

function* readPacked(
  file: ImportFile & { readonly content: Uint8Array },
  side: Side,
  format: PackedFormat,
  limit: number,
): Generator<void, ReadFile<TextDocument>> {
  const size = file.content.byteLength;
  const isTooLarge = size > limit;
  const read = isTooLarge
    ? refused(makeIssue('too_large', 'error', null, { size, limit }))
    : yield* format.parse(file.content);
  const kept: KeptFile = { side, format: format.id, options: {}, ...keptContent(file) };
  return { ...read, files: read.value === null ? [] : [kept] };
}

/** A table where prose was asked for is read as the lines it has. */
function textFormatOf(name: string | null, text: string): TextFormat {
  const format = detectFormat(name, text);
  return format.kind === 'text' ? format : txt;
}

/** Pasted text needs no decoding. */
export function decodeFile(
  { content }: ImportFile,
  encoding: string | undefined,
  maxBytes: number,
): Parsed<Pick<DecodedText, 'text' | 'encoding'>> {
  const decoded =
    typeof content === 'string'
      ? { value: { text: content, encoding: 'utf-8' as const }, issues: checkText(content) }
      : decodeBytes(content, { maxBytes, encoding });
  const isRefused = decoded.issues.some(({ severity }) => severity === 'error');
  return { value: isRefused ? null : decoded.value, issues: decoded.issues };
}

export const keptContent = ({ name, content }: ImportFile): Pick<KeptFile, 'name' | 'content'> => ({
  name: name ?? '',
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
