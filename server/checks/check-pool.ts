import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JobAnswer } from './check-thread';
import type { AnswerTo, JobOf, TaskName } from './thread-tasks';

/** One core is left to the server. */
const MOST_THREADS = 4;
const poolSize = (): number => Math.min(Math.max(availableParallelism() - 1, 1), MOST_THREADS);

/** In milliseconds: a thousand times what a long article takes. Whoever waits longer waits for ever. */
const PATIENCE = 60_000;

interface Waiting {
  readonly resolve: (answer: AnswerTo<TaskName>) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Threads that run checks, so that the server goes on answering meanwhile. They are started when they are first needed, and an
 * article always goes to the same one, which remembers what it found there.
 */
export class CheckPool {
  readonly #threads: (CheckThread | undefined)[];

  constructor(size = poolSize()) {
    this.#threads = Array.from({ length: size }, () => undefined);
  }

  run<Task extends TaskName>(task: Task, job: JobOf<Task>): Promise<AnswerTo<Task>> {
    const place = 'articleId' in job ? placeOf(job.articleId, this.#threads.length) : 0;
    return this.#threadAt(place).run(task, job);
  }

  /** Starts the first thread, so that whoever asks it something soon does not wait for that. */
  warm(): void {
    this.#threadAt(0);
  }

  #threadAt(place: number): CheckThread {
    const thread = this.#threads[place] ?? new CheckThread(() => (this.#threads[place] = undefined));
    this.#threads[place] = thread;
    return thread;
  }

  async close(): Promise<void> {
    const running = this.#threads.filter((thread) => thread !== undefined);
    await Promise.all(running.map((thread) => thread.end(new Error('The checks were stopped'))));
  }
}

function placeOf(articleId: string, places: number): number {
  let sum = 0;
  for (let index = 0; index < articleId.length; index++)
    sum = (sum * 31 + articleId.charCodeAt(index)) % 0x7fffffff;
  return sum % places;
}

class CheckThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onEnd: () => void;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
    // From the working directory, as migrations are: a bundle does not lie where its source does. Put together so that the bundler does
    // not follow it: it would take in the compiler.
    const file = ['server', 'checks', 'start-thread.mjs'].reduce(
      (at, name) => path.join(at, name),
      process.cwd(),
    );
    this.#worker = new Worker(/* turbopackIgnore: true */ file, { execArgv: [] });
    this.#worker.on('message', (answer: JobAnswer) => this.#take(answer));
    this.#worker.on('error', (fault) => void this.end(fault));
    this.#worker.on('exit', () => void this.end(new Error('A thread of the checks has ended')));
    this.#worker.unref();
  }

  run<Task extends TaskName>(task: Task, job: JobOf<Task>): Promise<AnswerTo<Task>> {
    const number = (this.#count += 1);
    return new Promise<AnswerTo<Task>>((resolve, reject) => {
      // A number is answered with what its task answers.
      this.#waiting.set(number, { resolve: (answer) => resolve(answer), reject });
      // Whoever waits keeps the process alive; an idle thread does not.
      this.#worker.ref();
      this.#watch();
      this.#worker.postMessage({ number, task, job });
    });
  }

  async end(fault: unknown): Promise<void> {
    clearTimeout(this.#timer);
    this.#onEnd();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(fault);
    await this.#worker.terminate();
  }

  #take(answer: JobAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (this.#waiting.size === 0) {
      clearTimeout(this.#timer);
      this.#worker.unref();
    } else this.#watch();
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(answer.fault);
  }

  /** Begins to wait anew: for the next answer, whichever that is. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.end(new Error('A check takes too long')), PATIENCE);
    this.#timer.unref();
  }
}
