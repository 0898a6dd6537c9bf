import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const FIXTURES = fileURLToPath(new URL('../fixtures/exchange/', import.meta.url));
/** Real files, where they stand beside the project. */
const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** Mutations of more than this would take their time and find nothing that a shorter file does not. */
const MAX_BYTES = 60_000;

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (!/\.(?:expected\.json|md)$/.test(entry.name) || entry.name.endsWith('.in.md')) yield file;
  }
}

/** The files that are mutated: our own fixtures, and those of the suites where they are. */
export function listSeeds(): readonly Seed[] {
  const folders = [FIXTURES, ...(existsSync(CORPORA) ? [CORPORA] : [])];
  return folders.flatMap((folder) =>
    [...filesIn(folder)]
      .filter((file) => statSync(file).size < 40 * MAX_BYTES)
      .flatMap((file) => {
        const bytes = readFileSync(file);
        const whole = file.endsWith('.gz') && !file.endsWith('.tar.gz') ? gunzipSync(bytes) : bytes;
        const isPacked = whole[0] === 0x50 && whole[1] === 0x4b;
        if (isPacked && whole.byteLength > MAX_BYTES) return [];
        return [{ name: path.basename(file).replace(/\.gz$/, ''), bytes: whole.subarray(0, MAX_BYTES) }];
      }),
  );
}
