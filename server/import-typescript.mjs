import { Buffer } from 'node:buffer';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CompiledCode } from './compiled-code.mjs';

const ROOT = path.dirname(import.meta.dirname);

/**
 * Runs a TypeScript file in this thread, compiled together with all that it imports: what the command line and threads begin with. What was
 * compiled is kept until something that it was made of changes. See docs/decisions/0038-compiled-once.md.
 *
 * @param {URL} file
 * @param {readonly string[]} [leftOut] imports as they are written, `*` for anything, that are not compiled: nothing that is run may ask for them
 */
export async function importTypeScript(file, leftOut = []) {
  const kept = new CompiledCode(ROOT, file);
  const entry = kept.current() ?? (await kept.renew(leftOut));
  await import(entry === null ? await compiledInMemory(file, leftOut) : pathToFileURL(entry).href);
}

/** Where nothing can be kept, because the folder is read-only or a file has only just been changed. */
async function compiledInMemory(file, leftOut) {
  const { compileTypeScript } = await import('./compile-typescript.mjs');
  const { outputFiles } = await compileTypeScript(ROOT, file, { leftOut });
  const [code] = outputFiles;
  return `data:text/javascript;base64,${Buffer.from(code?.contents ?? []).toString('base64')}`;
}
