import type { NameLedger } from '../../domain/names/ledger/name-ledger';
import type { CheckFinding } from '../../domain/triage/check-finding';
import type { AgreementAnswer, AgreementJob } from '../../domain/reports/measure-agreement';
import type { SignificanceAnswer, SignificanceJob } from '../../domain/reports/measure-significance';
import type { CheckJob } from './check-job';
import type { NamesJob } from './names-job';

/** What a thread can be asked for: what it is handed and what it answers. All of it is plain data. */
export interface ThreadTasks {
  readonly findings: { readonly job: CheckJob; readonly answer: readonly CheckFinding[] };
  readonly names: { readonly job: NamesJob; readonly answer: NameLedger };
  readonly agreement: { readonly job: AgreementJob; readonly answer: AgreementAnswer };
  readonly significance: { readonly job: SignificanceJob; readonly answer: SignificanceAnswer };
}

export type TaskName = keyof ThreadTasks;
export type JobOf<Task extends TaskName> = ThreadTasks[Task]['job'];
export type AnswerTo<Task extends TaskName> = ThreadTasks[Task]['answer'];

/** One task with its job. */
export type AnyTask = {
  readonly [Task in TaskName]: { readonly task: Task; readonly job: JobOf<Task> };
}[TaskName];
