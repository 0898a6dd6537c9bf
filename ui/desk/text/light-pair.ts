/**
 * Shows, while the pointer is over a sentence, what it is aligned with: its segment on both sides. Set on the
 * elements themselves, because nothing needs to be rendered for it, nor remembered.
 */
export function lightPair(root: HTMLElement): () => void {
  let lit: readonly HTMLElement[] = [];
  let segment: string | undefined;
  const light = (sentence: HTMLElement | null) => {
    const next = sentence?.dataset.segment;
    if (next === segment) return;
    segment = next;
    for (const element of lit) delete element.dataset.hover;
    const row = sentence?.closest('[data-passage], [data-row]');
    lit = [...(row?.querySelectorAll<HTMLElement>(`[data-segment="${next}"]`) ?? [])];
    for (const element of lit) element.dataset.hover = '';
  };
  const onOver = ({ target }: PointerEvent) => {
    light(target instanceof Element ? target.closest<HTMLElement>('[data-segment]') : null);
  };
  const onLeave = () => light(null);
  root.addEventListener('pointerover', onOver);
  root.addEventListener('pointerleave', onLeave);
  return () => {
    root.removeEventListener('pointerover', onOver);
    root.removeEventListener('pointerleave', onLeave);
  };
}
