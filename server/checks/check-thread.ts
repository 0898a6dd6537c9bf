import { parentPort } from 'node:worker_threads';
import type { CheckFinding } from '../../domain/triage/check-finding';
import type { CheckJob } from './check-job';
import { JobRunner } from './job-runner';

export interface JobRequest {
  readonly number: number;
  readonly job: CheckJob;
}

export type JobAnswer =
  | { readonly number: number; readonly findings: readonly CheckFinding[] }
  | { readonly number: number; readonly fault: unknown };

const runner = new JobRunner();

parentPort?.on('message', ({ number, job }: JobRequest) => {
  parentPort?.postMessage(answer(number, job));
});

/** A check that throws is a bug, and for whoever waits to hear of. */
function answer(number: number, job: CheckJob): JobAnswer {
  try {
    return { number, findings: runner.run(job) };
  } catch (fault) {
    return { number, fault };
  }
}
