import type { DeskSession, Reveal } from '../session/desk-session';
import { markElementId } from './element-ids';

/**
 * Scrolls to what a command chose and gives it the keyboard: a mark itself, so that a screen reader says it, or the
 * text as a whole. Rows that are not on the page yet are waited for.
 */
export function bringIntoView(root: HTMLElement, desk: DeskSession): () => void {
  return desk.reveal.subscribe(() => {
    const wanted = desk.reveal.get();
    if (wanted !== null) show(root, desk, wanted, PATIENCE);
  });
}

/** In frames: a far row is measured and placed within a few. */
const PATIENCE = 20;

function show(root: HTMLElement, desk: DeskSession, wanted: Reveal, patience: number): void {
  const element = findElement(root, desk, wanted);
  if (element === null) {
    if (patience > 0) requestAnimationFrame(() => show(root, desk, wanted, patience - 1));
    return;
  }
  element.scrollIntoView({ block: 'nearest' });
  const isPanelOpen = desk.inspector.get() !== null || desk.sidePanel.get() !== null;
  const hasElsewhere = wanted.leavesPanel !== true && isPanelOpen && !root.contains(document.activeElement);
  if (!hasElsewhere)
    (element.matches('[data-mark], [data-finding], [data-missing]') ? element : root).focus({
      preventScroll: true,
    });
}

function findElement(
  root: HTMLElement,
  desk: DeskSession,
  { markId, segment, isMissing }: Reveal,
): HTMLElement | null {
  const { side } = desk.store.cursor;
  if (isMissing === true) return root.querySelector<HTMLElement>(`[data-missing="${segment}"]`);
  const mark = markId === null ? null : document.getElementById(markElementId(markId, side));
  if (mark !== null) return mark;
  const place = `[data-segment="${segment}"]`;
  return (
    root.querySelector<HTMLElement>(`[data-side="${side}"] ${place}`) ??
    root.querySelector<HTMLElement>(place)
  );
}
