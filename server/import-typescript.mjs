import { Buffer } from 'node:buffer';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = path.dirname(import.meta.dirname);

/**
 * Runs a TypeScript file in this thread, compiled together with all that it imports: what a thread begins with. See
 * docs/decisions/0020-threads-are-compiled.md.
 *
 * @param {URL} file
 */
export async function importTypeScript(file) {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [fileURLToPath(file)],
    tsconfig: 'tsconfig.json',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  const [code] = outputFiles;
  await import(`data:text/javascript;base64,${Buffer.from(code?.contents ?? []).toString('base64')}`);
}
