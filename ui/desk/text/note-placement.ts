import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { DeskMark } from '../store/desk-mark';

/**
 * Moves each note down to the line its mark begins on, or below the note before it. Only lists near the screen are
 * measured, all of them together, so that a long article costs one layout and not a thousand.
 */
export function useNotePlacement(notes: readonly DeskMark[]): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    watch(element);
    return () => forget(element);
  }, [notes]);
  return list;
}

const near = new Set<HTMLElement>();
let isPlanned = false;

/** Made when first needed: there is none where no page is. */
let observers: { readonly screen: IntersectionObserver; readonly size: ResizeObserver } | undefined;

function watch(list: HTMLElement): void {
  if (typeof IntersectionObserver === 'undefined') return;
  observers ??= {
    screen: new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!(target instanceof HTMLElement)) continue;
          if (isIntersecting) near.add(target);
          else near.delete(target);
        }
        plan();
      },
      { rootMargin: '50% 0%' },
    ),
    size: new ResizeObserver(plan),
  };
  observers.screen.observe(list);
  if (list.parentElement) observers.size.observe(list.parentElement);
  if (near.has(list)) plan();
}

function forget(list: HTMLElement): void {
  near.delete(list);
  observers?.screen.unobserve(list);
  if (list.parentElement) observers?.size.unobserve(list.parentElement);
}

function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    const placements = [...near].flatMap(measure);
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
