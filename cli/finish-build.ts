import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const STATIC = fileURLToPath(new URL('../.next/static', import.meta.url));

/**
 * Has the browser compile a script's functions while it arrives, beside the page's own thread, instead of one by one when each is
 * first called. See docs/decisions/0015-finished-after-the-build.md.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

const COMPRESSED = new Set(['.js', '.css', '.svg', '.json', '.txt']);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What Next has built becomes what is handed out: scripts with their hint, and everything compressed once and for all. */
export async function finishBuild(folder: string = STATIC): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSED.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.map(finish));
}

async function finish(file: string): Promise<void> {
  let content = await readFile(file);
  if (file.endsWith('.js') && !content.subarray(0, HINT.length).equals(Buffer.from(HINT))) {
    content = Buffer.concat([Buffer.from(HINT), content]);
    await writeFile(file, content);
  }
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    brotli(content, { params: size }).then((small) => writeFile(`${file}.br`, small)),
    zip(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
