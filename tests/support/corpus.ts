import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** For `skipIf`: real data stands beside the project on the machines of those who develop it, and is no part of it. */
export const lacksCorpus = (folder: string): boolean => !existsSync(CORPORA + folder);

export function corpusText(path: string): string {
  const bytes = readFileSync(CORPORA + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Lines of a file in an archive, which the machines that have the data can unpack. */
export const corpusLines = (archive: string, file: string): readonly string[] =>
  execFileSync('tar', ['-xzOf', CORPORA + archive, file], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
