import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { LoneRow } from './lone-row';
import type { RowAnswer } from './row-thread';
import type { CheckOptions, Printed, UnitChecker } from './unit-checker';

/** Of a file of unknown size so many batches are checked here before threads are started: a small one is done before a thread has begun. */
const ALONE = 6;
/** Batches that a thread has before it: while it works on one, the next is there. */
const AHEAD = 2;
const MOST_THREADS = 3;
/** Batches whose answers are waited for, so that nobody stands still while another thread is behind. */
const MOST_PENDING = 32;
/** Megabytes for what is soon thrown away, as nearly all that checks make is: more makes nothing faster. */
const YOUNG_GENERATION = 8;

/**
 * By so much the heap may grow, here and in the threads, before it is collected. Left to itself the collector lets it grow several
 * times over where a machine has memory; it reads this each time it sets its next limit.
 */
const HEAP_GROWTH = '--heap-growing-percent=20';

/**
 * Half of the time of the first thousands of rows went to compiling, twice over where there are two threads. So a function has to run
 * three times as long before it is optimised, and takes in a fifth as much of others as is usual: what is compiled is no slower for it.
 */
const COMPILING = ['--interrupt-budget=200000', '--max-inlined-bytecode-size-cumulative=200'];

/**
 * What is printed of rows that are articles of their own, batch by batch in their order. Of a large file other threads check some
 * of them, this one too. Never holds more than a few batches.
 */
export async function* checkInParallel(
  batches: AsyncIterable<readonly LoneRow[]>,
  checker: UnitChecker,
  options: CheckOptions,
  isLarge: boolean,
): AsyncGenerator<Printed> {
  for (const flag of [HEAP_GROWTH, ...COMPILING]) setFlagsFromString(flag);
  let threads = isLarge ? startThreads(options) : [];
  const pending: Promise<Printed>[] = [];
  let count = 0;
  try {
    for await (const rows of batches) {
      count += 1;
      if (count === ALONE && !isLarge) threads = startThreads(options);
      const free = threads.find(({ load }) => load < AHEAD);
      if (free === undefined) {
        pending.push(Promise.resolve(checker.checkRows(rows)));
        // Threads that have answered meanwhile are heard.
        await setImmediate();
      } else pending.push(free.check(rows));
      while (pending.length > MOST_PENDING) yield* taken(pending);
    }
  } finally {
    // A line that cannot be read ends the batches; what was found before it is printed.
    while (pending.length > 0) yield* taken(pending);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function* taken(pending: Promise<Printed>[]): AsyncGenerator<Printed> {
  const next = pending.shift();
  if (next !== undefined) yield await next;
}

function startThreads(options: CheckOptions): readonly RowThread[] {
  const size = Math.min(availableParallelism() - 1, MOST_THREADS);
  return Array.from({ length: size }, () => new RowThread(options));
}

interface Waiting {
  readonly resolve: (printed: Printed) => void;
  readonly reject: (fault: unknown) => void;
}

class RowThread {
  readonly #worker: Worker;
  /** In the order in which they were asked, which is that of the answers. */
  #waiting: readonly Waiting[] = [];

  constructor(options: CheckOptions) {
    this.#worker = new Worker(new URL('start-row-thread.mjs', import.meta.url), {
      execArgv: [],
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    this.#worker.on('message', ({ printed, fault }: RowAnswer) => {
      const [first, ...rest] = this.#waiting;
      this.#waiting = rest;
      if (printed === null) first?.reject(fault);
      else first?.resolve(printed);
    });
    this.#worker.on('error', (fault) => this.#fail(fault));
    this.#worker.on('exit', () => this.#fail(new Error('A thread of the checks has ended')));
  }

  get load(): number {
    return this.#waiting.length;
  }

  check(rows: readonly LoneRow[]): Promise<Printed> {
    const printed = new Promise<Printed>((resolve, reject) => {
      this.#waiting = [...this.#waiting, { resolve, reject }];
      this.#worker.postMessage(rows);
    });
    // Whoever waits in turn hears of it in turn.
    printed.catch(() => undefined);
    return printed;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(fault: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(fault);
  }
}
