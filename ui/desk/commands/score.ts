import { digestOfMarks } from '@/domain/scoring/meant-so';
import { findSegmentAt } from '../article/article-index';
import { disagreementWith, ownMarksIn } from '../esa/judgement';
import type { GivenScore } from '../history/action';
import type { DeskSession } from '../session/desk-session';
import { goToSegment } from './go-to';
import { checkReview } from './may';
import { goToFinding } from './triage';

/** From the marks of the segment to its score, once everything that was proposed in it is answered: what was looked at is scored. */
export function beginScore(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const { store } = desk;
  const { segment } = store.cursor;
  if (store.placeOf(segment) === null) return;
  const waiting = store
    .listWaitingFindings()
    .find(({ target }) => findSegmentAt(store.index, target.blockId, target.start) === segment);
  if (waiting !== undefined) {
    goToFinding(desk, waiting);
    desk.refuse('prefilledFirst');
    return;
  }
  desk.moveCursor({ selection: null, held: null, markId: null });
  desk.scoring.set({ segment });
}

/** Back to the text, with whatever score the segment has. */
export function leaveScore(desk: DeskSession): void {
  desk.scoring.set(null);
  desk.reveal.set({ markId: null, segment: desk.store.cursor.segment });
}

/** The same score again changes nothing, and so what was said of it stands. */
export function giveScore(desk: DeskSession, segment: number, score: number | null): void {
  if (desk.store.scoreOf(segment) !== score) writeScore(desk, segment, { score, meantWith: null });
}

/** Gives the score, and says that it is meant so: it is not told again, until the score or the marks of the segment are others. */
export function meanIt(desk: DeskSession, segment: number, score: number): void {
  writeScore(desk, segment, { score, meantWith: digestOfMarks(ownMarksIn(desk.store, segment)) });
}

function writeScore(desk: DeskSession, segment: number, after: GivenScore): void {
  const place = desk.store.placeOf(segment);
  if (place === null || !checkReview(desk)) return;
  const { score, meantWith } = desk.store.findScore(place);
  const before = { score, meantWith };
  desk.perform(after.score === null ? 'unscore' : 'score', [{ kind: 'score', place, before, after }]);
}

/** Gives the score and goes on to the next segment. What does not go with the marks is said, and saved all the same. */
export function scoreAndGoOn(desk: DeskSession, segment: number, score: number): void {
  giveScore(desk, segment, score);
  desk.scoring.set(null);
  goToSegment(desk, segment + 1);
  const what = disagreementWith(desk, segment, score);
  if (what !== null && !desk.isFinished) desk.tell({ kind: 'disagreement', what, segment });
}

export function takeScoreBack(desk: DeskSession): void {
  const { segment } = desk.store.cursor;
  if (desk.store.scoreOf(segment) !== null) giveScore(desk, segment, null);
}
