import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TELL_USAGE = pathToFileURL(path.join(import.meta.dirname, '../support/tell-usage.mjs')).href;
const ROUNDS = 3;
/** So often a row may stand in the outputs of several systems. */
const SYSTEMS = 20;

interface Run {
  /** Seconds by the clock, and of the processor. */
  readonly wall: number;
  readonly cpu: number;
  /** Of the largest process, in megabytes. */
  readonly peak: number;
}

export interface CheckedTable {
  readonly rows: readonly { readonly source: string; readonly target: string }[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** `verso check --each` as it is called, with the start of npm and Node, all processes and threads together. */
function runCommand(folder: string, file: string, { sourceLang, targetLang }: CheckedTable): Run {
  const usage = path.join(folder, 'usage');
  writeFileSync(usage, '');
  const words = ['check', file, '--source-lang', sourceLang, '--target-lang', targetLang, '--each'];
  const begun = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'verso', '--', ...words], {
    env: { ...process.env, NODE_OPTIONS: `--import=${TELL_USAGE}`, VERSO_USAGE: usage },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error('verso check has failed');
  const told = readFileSync(usage, 'utf8').trim().split('\n');
  const processes = told.map((line) => JSON.parse(line) as Pick<Run, 'cpu' | 'peak'>);
  return {
    wall,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...processes.map(({ peak }) => peak)),
  };
}

/** What somebody waits for who has a table checked; the quickest of some runs, since other things slow the others down. */
export function commandSpeed(table: CheckedTable): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-speed-'));
  try {
    const fileOf = (name: string, rows: CheckedTable['rows']): string => {
      const file = path.join(folder, name);
      writeFileSync(file, rows.map(({ source, target }) => `${source}\t${target}\n`).join(''));
      return file;
    };
    const { rows } = table;
    const few = fileOf('few.tsv', rows.slice(0, 10));
    const all = fileOf('all.tsv', rows);
    const repeated = fileOf(
      'repeated.tsv',
      rows.map((_, index) => rows[index % (rows.length / SYSTEMS)] ?? { source: '', target: '' }),
    );
    // The first run compiles the command line.
    runCommand(folder, few, table);
    const quickest = (file: string): Run =>
      Array.from({ length: ROUNDS }, () => runCommand(folder, file, table)).reduce((one, other) =>
        other.wall < one.wall ? other : one,
      );
    const [short, long] = [quickest(few), quickest(all)];
    const told = ({ wall, cpu }: Run): string =>
      `${wall.toFixed(2)} s by the clock, ${cpu.toFixed(2)} s of the processor`;
    return [
      [
        `\`verso check --each\` of ${table.rows.length.toLocaleString('en')} rows, ${availableParallelism()} cores`,
        told(long),
      ],
      ['… peak memory of its process', `${long.peak.toFixed(0)} MB`],
      [`… of as many, each ${SYSTEMS} times`, told(quickest(repeated))],
      ['… of ten rows', told(short)],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
