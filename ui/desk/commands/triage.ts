import type { ErrorMark, FindingProvenance } from '@/domain/annotation/error';
import { followMove } from '@/domain/annotation/follow-move';
import { inTypology } from '@/domain/annotation/from-core';
import type { Severity } from '@/domain/annotation/severity';
import { findCategory, typologyReference } from '@/domain/annotation/typology';
import type { Anchor } from '@/domain/article/anchor';
import { dismissalKeyOf, type DismissalScope } from '@/domain/triage/check-dismissal';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import { findSegmentAt } from '../article/article-index';
import type { DeskAction } from '../history/action';
import { anchorTo } from '../selection/anchor';
import { moveEnd, spanOf } from '../selection/text-selection';
import type { Step } from '../selection/word-moves';
import type { DeskSession } from '../session/desk-session';
import { mainAnchor } from '../store/desk-mark';
import { newCorrection } from './correct';
import { goToMark } from './go-to';
import { checkReview } from './may';

/** The finding that the next key answers, as long as it waits. */
export function chosenFinding({ store }: DeskSession): WaitingFinding | null {
  const { findingId } = store.cursor;
  return findingId === null ? null : (store.listWaitingFindings().find(({ id }) => id === findingId) ?? null);
}

/** Chooses a finding: the next key answers it. Its words are shown, in the source too, and the list beside the text. */
export function goToFinding(desk: DeskSession, finding: CheckFinding): void {
  const { target, source } = finding;
  const segment = findSegmentAt(desk.store.index, target.blockId, target.start) ?? desk.store.cursor.segment;
  desk.inspector.set(null);
  desk.moveCursor({
    ...{ segment, side: 'target', selection: null, held: null, markId: null, isEditing: false },
    findingId: finding.id,
  });
  desk.place.set(source);
  desk.sidePanel.set('findings');
  desk.reveal.set({ markId: finding.id, segment });
}

/** There is none, or none yet: an article that was just opened is still being looked through. */
export function refuseFindings(desk: DeskSession): void {
  desk.refuse(desk.isSearched.get() ? 'noFindings' : 'findingsToCome');
}

/** The next finding that waits, in order and then from the beginning; or the one before. */
export function moveByFinding(desk: DeskSession, by: 1 | -1): void {
  const waiting = desk.store.listWaitingFindings();
  const next = findingFrom(desk, waiting, by);
  if (next === null) refuseFindings(desk);
  else goToFinding(desk, next);
}

function findingFrom(
  desk: DeskSession,
  waiting: readonly WaitingFinding[],
  by: 1 | -1,
): WaitingFinding | null {
  const inOrder = by > 0 ? waiting : [...waiting].reverse();
  const at = inOrder.findIndex(({ id }) => id === desk.store.cursor.findingId);
  const next = at >= 0 ? inOrder[at + 1] : inOrder.find((one) => comparePlace(desk, one.target) * by >= 0);
  return next ?? inOrder[0] ?? null;
}

/** Below 0 before the cursor, above 0 after it. */
function comparePlace(
  desk: DeskSession,
  place: { readonly blockId: string; readonly start: number },
): number {
  const { index, cursor } = desk.store;
  const at = findSegmentAt(index, place.blockId, place.start) ?? 0;
  if (at !== cursor.segment) return at - cursor.segment;
  const mark = cursor.markId === null ? null : desk.store.findMark(cursor.markId);
  const here = cursor.selection
    ? { ...cursor.selection, ...spanOf(cursor.selection) }
    : mark && mainAnchor(mark);
  return here?.blockId === place.blockId ? place.start - here.start : 0;
}

/** Makes the finding an error, with the correction that is suggested, and goes on to the next. */
export function acceptFinding(desk: DeskSession, finding: WaitingFinding, change: Change = {}): void {
  if (!checkReview(desk)) return;
  const next = neighbourOf(desk, finding);
  accept(desk, finding, change);
  goOn(desk, next);
}

/** The same, and opens the correction to be worded otherwise. */
export function acceptWithOwn(desk: DeskSession, finding: WaitingFinding): void {
  if (!checkReview(desk)) return;
  const mark = desk.store.findMark(accept(desk, finding));
  if (mark === null) return;
  goToMark(desk, mark);
  desk.inspector.set('correction');
}

