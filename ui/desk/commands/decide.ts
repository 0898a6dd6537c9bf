import { areRivals } from '@/domain/correction/find-rivals';
import {
  findDecisionObstacle,
  isLive,
  VERDICT_KINDS,
  type Verdict,
} from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import { NO_CHOICE, type RivalChoice } from '@/domain/review/decision-request';
import { mayDecideOwn, type FourEyesAnswer } from '@/domain/review/four-eyes';
import type { GestureName } from '../history/history';
import type { DeskSession } from '../session/desk-session';
import { correctionsOf, mainCorrection } from '../store/desk-mark';
import { chosenMark } from './mark';
import { mayDecide } from './may';

const GESTURES: Readonly<Record<Verdict['kind'], GestureName>> = {
  approve: 'approve',
  reject: 'reject',
  request_changes: 'requestChanges',
};

export function fourEyesOf(desk: DeskSession, correction: Correction): FourEyesAnswer {
  const { fourEyes, actor } = desk.store.view;
  return mayDecideOwn(fourEyes, actor, correction.proposerId);
}

/** Approves the chosen mark's correction as it was proposed. */
export function approve(desk: DeskSession): void {
  const correction = correctionToDecide(desk);
  if (correction === null) return;
  if (fourEyesOf(desk, correction) !== 'allowed') {
    desk.inspector.set('reason');
    desk.refuse('fourEyes');
    return;
  }
  if (rivalsOf(desk, correction).length > 0) {
    desk.inspector.set('reason');
    desk.refuse('rivals');
    return;
  }
  decide(desk, correction, { kind: 'approve', reason: null, note: '', editedText: null }, false, NO_CHOICE);
}

/** A rejection needs a reason: the inspector asks for it. */
export function beginRejection(desk: DeskSession): void {
  if (correctionToDecide(desk) !== null) desk.inspector.set('reason');
}

/** Live corrections that cannot stand beside this one. */
export function rivalsOf(desk: DeskSession, correction: Correction): readonly Correction[] {
  const inBlock = desk.store.listMarksOfBlock(correction.anchor.blockId).flatMap(correctionsOf);
  return inBlock.filter((other) => isLive(other.state) && areRivals(correction, other));
}

export function decide(
  desk: DeskSession,
  correction: Correction,
  verdict: Verdict,
  override: boolean,
  rivals: RivalChoice,
): void {
  const obstacle = findDecisionObstacle(correction, verdict);
  if (obstacle !== null) {
    desk.tell({ kind: 'refused', failure: obstacle });
    return;
  }
  const decisionId = desk.newId();
  desk.perform(GESTURES[verdict.kind], [
    { kind: 'verdict', correctionId: correction.id, decisionId, verdict, override, rivals },
  ]);
}

/** Takes the standing decision back; the correction is a proposal again. */
export function reopen(desk: DeskSession, correction: Correction): void {
  const decision = desk.store.findDecision(correction.id);
  const kind = VERDICT_KINDS.find((one) => one === decision?.kind);
  if (decision === null || kind === undefined) return;
  const { reason, note, editedText, override } = decision;
  desk.perform('reopen', [
    {
      kind: 'reopen',
      correctionId: correction.id,
      decisionId: decision.id,
      verdict: { kind, reason, note, editedText },
      override,
      rivals: NO_CHOICE,
    },
  ]);
}

function correctionToDecide(desk: DeskSession): Correction | null {
  const mark = chosenMark(desk);
  const correction = mark && mainCorrection(mark);
  if (!mayDecide(desk)) desk.refuse('needsRole');
  else if (!correction) desk.refuse('needsCorrection');
  else if (correction.state !== 'proposed') desk.refuse('alreadyDecided');
  else return correction;
  return null;
}
