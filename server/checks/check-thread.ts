import { parentPort } from 'node:worker_threads';
import { measureAgreement } from '../../domain/reports/measure-agreement';
import { measureSignificance } from '../../domain/reports/measure-significance';
import { gatherNames } from './gather-names';
import { JobRunner } from './job-runner';
import type { AnswerTo, AnyTask, TaskName } from './thread-tasks';

export type JobRequest = { readonly number: number } & AnyTask;

export type JobAnswer =
  | { readonly number: number; readonly value: AnswerTo<TaskName> }
  | { readonly number: number; readonly fault: unknown };

const runner = new JobRunner();

parentPort?.on('message', (request: JobRequest) => {
  parentPort?.postMessage(answer(request));
});

/** A check that throws is a bug, and for whoever waits to hear of. */
function answer({ number, ...asked }: JobRequest): JobAnswer {
  try {
    return { number, value: run(asked) };
  } catch (fault) {
    return { number, fault };
  }
}

function run(asked: AnyTask): AnswerTo<TaskName> {
  switch (asked.task) {
    case 'findings':
      return runner.run(asked.job);
    case 'names':
      return gatherNames(asked.job);
    case 'agreement':
      return measureAgreement(asked.job);
    case 'significance':
      return measureSignificance(asked.job);
  }
}
