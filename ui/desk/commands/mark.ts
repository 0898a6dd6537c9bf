import type { ErrorMark } from '@/domain/annotation/error';
import type { Severity } from '@/domain/annotation/severity';
import { typologyReference, usesSeverity, type Category } from '@/domain/annotation/typology';
import type { Anchor } from '@/domain/article/anchor';
import type { Side } from '@/domain/article/block';
import { isOpenToProposer } from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import { listStretches } from '../article/article-index';
import type { DeskAction } from '../history/action';
import { anchorTo } from '../selection/anchor';
import { suggestInsertionPoint } from '../selection/insertion-point';
import { moveEnd, spanOf } from '../selection/text-selection';
import type { Step } from '../selection/word-moves';
import type { DeskSession } from '../session/desk-session';
import type { TextSelection } from '../store/cursor';
import { correctionsOf, scopeOf, type DeskMark } from '../store/desk-mark';
import { closeInspector } from './close-inspector';
import { goToMark, select } from './go-to';
import { markBySeverity } from './mark-esa';
import { checkChange, checkReview, mayWithdraw } from './may';
import { checkNote, checkSeverity, checkSides, performWithNote, severityFor } from './rules';

/** Whether it is for words that stand in the source and nowhere in the target. */
export const isOmission = (category: Category | null): boolean => category?.core === 'accuracy/omission';

/** What the next key acts upon, when it is a mark. */
export function chosenMark(desk: DeskSession): DeskMark | null {
  const { markId } = desk.store.cursor;
  return markId === null ? null : desk.store.findMark(markId);
}

/** Marks what is selected, or about to be marked whole, with a category, or gives the chosen mark another. */
export function categorise(desk: DeskSession, category: Category): void {
  const mark = chosenMark(desk);
  if (mark !== null) {
    recategorise(desk, mark, category);
    return;
  }
  if (!checkReview(desk)) return;
  const { selection, held, whole } = desk.store.cursor;
  if (whole === 'segment' || whole === 'article') {
    addError(desk, { scope: whole, ...wholeAnchors(desk, whole), category });
    return;
  }
  if (selection === null) {
    desk.refuse('needsSelection');
    return;
  }
  const anchors = anchorsOf(desk, selection, held);
  const mayHaveTarget = category.rules.sides !== 'source';
  const target =
    anchors.target ?? (isOmission(category) && mayHaveTarget ? insertionAnchor(desk, selection) : null);
  addError(desk, { scope: 'span', source: anchors.source, target, category }, () => {
    if (isOmission(category) && mayHaveTarget) desk.inspector.set('correction');
  });
}

/** Asks for the category of a mark on the whole segment or article; only the answer makes the mark. */
export function beginWhole(desk: DeskSession, whole: 'segment' | 'article'): void {
  if (!checkReview(desk)) return;
  desk.moveCursor({ selection: null, held: null, markId: null, isEditing: false, whole });
  desk.inspector.set('category');
}

/** For the next mark, and for the chosen one. */
export function chooseSeverity(desk: DeskSession, severity: Severity): void {
  const mark = chosenMark(desk);
  if (desk.isEsa && mark === null) {
    markBySeverity(desk, severity);
    return;
  }
  if (usesSeverity(desk.store.typologies.get().current, severity)) desk.severity.set(severity);
  if (mark?.kind !== 'error') {
    if (desk.severity.get() !== severity) desk.refuse('severityUnused');
    return;
  }
  if (mark.error.severity === severity || !checkChange(desk, mark)) return;
  if (!checkSeverity(desk, mark.error, severity)) return;
  changeError(desk, 'severity', mark.error, { severity });
}

export function comment(desk: DeskSession, mark: DeskMark, text: string): void {
  if (mark.kind !== 'error' || mark.error.comment === text || !checkChange(desk, mark)) return;
  if (!checkNote(desk, { ...mark.error, comment: text })) return;
  changeError(desk, 'comment', mark.error, { comment: text });
}

/** Takes back a mark, and with it the corrections that its owner may still change. */
export function withdraw(desk: DeskSession): void {
  const mark = chosenMark(desk);
  if (mark === null) {
    desk.refuse('needsMark');
    return;
  }
  if (!mayWithdraw(desk, mark)) {
    checkChange(desk, mark);
    return;
  }
  const actions: DeskAction[] = correctionsOf(mark)
    .filter((correction) => isOwnAndOpen(desk, correction))
    .map((before) => ({ kind: 'correction', before, after: { ...before, state: 'withdrawn' } }));
  if (mark.kind === 'error') {
    actions.push({ kind: 'error', before: mark.error, after: { ...mark.error, state: 'withdrawn' } });
  }
  if (actions.length === 0) {
    desk.refuse('alreadyDecided');
    return;
  }
  desk.perform('withdraw', actions);
  desk.moveCursor({ markId: null });
  closeInspector(desk);
}

/** Moves one end of the selection, or of the chosen mark on the side the cursor is on. */
export function moveEnds(desk: DeskSession, which: 'start' | 'end', step: Step, isForward: boolean): void {
  const { selection, side } = desk.store.cursor;
  const mark = chosenMark(desk);
  const place = selection ? { blockId: selection.blockId, ...spanOf(selection) } : anchorToMove(mark, side);
  const block = place && desk.store.index.blocks.get(place.blockId);
  if (!block) {
    desk.refuse('needsMark');
    return;
  }
  const span = moveEnd(place, which, block.text, step, isForward, desk.langOf(block.side));
  if (selection !== null) {
    select(desk, { blockId: block.id, anchor: span.start, focus: span.end }, true);
    return;
  }
  if (mark?.kind === 'error') resize(desk, mark.error, anchorTo(block, span), block.side);
}

