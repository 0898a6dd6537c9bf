// A thread begins with what Node itself can read; from here on TypeScript is read as it is written.
import { register } from 'tsx/esm/api';

register();
await import('./row-thread.ts');
