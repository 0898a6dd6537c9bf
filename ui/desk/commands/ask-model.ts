import type { ModelRun } from '@/domain/model-findings/model-run';
import type { Result } from '@/domain/result';
import { answerOf, untilSaved } from '../groups/ask';
import type { DeskModel } from '../model/desk-model';
import type { DeskSession } from '../session/desk-session';
import { loadCheckFindings } from './load-check-findings';
import { checkReview } from './may';

function change(desk: DeskSession, changes: Partial<DeskModel>): void {
  desk.model.set({ ...desk.model.get(), ...changes });
}

/** How far the model has come; false when no answer came. */
export async function loadModel(desk: DeskSession): Promise<boolean> {
  const answer = await answerOf(() => desk.port.models.runs());
  if (!answer.ok) return false;
  const { isOn, runs } = answer.value;
  takeRun(desk, runs[0] ?? null);
  change(desk, { isOn });
  return true;
}

function takeRun(desk: DeskSession, run: ModelRun | null): void {
  const before = desk.model.get().run;
  change(desk, { run });
  // The last of what it found came with its end.
  if (before?.state === 'running' && run?.state !== 'running') void loadCheckFindings(desk);
}

/** Says what asking the model about the article would come to; asked it is only after that. */
export function askModel(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const { isOn, run } = desk.model.get();
  if (!isOn) {
    desk.refuse('modelOff');
    return;
  }
  desk.inspector.set(null);
  desk.sidePanel.set('findings');
  if (run?.state !== 'running') void offer(desk);
}

async function offer(desk: DeskSession): Promise<void> {
  change(desk, { offer: { kind: 'counting' } });
  const answer = await answerOf(async () => {
    // It is asked about the text as it reads now.
    await untilSaved(desk.outbox);
    return desk.port.models.estimate();
  });
  if (desk.model.get().offer === null) return;
  change(desk, {
    offer: answer.ok
      ? { kind: 'estimate', estimate: answer.value }
      : { kind: 'failed', failure: answer.error },
  });
}

export function declineModel(desk: DeskSession): void {
  change(desk, { offer: null });
}

export async function startModel(desk: DeskSession): Promise<void> {
  const answer = await answerOf(() => desk.port.models.start(desk.newId()));
  if (answer.ok) change(desk, { offer: null, run: answer.value });
  else change(desk, { offer: { kind: 'failed', failure: answer.error } });
}

export async function stopModel(desk: DeskSession, runId: string): Promise<void> {
  const answer: Result<ModelRun> = await answerOf(() => desk.port.models.stop(runId));
  if (answer.ok) takeRun(desk, answer.value);
  else desk.tell({ kind: 'refused', failure: answer.error });
}
