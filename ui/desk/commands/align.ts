import type { Side } from '@/domain/article/block';
import { applyAlignmentEdit } from '@/domain/alignment/apply-alignment-edit';
import type { AlignmentEdit } from '@/domain/alignment/edit-segments';
import { invertAlignmentEdit } from '../alignment/invert-alignment-edit';
import { borderAt } from '../alignment/border-at';
import { findSegmentAt, mainSide, type SentencePlace } from '../article/article-index';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import { goToSegment } from './go-to';
import { checkReview } from './may';

export function mergeWithNext(desk: DeskSession): void {
  const { segments } = desk.store.index;
  const segment = segments[desk.store.cursor.segment];
  const next = segments[desk.store.cursor.segment + 1];
  if (!segment || !next) {
    desk.refuse('alignmentRefused');
    return;
  }
  edit(desk, { kind: 'merge', segmentId: segment.id, otherId: next.id });
}

/** Parts the segment before the sentence the cursor is in; the other side is parted in proportion. */
export function splitHere(desk: DeskSession): void {
  const { index, cursor } = desk.store;
  const segment = index.segments[cursor.segment];
  const border = segment && borderAt(index, segment, cursor.side, caretOf(desk));
  if (!segment || !border) {
    desk.refuse('alignmentRefused');
    return;
  }
  edit(desk, { kind: 'split', segmentId: segment.id, border, newId: desk.newId() });
}

/** Moves the first sentence of the cursor's side to the segment before, or the last to the one after. */
export function giveSentence(desk: DeskSession, direction: 'previous' | 'next'): void {
  const segment = desk.store.index.segments[desk.store.cursor.segment];
  if (!segment) return;
  edit(desk, { kind: 'move', segmentId: segment.id, side: desk.store.cursor.side, direction });
}

export function togglePin(desk: DeskSession): void {
  const segment = desk.store.index.segments[desk.store.cursor.segment];
  if (segment) edit(desk, { kind: 'pin', segmentId: segment.id, pinned: !segment.pinned });
}

/** A new sentence begins where the selection does. */
export function splitSentenceHere(desk: DeskSession): void {
  const caret = caretOf(desk);
  if (desk.store.cursor.selection === null || caret === null) {
    desk.refuse('needsSelection');
    return;
  }
  edit(desk, { kind: 'split-sentence', ...caret });
}

/** The sentence the cursor is in is joined to the one before it. */
export function joinSentenceToPrevious(desk: DeskSession): void {
  const sentence = sentenceAtCursor(desk);
  if (sentence === null) {
    desk.refuse('alignmentRefused');
    return;
  }
  edit(desk, { kind: 'join-sentences', blockId: sentence.blockId, offset: sentence.start });
}

/** The aligner is for those who ask for it; see `LateDialogs`. */
export const loadRealignment = () => import('../alignment/plan-realignment');

/** Aligns again what nobody confirmed; every pinned segment is an anchor. */
export async function realign(desk: DeskSession): Promise<void> {
  const loaded = await loadRealignment().catch(() => null);
  if (loaded === null) {
    desk.tell({ kind: 'refused', failure: { code: 'connection_lost' } });
    return;
  }
  const planned = loaded.planRealignment(desk.store.alignedArticle(), desk.newId);
  if (planned === null) desk.refuse('nothingToRealign');
  else edit(desk, planned);
}

function edit(desk: DeskSession, wanted: AlignmentEdit): void {
  const { store } = desk;
  if (!checkReview(desk)) return;
  const article = store.alignedArticle();
  const edited = applyAlignmentEdit(article, wanted);
  // An edit that changes nothing gives back the same segments.
  if (!edited.ok || (edited.value.segments === article.segments && edited.value.blocks.length === 0)) {
    desk.refuse('alignmentRefused');
    return;
  }
  const sentence = sentenceAtCursor(desk);
  const back = invertAlignmentEdit(article, wanted);
  desk.perform('alignment', [{ kind: 'alignment', edits: [wanted], back }]);
  const segment = sentence && findSegmentAt(store.index, sentence.blockId, sentence.start);
  goToSegment(desk, segment ?? store.cursor.segment);
}

interface Caret {
  readonly blockId: string;
  readonly offset: number;
}

/** The start of the selection; null when nothing is selected. */
function caretOf(desk: DeskSession): Caret | null {
  const { selection } = desk.store.cursor;
  return selection && { blockId: selection.blockId, offset: spanOf(selection).start };
}

/** The sentence that holds the selection, or the first of the segment on the cursor's side. */
function sentenceAtCursor(desk: DeskSession): SentencePlace | null {
  const { index, cursor } = desk.store;
  const caret = caretOf(desk);
  const segment = index.segments[cursor.segment];
  if (segment === undefined) return null;
  const side: Side = segment[cursor.side].from < segment[cursor.side].to ? cursor.side : mainSide(segment);
  const sentences = index[side].sentences.slice(segment[side].from, segment[side].to);
  const holdsCaret = ({ blockId, start, end }: SentencePlace) =>
    caret !== null && blockId === caret.blockId && start <= caret.offset && caret.offset < end;
  return sentences.find(holdsCaret) ?? sentences[0] ?? null;
}
