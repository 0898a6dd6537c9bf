// A thread begins with what Node itself can read; from here on TypeScript is read as it is written, built or not.
import { register } from 'tsx/esm/api';

register();
await import('./check-thread.ts');
