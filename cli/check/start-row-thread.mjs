// A thread begins with what Node itself can read.
import { URL } from 'node:url';
import { importTypeScript } from '../../server/import-typescript.mjs';

await importTypeScript(new URL('row-thread.ts', import.meta.url));
