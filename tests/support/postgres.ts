import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

export interface Postgres {
  /** The address of a database on this server, whether or not it exists. */
  urlOf(database: string): string;
  stop(): void;
}

/** The folder of PostgreSQL's server programs: Debian keeps them off the PATH, the newest version wins. */
function findPrograms(): string | null {
  const debian = existsSync(DEBIAN_FOLDER)
    ? readdirSync(DEBIAN_FOLDER)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN_FOLDER, version, 'bin'))
    : [];
  const folders = [...debian, ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const isComplete = (folder: string): boolean =>
    ['initdb', 'pg_ctl'].every((program) => existsSync(path.join(folder, program)));
  return folders.find(isComplete) ?? null;
}

/** The server refuses to run as root. */
const isRoot = process.getuid?.() === 0;

function run(program: string, args: readonly string[]): void {
  const command = isRoot ? 'runuser' : program;
  const asPostgres = isRoot ? ['-u', 'postgres', '--', program] : [];
  execFileSync(command, [...asPostgres, ...args], { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] });
}

/** With its data in a folder that is kept, where one is given, and there from the last time; else in one that goes with it. */
function startOwn(programs: string, kept: string | null): Postgres {
  if (kept !== null) mkdirSync(kept, { recursive: true });
  // In /tmp itself: the path of a socket may have 107 bytes.
  const folder = kept ?? mkdtempSync('/tmp/verso-postgres-');
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const data = path.join(folder, 'data');
  const pgCtl = path.join(programs, 'pg_ctl');
  const flags = ['--no-sync', '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C'];
  if (!existsSync(data)) run(path.join(programs, 'initdb'), ['--pgdata', data, ...flags]);
  // Only a socket, no port; and nothing has to survive a crash.
  const settings = ['listen_addresses=', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const options = `-k ${folder} ${settings.map((setting) => `-c ${setting}`).join(' ')}`;
  run(pgCtl, ['start', '--wait', '--pgdata', data, '--log', path.join(folder, 'log'), '--options', options]);
  const stop = (): void => {
    process.off('exit', stop);
    run(pgCtl, ['stop', '--wait', `--mode=${kept === null ? 'immediate' : 'fast'}`, '--pgdata', data]);
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  };
  // Also where the tests are cut short, and nobody calls `stop`.
  process.once('exit', stop);
  return {
    urlOf: (database) => `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop,
  };
}

/** The server named by VERSO_TEST_POSTGRES_URL, or one of its own, thrown away unless a folder keeps it; null when this machine has none. */
export function startPostgres(kept: string | null = null): Postgres | null {
  const given = process.env['VERSO_TEST_POSTGRES_URL'];
  if (given !== undefined && given !== '') {
    const urlOf = (database: string): string =>
      Object.assign(new URL(given), { pathname: `/${database}` }).href;
    return { urlOf, stop: () => undefined };
  }
  const programs = findPrograms();
  return programs === null ? null : startOwn(programs, kept);
}
