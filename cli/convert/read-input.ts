import path from 'node:path';
import type { Bitext, BitextOptions } from '@/domain/exchange/bitext';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { TextDocument } from '@/domain/exchange/document';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { Parsed } from '@/domain/exchange/parsed';
import { declaredCharset } from '@/domain/exchange/declared-charset';
import { runSteps } from '@/domain/run-steps';
import { CommandError } from '../command';
import { describeIssue } from '../describe-issue';
import { MAX_BYTES, readBytes } from '../read-text';
import { formatOfBytes, formatOfText, isText, type FileFormat } from './file-format';

/** What a file holds: source beside translation, or one text. */
export type Content =
  | { readonly kind: 'bitext'; readonly bitext: Bitext }
  | { readonly kind: 'text'; readonly document: TextDocument };

export interface Input {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
  /** Null of a file without any text: it can be copied, and nothing else. */
  readonly content: Content | null;
  readonly issues: readonly ExchangeIssue[];
}

/** A file that was read to its end; one that cannot be is refused with all that is wrong with it. `format` is null where its content tells. */
export async function readInput(
  file: string,
  format: FileFormat | null,
  encoding: string | undefined,
  options: BitextOptions,
): Promise<Input> {
  const bytes = await readBytes(file);
  const name = file === '-' ? '' : path.basename(file);
  const packed = format ?? formatOfBytes(name, bytes);
  if (packed !== null && !isText(packed)) {
    const read = runSteps<Parsed<Bitext | TextDocument>>(
      packed.kind === 'packed' ? packed.parse(bytes) : packed.read(bytes, options),
    );
    return inputOf(file, packed, bytes, read, []);
  }
  const decoded = decodeBytes(bytes, { maxBytes: MAX_BYTES, encoding: encoding ?? declaredCharset(bytes) });
  const { text } = valueOf(file, decoded);
  const known = packed ?? formatOfText(name, text);
  const read: Parsed<Bitext | TextDocument> =
    known.kind === 'text' ? known.parse(text) : runSteps(known.read(text, options));
  return inputOf(file, known, bytes, read, decoded.issues);
}

function inputOf(
  file: string,
  format: FileFormat,
  bytes: Uint8Array,
  read: Parsed<Bitext | TextDocument>,
  before: readonly ExchangeIssue[],
): Input {
  const issues = [...before, ...read.issues];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && errors.every(({ code }) => SAYS_NOTHING.has(code)))
    return { format, bytes, content: null, issues };
  const value = valueOf(file, { value: read.value, issues });
  const content: Content =
    'units' in value ? { kind: 'bitext', bitext: value } : { kind: 'text', document: value };
  return { format, bytes, content, issues };
}

/** What is wrong with a file that is as it should be, and has nothing to be translated in it. */
const SAYS_NOTHING: ReadonlySet<ExchangeIssue['code']> = new Set(['no_text', 'xliff_no_units']);

/** What was read; a file that cannot be is refused with all that is wrong with it. */
export function valueOf<Value>(file: string, { value, issues }: Parsed<Value>): Value {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (value === null || errors.length > 0)
    throw new CommandError(errors.map((issue) => describeIssue(file, issue)).join('\n'));
  return value;
}
