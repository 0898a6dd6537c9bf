import { readFile } from 'node:fs/promises';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import { CommandError } from './command';
import { describeIssue } from './describe-issue';
import { readFailure } from './read-failure';

/** More than any article; a larger file is most likely the wrong one. */
export const MAX_BYTES = 256 * 1024 * 1024;

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path === '-' ? '/dev/stdin' : path);
  } catch (error) {
    throw readFailure(path, error);
  }
}

/** The text of a file, or an error that names the place. `-` is the standard input. An empty file is an empty text. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.byteLength === 0) return '';
  const { value, issues } = decodeBytes(bytes, { maxBytes: MAX_BYTES });
  if (value === null) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    throw new CommandError(errors.map((issue) => describeIssue(path, issue)).join('\n'));
  }
  return value.text;
}
