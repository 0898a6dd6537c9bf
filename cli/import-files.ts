import path from 'node:path';
import type { ImportFile } from '@/domain/exchange/import-file';
import type { SideIssue } from '@/domain/exchange/import-view';
import { CommandError } from './command';
import { describeIssue } from './describe-issue';
import { readBytes } from './read-text';

/** As for an upload, unless the file is from the terminal: then it is as large as memory bears. */
export const MAX_IMPORT_BYTES = 256 * 1024 * 1024;

export const readImportFile = async (name: string): Promise<ImportFile> => ({
  name: name === '-' ? null : path.basename(name),
  content: await readBytes(name),
});

/** Why the files cannot be imported, a line for each fault. */
export function refusedFor(
  issues: readonly SideIssue[],
  file: string,
  source: string | undefined,
): CommandError {
  const nameOf = ({ side }: SideIssue): string => (side === 'source' ? (source ?? file) : file);
  return new CommandError(issues.map((one) => describeIssue(nameOf(one), one.issue)).join('\n'));
}
