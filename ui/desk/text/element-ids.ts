import type { Side } from '@/domain/article/block';

/** Ids of elements, so that a mark in the text and its note in the margin name each other. A mark may be on both sides. */
export function markElementId(markId: string, side: Side): string {
  return `mark-${side}-${markId}`;
}

export function noteElementId(markId: string): string {
  return `note-${markId}`;
}
