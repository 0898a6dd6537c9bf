import type { Correction } from '@/domain/correction/correction';
import type { ErrorMark } from '@/domain/annotation/error';
import { groupBy } from '@/domain/group-by';
import type { DeskView } from '@/domain/review/desk-view';
import type { CheckedSentence } from '@/domain/review/review';
import { noScore, scoreKey, type ScoreRecord } from '@/domain/review/segment-score';
import { keyOf } from '../outbox/request';
import type { DeskSession } from '../session/desk-session';
import { waitingMarkIdOf } from '../store/cursor';
import { correctionsOf } from '../store/desk-mark';
import type { DeskStore } from '../store/desk-store';
import { loadAnew } from './load-anew';

/**
 * Takes what the server says now into what the desk shows, after somebody else's work. Left as they are: whatever
 * the outbox still holds, because there the desk is ahead; the cursor, which keeps its place in the text; undo; and what the
 * reviewer has open before them, so that nothing changes under their hands. False when something was left for the last reason:
 * it is to be taken in once they are through.
 */
export function mergeView(desk: DeskSession, view: DeskView): boolean {
  const { store, confirmed, outbox } = desk;
  if (store.cursor.isEditing) return false;
  if (hasOtherText(store, view)) {
    if (desk.inspector.get() !== null) return false;
    loadAnew();
    return true;
  }
  const pending = new Set(outbox.listPending().map(keyOf));
  const open = openMarks(desk);
  const isKept = (id: string): boolean => pending.has(id) || open.has(id);
  confirmed.replace(view);
  store.addPeople(view.people);
  desk.assignment.set(view.assignment);
  store.takeTypologies(view);
  let isComplete = true;
  store.batch(() => {
    isComplete = mergeMarks(store, view, isKept, open);
    if (!pending.has('setChecked')) mergeChecked(store, view.checked);
    mergeScores(store, view.scores, (key) => pending.has(key));
    if (!pending.has('editAlignment')) mergeAlignment(store, view);
    if (view.review !== null && view.review.state !== store.review?.state) store.setReview(view.review);
  });
  return isComplete;
}

/** Whether a new edition of the article was taken in: it has other paragraphs. */
function hasOtherText({ index }: DeskStore, { blocks }: DeskView): boolean {
  return (
    blocks.length > 0 &&
    (blocks.length !== index.blocks.size || blocks.some(({ id }) => !index.blocks.has(id)))
  );
}

/** The mark in the inspector, with all that is edited there, or the one for which words are being chosen. */
function openMarks({ inspector, store }: DeskSession): ReadonlySet<string> {
  const { cursor } = store;
  const openId = waitingMarkIdOf(cursor) ?? (inspector.get() === null ? null : cursor.markId);
  const mark = openId === null ? null : store.findMark(openId);
  return new Set(mark === null ? [] : [mark.id, ...correctionsOf(mark).map(({ id }) => id)]);
}

function mergeMarks(
  store: DeskStore,
  view: DeskView,
  isKept: (id: string) => boolean,
  open: ReadonlySet<string>,
): boolean {
  const errors = listChanged(store.listErrors(), view.errors, store.findError);
  const corrections = listChanged(store.listCorrections(), view.corrections, store.findCorrection);
  for (const error of errors) if (!isKept(error.id)) store.putError(error);
  const exchanges = groupBy(view.exchanges, ({ correctionId }) => correctionId);
  for (const correction of corrections) {
    if (isKept(correction.id)) continue;
    store.putCorrection(correction);
    store.replaceExchange(correction.id, exchanges.get(correction.id) ?? []);
  }
  const decisions = new Map(view.decisions.map((decision) => [decision.correctionId, decision]));
  for (const { id } of view.corrections) {
    const decision = decisions.get(id) ?? null;
    if (!isKept(id) && decision?.id !== store.findDecision(id)?.id) store.putDecision(id, decision);
  }
  return ![...errors, ...corrections].some(({ id }) => open.has(id));
}

/** Those to be shown otherwise than they are: with another version, or no more at all. */
function listChanged<Mark extends ErrorMark | Correction>(
  shown: readonly Mark[],
  now: readonly Mark[],
  find: (id: string) => Mark | null,
): readonly Mark[] {
  const left = new Set(now.map(({ id }) => id));
  return [
    ...now.filter(({ id, version }) => find(id)?.version !== version),
    // Only the ones that were withdrawn are missing in what the server sends.
    ...shown.filter(({ id }) => !left.has(id)).map((mark) => ({ ...mark, state: 'withdrawn' as const })),
  ];
}

function mergeChecked(store: DeskStore, now: readonly CheckedSentence[]): void {
  const placeOf = ({ blockId, start }: CheckedSentence): string => `${start} ${blockId}`;
  const wanted = new Set(now.map(placeOf));
  const added = now.filter((sentence) => !store.isChecked(sentence));
  const gone = store.listChecked().filter((sentence) => !wanted.has(placeOf(sentence)));
  if (added.length > 0) store.setChecked(added, true);
  if (gone.length > 0) store.setChecked(gone, false);
}

function mergeScores(store: DeskStore, now: readonly ScoreRecord[], isKept: (key: string) => boolean): void {
  const wanted = new Map(now.map((score) => [scoreKey(score), score]));
  for (const one of [...now, ...store.listScores()]) {
    const stands = wanted.get(scoreKey(one)) ?? noScore(one);
    const isOther = store.findScore(one).version !== stands.version;
    if (isOther && !isKept(scoreKey(one))) store.putScore(stands);
  }
}

function mergeAlignment(store: DeskStore, view: DeskView): void {
  // Where the alignment is the one the desk has, no blocks came with the answer.
  if (view.alignmentVersion === store.alignmentVersion || view.blocks.length === 0) return;
  const place = store.placeOf(store.cursor.segment);
  store.replaceSegments(view.blocks, view.segments, view.alignmentVersion);
  const last = Math.max(0, view.segments.length - 1);
  const segment = store.segmentAt(place) ?? Math.min(store.cursor.segment, last);
  if (segment !== store.cursor.segment) store.setCursor({ ...store.cursor, segment });
}
