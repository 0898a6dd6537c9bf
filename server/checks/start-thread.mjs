// A thread begins with what Node itself can read, built or not.
import { URL } from 'node:url';
import { importTypeScript } from '../import-typescript.mjs';

await importTypeScript(new URL('check-thread.ts', import.meta.url));