/** Puts a mark's ends elsewhere and keeps its data. The text to insert at a point moves with the point. */
export function resize(desk: DeskSession, error: ErrorMark, anchor: Anchor, side: Side): void {
  const mark = desk.store.findMark(error.id);
  if (mark === null || !checkChange(desk, mark) || error.scope !== 'span') return;
  const before = error[side];
  if (before === null || (before.start === anchor.start && before.end === anchor.end)) return;
  const actions: DeskAction[] = [{ kind: 'error', before: error, after: { ...error, [side]: anchor } }];
  for (const correction of correctionsOf(mark)) {
    const isPointOfMark = before.start === before.end && correction.anchor.start === before.start;
    if (side === 'target' && isPointOfMark && isOwnAndOpen(desk, correction)) {
      actions.push({ kind: 'correction', before: correction, after: { ...correction, anchor } });
    }
  }
  desk.perform('ends', actions);
}

function anchorToMove(mark: DeskMark | null, side: Side): Anchor | null {
  if (mark === null || mark.kind !== 'error' || scopeOf(mark) !== 'span') return null;
  return mark.error[side] ?? mark.error.target ?? mark.error.source;
}

function recategorise(desk: DeskSession, mark: DeskMark, category: Category): void {
  if (!checkChange(desk, mark)) return;
  if (mark.kind === 'error') {
    const before = mark.error;
    if (before.category === category.id) return;
    const after = {
      ...before,
      category: category.id,
      severity: severityFor(desk, category, before.severity),
      typology: typologyReference(desk.store.typologies.get().current),
    };
    if (!checkSides(desk, after)) return;
    performWithNote(desk, 'category', after, (error) => [{ kind: 'error', before, after: error }]);
    return;
  }
  // A correction on its own gets the error it corrects.
  const { correction } = mark;
  const made = newError(desk, { scope: 'span', source: null, target: correction.anchor, category });
  if (!checkSides(desk, made)) return;
  performWithNote(
    desk,
    'category',
    made,
    (error) => [
      { kind: 'error', before: null, after: error },
      { kind: 'correction', before: correction, after: { ...correction, errorId: error.id } },
    ],
    () => showMark(desk, made.id),
  );
}

interface NewError extends Pick<ErrorMark, 'scope' | 'source' | 'target'> {
  readonly category: Category;
}

function addError(desk: DeskSession, fields: NewError, done: () => void = () => undefined): void {
  const made = newError(desk, fields);
  if (!checkSides(desk, made)) return;
  performWithNote(
    desk,
    'mark',
    made,
    (error) => [{ kind: 'error', before: null, after: error }],
    () => {
      showMark(desk, made.id);
      done();
    },
  );
}

function showMark(desk: DeskSession, id: string): void {
  const mark = desk.store.findMark(id);
  if (mark) goToMark(desk, mark);
}

function newError(desk: DeskSession, { category, ...fields }: NewError): ErrorMark {
  return {
    ...fields,
    id: desk.newId(),
    articleId: desk.articleId,
    reviewerId: desk.store.view.actor.userId,
    category: category.id,
    severity: severityFor(desk, category, desk.severity.get() ?? category.defaultSeverity),
    comment: '',
    provenance: { kind: 'person' },
    state: 'open',
    typology: typologyReference(desk.store.typologies.get().current),
    version: 0,
  };
}

function changeError(
  desk: DeskSession,
  gesture: 'severity' | 'comment',
  before: ErrorMark,
  change: Partial<ErrorMark>,
): void {
  desk.perform(gesture, [{ kind: 'error', before, after: { ...before, ...change } }]);
}

/** A mark on a segment stands on its text of each side; where that reaches over several paragraphs, on the first of them. */
function wholeAnchors(desk: DeskSession, whole: 'segment' | 'article'): Record<Side, Anchor | null> {
  const { index, cursor } = desk.store;
  const segment = whole === 'segment' ? index.segments[cursor.segment] : undefined;
  const anchorOf = (side: Side): Anchor | null => {
    const stretch = segment && listStretches(index, side, segment[side])[0];
    const block = stretch && index.blocks.get(stretch.blockId);
    return block ? anchorTo(block, stretch) : null;
  };
  return { source: anchorOf('source'), target: anchorOf('target') };
}

function anchorsOf(
  desk: DeskSession,
  selection: TextSelection,
  held: TextSelection | null,
): { readonly source: Anchor | null; readonly target: Anchor | null } {
  const anchors: Record<Side, Anchor | null> = { source: null, target: null };
  for (const one of [selection, held]) {
    const block = one && desk.store.index.blocks.get(one.blockId);
    if (block) anchors[block.side] = anchorTo(block, spanOf(one));
  }
  return anchors;
}

export function insertionAnchor(desk: DeskSession, selection: TextSelection): Anchor | null {
  const point = suggestInsertionPoint(desk.store.index, selection, desk.langOf('target'));
  return point && anchorTo(point.block, { start: point.offset, end: point.offset });
}

export function isOwnAndOpen(desk: DeskSession, correction: Correction): boolean {
  return correction.proposerId === desk.store.view.actor.userId && isOpenToProposer(correction.state);
}
