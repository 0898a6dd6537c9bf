import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT_FROM = ['app', 'domain', 'i18n', 'messages', 'server', 'ui', 'prisma/models'];
const FILES = [
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'tsconfig.json',
  'cli/finish-build.ts',
];

function newestIn(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes(`${path.sep}generated`)) continue;
    newest = Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

/** Whether the production build is there and younger than everything it is made from. */
export function buildIsCurrent(): boolean {
  const mark = path.join(ROOT, '.next', 'BUILD_ID');
  if (!existsSync(mark)) return false;
  const built = statSync(mark).mtimeMs;
  const folders = BUILT_FROM.map((folder) => newestIn(path.join(ROOT, folder)));
  const files = FILES.map((file) => path.join(ROOT, file)).filter((file) => existsSync(file));
  return Math.max(...folders, ...files.map((file) => statSync(file).mtimeMs)) < built;
}
