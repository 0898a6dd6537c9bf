import type { Span } from '@/domain/text/span';
import type { TextSelection } from '../store/cursor';
import { stepOffset, type Step } from './word-moves';

export function spanOf({ anchor, focus }: TextSelection): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

export function selectSpan(blockId: string, { start, end }: Span): TextSelection {
  return { blockId, anchor: start, focus: end };
}

/**
 * Moves the free end of a selection. It never becomes empty: where the ends would meet, the selection turns round and
 * takes in what lies on the other side.
 */
export function extendSelection(
  selection: TextSelection,
  text: string,
  step: Step,
  isForward: boolean,
  lang: string,
): TextSelection {
  const focus = stepOffset(text, selection.focus, step, isForward, lang);
  if (focus === selection.focus) return selection;
  if (focus !== selection.anchor) return { ...selection, focus };
  const turned = stepOffset(text, focus, step, isForward, lang);
  return turned === focus ? selection : { ...selection, anchor: selection.focus, focus: turned };
}

/** Moves one end of a span; an end never passes the other, and a span never becomes a point. A point moves whole. */
export function moveEnd(
  span: Span,
  which: 'start' | 'end',
  text: string,
  step: Step,
  isForward: boolean,
  lang: string,
): Span {
  const offset = stepOffset(text, span[which], step, isForward, lang);
  if (span.start === span.end) return { start: offset, end: offset };
  const moved = { ...span, [which]: offset };
  return moved.start < moved.end ? moved : span;
}
