import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { DeskMark } from '../store/desk-mark';

/**
 * Moves each note down to the line its mark begins on, or below the note before it. Only lists near the screen whose row has changed are
 * measured, all of them together, so that a long article costs one layout and not a thousand, and a mark the notes of its own row.
 */
export function useNotePlacement(notes: readonly DeskMark[]): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const hasNotes = notes.length > 0;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    watch(element);
    return () => forget(element);
  }, [hasNotes]);
  useLayoutEffect(() => {
    if (list.current !== null) plan(list.current);
  }, [notes]);
  return list;
}

const near = new Set<Element>();
/** Lists that may stand wrongly. */
const changed = new Set<HTMLElement>();
let isPlanned = false;

/** Made when first needed: there is none where no page is. */
let observers: { readonly screen: IntersectionObserver; readonly size: ResizeObserver } | undefined;

function watch(list: HTMLElement): void {
  if (typeof IntersectionObserver === 'undefined') return;
  observers ??= {
    screen: new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) near.delete(target);
          else {
            near.add(target);
            plan(target);
          }
        }
      },
      { rootMargin: '50% 0%' },
    ),
    size: new ResizeObserver((entries) => {
      for (const { target } of entries) for (const one of target.children) if (near.has(one)) plan(one);
    }),
  };
  observers.screen.observe(list);
  if (list.parentElement) observers.size.observe(list.parentElement);
}

function forget(list: HTMLElement): void {
  near.delete(list);
  changed.delete(list);
  observers?.screen.unobserve(list);
  if (list.parentElement) observers?.size.unobserve(list.parentElement);
}

function plan(list: Element): void {
  if (list instanceof HTMLElement) changed.add(list);
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    const placements = [...changed].filter((one) => near.has(one)).flatMap(measure);
    changed.clear();
    for (const { item, margin } of placements) {
      const value = margin > 0 ? `${margin}px` : '';
      if (item.style.marginBlockStart !== value) item.style.marginBlockStart = value;
    }
  });
}

interface Placement {
  readonly item: HTMLElement;
  readonly margin: number;
}

function measure(list: HTMLElement): readonly Placement[] {
  const row = list.parentElement;
  if (row === null || getComputedStyle(list).position === 'static') return [];
  const top = list.getBoundingClientRect().top;
  let bottom = 0;
  return [...list.children].flatMap((item) => {
    if (!(item instanceof HTMLElement)) return [];
    const mark = document.getElementById(item.dataset.for ?? '');
    const line = mark === null ? bottom : mark.getBoundingClientRect().top - top;
    const margin = Math.max(0, Math.round(line - bottom));
    bottom += margin + item.getBoundingClientRect().height;
    return [{ item, margin }];
  });
}
