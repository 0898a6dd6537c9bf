import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { JOBS, runJob, type Job, type Took } from './exchange/jobs';
import { madeUpBitext } from './exchange/made-up-bitext';
import { MAKE_FILE } from './exchange/make-files';

/**
 * Prints how quickly files of 100,000 segments are read, written back with one of a hundred corrected, and made, and how much memory the
 * process had at most, each beside the XML library alone on the same file. Every figure is of a process of its own, after the file was read
 * from the disk, the middle of three; time is that of the processor. `npm run bench:exchange -- 10000` takes another number of segments.
 */
const RUNS = 3;
const [first = '100000', id, job, file] = process.argv.slice(2);
const segments = Number(first);

if (id !== undefined && job !== undefined && file !== undefined) {
  console.log(JSON.stringify(runJob(id, job as Job, file, segments)));
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-bench-'));
  try {
    await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(folder: string): Promise<void> {
  const bitext = madeUpBitext(segments);
  console.log(`${segments.toLocaleString('en')} segments        time    MB/s   segments/s   peak memory`);
  for (const [format, make] of Object.entries(MAKE_FILE)) {
    const made = path.join(folder, format);
    const output = createWriteStream(made);
    for (const chunk of make(bitext)) if (!output.write(chunk)) await once(output, 'drain');
    output.end();
    await finished(output);
    const mb = statSync(made).size / 1e6;
    console.log(`${format}, ${mb.toFixed(1)} MB`);
    for (const each of JOBS) console.log(`  ${each.padEnd(10)} ${lineOf(runApart(format, each, made), mb)}`);
  }
}

/** The middle of several runs. */
function runApart(format: string, each: Job, made: string): Took | null {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), first, format, each, made];
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return JSON.parse(printed) as Took | null;
  });
  return runs.sort((a, b) => (a?.ms ?? 0) - (b?.ms ?? 0))[RUNS >> 1] ?? null;
}

function lineOf(took: Took | null, mb: number): string {
  if (took === null) return '-';
  const seconds = took.ms / 1000;
  const figures = [
    `${seconds.toFixed(2)} s`,
    (mb / seconds).toFixed(1),
    (segments / seconds).toFixed(0),
    `${took.peakMb.toFixed(0)} MB`,
  ];
  return figures.map((figure, index) => figure.padStart([12, 8, 12, 12][index] ?? 0)).join('');
}