/** Takes what a system proposed with another end, and goes on with the mark that it has become. What a check found stays where it is. */
export function moveFound(
  desk: DeskSession,
  finding: WaitingFinding,
  which: 'start' | 'end',
  step: Step,
  isForward: boolean,
): void {
  const block = desk.store.index.blocks.get(finding.target.blockId);
  if (finding.outside === null || block === undefined) {
    desk.refuse('needsMark');
    return;
  }
  if (!checkReview(desk)) return;
  const span = moveEnd(finding.target, which, block.text, step, isForward, desk.langOf('target'));
  const mark = desk.store.findMark(accept(desk, finding, { target: anchorTo(block, span) }));
  if (mark !== null) goToMark(desk, mark);
}

/** What whoever accepts it has otherwise. */
interface Change {
  readonly target?: Anchor;
  readonly severity?: Severity;
}

function accept(desk: DeskSession, finding: CheckFinding, change: Change = {}): string {
  const { target, source, severity } = { ...finding, ...change };
  // Whoever rates corrects nothing.
  const suggestion = desk.isEsa ? null : finding.suggestion;
  const { current } = desk.store.typologies.get();
  const provenance = followMove(provenanceOf(finding), finding.target, target);
  const found = inTypology(current, { category: finding.category, severity });
  const isOfTarget = findCategory(current, found.category)?.rules.sides === 'target';
  const error: ErrorMark = {
    ...{ id: desk.newId(), articleId: desk.articleId, reviewerId: desk.store.view.actor.userId },
    ...{ scope: 'span', comment: '', state: 'open', version: 0, provenance },
    ...found,
    target,
    // What may stand in the translation alone has no words of the source.
    source: isOfTarget ? null : source,
    typology: typologyReference(current),
  };
  const actions: DeskAction[] = [{ kind: 'error', before: null, after: error }];
  // What is locked is marked, and not corrected.
  const isLocked = desk.store.index.blocks.get(target.blockId)?.isLocked === true;
  if (suggestion !== null && !isLocked) {
    const after = newCorrection(desk, target, suggestion, error.id);
    actions.push({ kind: 'correction', before: null, after });
  }
  desk.perform('accept', actions);
  return error.id;
}

function provenanceOf({ id, check, version, outside }: CheckFinding): FindingProvenance {
  if (outside === null) return { kind: 'check', id: check, version: String(version) };
  return { kind: outside.kind, system: outside.system, run: outside.runId, finding: id };
}

/** Says that it is no error: here, all like it in the article, or all like it in the project; of whatever was found in the very same words too. */
export function dismissFinding(desk: DeskSession, finding: WaitingFinding, scope: DismissalScope): void {
  if (!checkReview(desk)) return;
  const next = neighbourOf(desk, finding, scope);
  const waiting = desk.store.listWaitingFindings().flatMap((one) => [one, ...one.also]);
  const actions = [finding, ...finding.also].map((one): DeskAction => {
    const { check } = one;
    const key = dismissalKeyOf(one, scope);
    const count = Math.max(1, waiting.filter((other) => isLike(other, one, scope)).length);
    const dismissal = { id: desk.newId(), articleId: desk.articleId, check, scope, key, count };
    return { kind: 'dismissal', dismissal, isGiven: true };
  });
  desk.perform('dismiss', actions);
  goOn(desk, next);
}

const isLike = (one: CheckFinding, other: CheckFinding, scope: DismissalScope): boolean =>
  one.check === other.check && dismissalKeyOf(one, scope) === dismissalKeyOf(other, scope);

/** For a key: the same with the chosen finding. */
export function dismissChosen(desk: DeskSession, scope: DismissalScope): void {
  const finding = chosenFinding(desk);
  if (finding === null) desk.refuse('needsFinding');
  else dismissFinding(desk, finding, scope);
}

/** What to go on to when this one is answered, and with a scope all like it. */
function neighbourOf(
  desk: DeskSession,
  finding: WaitingFinding,
  scope: DismissalScope = 'place',
): WaitingFinding | null {
  const waiting = desk.store.listWaitingFindings();
  const at = waiting.findIndex(({ id }) => id === finding.id);
  const rest = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))];
  return rest.find((one) => !isLike(one, finding, scope)) ?? null;
}

function goOn(desk: DeskSession, next: WaitingFinding | null): void {
  // Accepting one may have answered the next: both marked the same words.
  const waiting = desk.store.listWaitingFindings();
  const isWaiting = next !== null && waiting.some(({ id }) => id === next.id);
  const following = isWaiting ? next : findingFrom(desk, waiting, 1);
  if (following !== null) goToFinding(desk, following);
  else {
    desk.moveCursor({ findingId: null });
    desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
  }
}
