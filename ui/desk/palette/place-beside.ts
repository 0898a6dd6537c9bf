/** In pixels. */
const GAP = 8;
const EDGE = 8;

/**
 * Puts an element under the last line of what it is about, or above its first line where there is no room below: near
 * the hand, and never over the text in question. The rectangles are those of the lines, on the screen. Where the style
 * sheet fixes the element at an edge (a phone), it stays there.
 */
export function placeBeside(box: HTMLElement, lines: readonly DOMRect[]): void {
  box.style.top = '';
  box.style.left = '';
  if (getComputedStyle(box).position === 'fixed') return;
  const first = lines[0];
  const last = lines.at(-1);
  const origin = box.offsetParent?.getBoundingClientRect();
  if (first === undefined || last === undefined || origin === undefined) return;
  const fitsBelow = last.bottom + GAP + box.offsetHeight <= innerHeight;
  const top = fitsBelow ? last.bottom + GAP : first.top - GAP - box.offsetHeight;
  const left = Math.min(Math.max(last.left, EDGE), innerWidth - box.offsetWidth - EDGE);
  box.style.top = `${top - origin.top}px`;
  box.style.left = `${left - origin.left}px`;
}
