import { migrate } from '@/server/db/migrate';

/** Run as a process of its own: brings the database of its argument to its present form and says what it applied. */
console.log(JSON.stringify(await migrate(process.argv[2] ?? '')));
