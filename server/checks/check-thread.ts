import { parentPort } from 'node:worker_threads';
import { measureAgreement } from '../../domain/reports/measure-agreement';
import { measureSignificance } from '../../domain/reports/measure-significance';
import type { JobRunner } from './job-runner';
import type { AnswerTo, AnyTask, TaskName } from './thread-tasks';

export type JobRequest = { readonly number: number } & AnyTask;

export type JobAnswer =
  | { readonly number: number; readonly value: AnswerTo<TaskName> }
  | { readonly number: number; readonly fault: unknown };

/** Checks and names bring whole word lists along: a thread that measures reports begins without them. */
let runner: Promise<JobRunner> | undefined;
const getRunner = (): Promise<JobRunner> =>
  (runner ??= import('./job-runner').then((module) => new module.JobRunner()));

parentPort?.on('message', (request: JobRequest) => {
  void answer(request).then((said) => parentPort?.postMessage(said));
});

/** A check that throws is a bug, and for whoever waits to hear of. */
async function answer({ number, ...asked }: JobRequest): Promise<JobAnswer> {
  try {
    return { number, value: await run(asked) };
  } catch (fault) {
    return { number, fault };
  }
}

async function run(asked: AnyTask): Promise<AnswerTo<TaskName>> {
  switch (asked.task) {
    case 'findings':
      return (await getRunner()).run(asked.job);
    case 'names':
      return (await import('./gather-names')).gatherNames(asked.job);
    case 'agreement':
      return measureAgreement(asked.job);
    case 'significance':
      return measureSignificance(asked.job);
  }
}
