import { wordAt } from '@/domain/text/words';
import { goToMark, select } from '../commands/go-to';
import { selectSpan } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';

/** Chooses in the desk what was pointed at in the preview: the mark of a correction, or the word at an offset of the imported text. */
export function goToPlace(
  desk: DeskSession,
  blockId: string,
  offset: number,
  correctionId: string | null,
): void {
  const correction = correctionId === null ? null : desk.store.findCorrection(correctionId);
  const mark =
    correction &&
    ((correction.errorId === null ? null : desk.store.findMark(correction.errorId)) ??
      desk.store.findMark(correction.id));
  if (mark) {
    goToMark(desk, mark);
    return;
  }
  const block = desk.store.index.blocks.get(blockId);
  if (block === undefined) return;
  const word = wordAt(block.text, offset, desk.langOf(block.side)) ?? { start: offset, end: offset };
  select(desk, selectSpan(block.id, word));
  if (word.start === word.end) desk.moveCursor({ selection: null });
  desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
}
