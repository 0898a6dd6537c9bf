import { isLive } from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import type { Anchor } from '@/domain/article/anchor';
import { listStretches, mainSide, type SentencePlace } from '../article/article-index';
import { planEdit } from '../correct/plan-edit';
import type { DeskAction } from '../history/action';
import { anchorTo } from '../selection/anchor';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import { correctionsOf, type DeskMark } from '../store/desk-mark';
import { goToMark, goToSegment } from './go-to';
import { chosenMark, isOwnAndOpen } from './mark';
import { checkReview, checkUnlocked } from './may';

/** Asks for the better wording of the selected text or the chosen mark. */
export function beginCorrection(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const anchor = anchorToCorrect(desk);
  if (anchor === null) {
    desk.refuse(desk.store.cursor.selection || chosenMark(desk) ? 'noTarget' : 'needsSelection');
    return;
  }
  if (!checkUnlocked(desk, anchor.blockId)) return;
  desk.inspector.set('correction');
}

/** The target text that a correction would replace; null when nothing of the target is chosen. */
export function anchorToCorrect(desk: DeskSession): Anchor | null {
  const { selection, held } = desk.store.cursor;
  for (const one of [selection, held]) {
    const block = one === null ? undefined : desk.store.index.blocks.get(one.blockId);
    if (one !== null && block?.side === 'target') return anchorTo(block, spanOf(one));
  }
  const mark = chosenMark(desk);
  if (mark === null) return null;
  return (
    ownCorrection(desk, mark)?.anchor ?? (mark.kind === 'error' ? mark.error.target : mark.correction.anchor)
  );
}

/** The reviewer's own correction of the mark, while they may still change it. */
export function ownCorrection(desk: DeskSession, mark: DeskMark): Correction | null {
  return correctionsOf(mark).find((correction) => isOwnAndOpen(desk, correction)) ?? null;
}

/** Proposes a text for what is chosen; the text as it stands takes the proposal back. */
export function proposeCorrection(desk: DeskSession, replacement: string): void {
  const mark = chosenMark(desk);
  const anchor = anchorToCorrect(desk);
  if (anchor === null) {
    desk.refuse('noTarget');
    return;
  }
  if (!checkUnlocked(desk, anchor.blockId)) return;
  const before = mark && ownCorrection(desk, mark);
  if (before && replacement === before.replacement && before.state === 'proposed') return;
  if (replacement === anchor.quote) {
    if (!before) return;
    desk.perform('correction', [{ kind: 'correction', before, after: { ...before, state: 'withdrawn' } }]);
    return;
  }
  const after: Correction = before
    ? { ...before, replacement, state: 'proposed' }
    : newCorrection(desk, anchor, replacement, mark?.kind === 'error' ? mark.id : null);
  desk.perform('correction', [{ kind: 'correction', before, after }]);
  const shown = mark === null ? desk.store.findMark(after.id) : null;
  if (shown) goToMark(desk, shown);
}

export function newCorrection(
  desk: DeskSession,
  anchor: Anchor,
  replacement: string,
  errorId: string | null,
): Correction {
  return {
    id: desk.newId(),
    articleId: desk.articleId,
    errorId,
    proposerId: desk.store.view.actor.userId,
    groupId: null,
    anchor,
    replacement,
    state: 'proposed',
    approvedText: null,
    round: 0,
    version: 0,
  };
}

export function beginEditing(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const stretch = stretchToEdit(desk);
  if (stretch === null) {
    desk.refuse('noTarget');
    return;
  }
  if (!checkUnlocked(desk, stretch.blockId)) return;
  desk.inspector.set(null);
  desk.moveCursor({ isEditing: true, side: 'target', selection: null, held: null, markId: null });
}

/** The target text of the current segment, as far as it lies in one block. */
export function stretchToEdit(desk: DeskSession): SentencePlace | null {
  const { index, cursor } = desk.store;
  const segment = index.segments[cursor.segment];
  return (segment && listStretches(index, 'target', segment.target)[0]) ?? null;
}

/** Takes in the segment as the reviewer rewrote it: each difference becomes a correction. */
export function saveEdit(desk: DeskSession, text: string): void {
  const stretch = stretchToEdit(desk);
  const block = stretch && desk.store.index.blocks.get(stretch.blockId);
  desk.moveCursor({ isEditing: false });
  if (!block) return;
  const marks = desk.store.listMarksOfBlock(block.id);
  const live = marks.flatMap(correctionsOf).filter((correction) => isLive(correction.state));
  const plan = planEdit(block, stretch, live, text, desk.langOf('target'), (one) => isOwnAndOpen(desk, one));
  const actions: DeskAction[] = [
    ...plan.withdraw.map((before): DeskAction => ({
      kind: 'correction',
      before,
      after: { ...before, state: 'withdrawn' },
    })),
    ...plan.reword.map(({ correction, replacement }): DeskAction => ({
      kind: 'correction',
      before: correction,
      after: { ...correction, replacement, state: 'proposed' },
    })),
    ...plan.add.map((change): DeskAction => {
      const anchor = anchorTo(block, change);
      return {
        kind: 'correction',
        before: null,
        after: newCorrection(desk, anchor, change.insert, errorAround(desk, marks, anchor)),
      };
    }),
  ];
  if (actions.length > 0) desk.perform('edit', actions);
}

/** The reviewer's own error at this very place that has no correction yet: the edit is its correction. */
function errorAround(desk: DeskSession, marks: readonly DeskMark[], anchor: Anchor): string | null {
  const found = marks.filter(
    (mark) =>
      mark.kind === 'error' &&
      mark.error.reviewerId === desk.store.view.actor.userId &&
      mark.corrections.length === 0 &&
      mark.error.target !== null &&
      mark.error.target.start <= anchor.end &&
      anchor.start <= mark.error.target.end,
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Says that the current segment was read and has no error (or no further one), and goes on. */
export function checkAndGoOn(desk: DeskSession): void {
  const { index, cursor } = desk.store;
  const segment = index.segments[cursor.segment];
  if (segment === undefined) return;
  if (!checkReview(desk)) return;
  const add = unchecked(desk, segmentSentences(desk));
  if (add.length > 0) desk.perform('check', [{ kind: 'checked', add, remove: [] }]);
  goToSegment(desk, cursor.segment + 1);
}

export function uncheck(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const remove = segmentSentences(desk).filter((sentence) => desk.store.isChecked(sentence));
  if (remove.length > 0) desk.perform('uncheck', [{ kind: 'checked', add: [], remove }]);
}

function segmentSentences(desk: DeskSession): readonly { blockId: string; start: number }[] {
  const { index, cursor } = desk.store;
  const segment = index.segments[cursor.segment];
  if (segment === undefined) return [];
  const side = mainSide(segment);
  return index[side].sentences
    .slice(segment[side].from, segment[side].to)
    .map(({ blockId, start }) => ({ blockId, start }));
}

function unchecked<Sentence extends { readonly blockId: string; readonly start: number }>(
  desk: DeskSession,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  return sentences.filter((sentence) => !desk.store.isChecked(sentence));
}
