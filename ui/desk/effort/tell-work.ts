import { canReview } from '@/domain/review/role';
import type { DeskSession } from '../session/desk-session';
import { WorkClock } from './work-clock';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;
/** In milliseconds. */
const PAUSE = 60_000;

/**
 * Tells how many seconds a reviewer has worked, now and then and when they leave, until the answered function is called: one number, and no more. Whoever
 * reads along, or has finished, is not counted.
 */
export function tellWork(desk: DeskSession): () => void {
  if (!canReview(desk.store.view.actor)) return () => undefined;
  const clock = new WorkClock();
  const touch = (): void => {
    if (!desk.isFinished) clock.touch(Date.now());
  };
  const tell = (): void => {
    const seconds = clock.take();
    if (seconds > 0) desk.port.recordEffort({ articleId: desk.articleId, seconds });
  };
  const leave = (): void => {
    if (document.visibilityState === 'hidden') tell();
  };
  const timer = setInterval(tell, PAUSE);
  for (const sign of SIGNS) document.addEventListener(sign, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', leave);
  return () => {
    for (const sign of SIGNS) document.removeEventListener(sign, touch, { capture: true });
    document.removeEventListener('visibilitychange', leave);
    clearInterval(timer);
    tell();
  };
}
