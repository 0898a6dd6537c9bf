// What `npm run verso` begins with: what Node itself can read.
import process from 'node:process';
import { URL } from 'node:url';
import { importTypeScript } from '../server/import-typescript.mjs';
import { WITH_SERVER } from './with-server.mjs';

if (WITH_SERVER.includes(process.argv[2] ?? '')) {
  await import('tsx');
  await import('./verso.ts');
} else {
  const leftOut = WITH_SERVER.map((command) => `*/commands/${command}`);
  await importTypeScript(new URL('verso.ts', import.meta.url), leftOut);
}
