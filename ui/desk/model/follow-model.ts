import { canReview } from '@/domain/review/role';
import { loadModel } from '../commands/ask-model';
import type { DeskSession } from '../session/desk-session';

/** In milliseconds: as often as a person looks at a number that grows. */
const BETWEEN = 1_500;
const AFTER_FAILURE = 5_000;

/** Asks once whether there is a model, and again and again while it is being asked, until the answered function is called. */
export function followModel(desk: DeskSession): () => void {
  if (!canReview(desk.store.view.actor)) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const isRunning = (): boolean => desk.model.get().run?.state === 'running';
  const look = async (): Promise<void> => {
    const isAnswered = await loadModel(desk);
    timer = undefined;
    if (isRunning()) plan(isAnswered ? BETWEEN : AFTER_FAILURE);
  };
  const plan = (wait: number): void => {
    if (!isEnded && timer === undefined) timer = setTimeout(() => void look(), wait);
  };
  plan(0);
  const stop = desk.model.subscribe(() => {
    if (isRunning()) plan(BETWEEN);
  });
  return () => {
    isEnded = true;
    clearTimeout(timer);
    stop();
  };
}
