import type { ErrorMark } from '@/domain/annotation/error';
import { followMove } from '@/domain/annotation/follow-move';
import { typologyReference } from '@/domain/annotation/typology';
import type { Correction } from '@/domain/correction/correction';
import {
  answerCorrection,
  decideCorrection,
  reopenCorrection,
} from '@/domain/correction/correction-life-cycle';
import type { DecisionRequest } from '@/domain/review/decision-request';
import { applyAlignmentEdit } from '@/domain/alignment/apply-alignment-edit';
import type { AnswerDecisionInput, SaveCorrectionInput, SaveErrorInput } from '../desk-port';
import type { DeskStore } from '../store/desk-store';
import type { DeskRequest } from './request';

/**
 * Shows what a request will have done once it is saved. The same function serves an action as it is taken and, after
 * a reload, what had not been sent: what the desk shows is always the server's state with the outbox on top.
 * Versions stay those the server gave.
 */
export function applyRequest(store: DeskStore, request: DeskRequest, now: () => Date): void {
  switch (request.name) {
    case 'saveError': {
      store.putError(errorOf(store, request.input));
      return;
    }
    case 'saveCorrection': {
      store.putCorrection(correctionOf(store, request.input));
      return;
    }
    case 'setChecked': {
      store.batch(() => {
        store.setChecked(request.input.add, true);
        store.setChecked(request.input.remove, false);
      });
      return;
    }
    case 'saveScore': {
      const { blockId, start, score, meantWith } = request.input;
      store.putScore({ ...store.findScore({ blockId, start }), score, meantWith });
      return;
    }
    case 'dismissFinding': {
      const { dismissed, ...dismissal } = request.input;
      store.setDismissal(dismissal, dismissed);
      return;
    }
    case 'editAlignment': {
      const change = applyAlignmentEdit(store.alignedArticle(), request.input.edit);
      if (change.ok)
        store.replaceSegments(change.value.blocks, change.value.segments, store.alignmentVersion);
      return;
    }
    case 'decide': {
      decide(store, request.input, now);
      return;
    }
    case 'undoDecision': {
      const correction = store.findCorrection(request.correctionId);
      if (correction === null) return;
      store.putCorrection({ ...reopenCorrection(correction), version: correction.version });
      store.dropSaid(correction.id, request.input.decisionId);
      store.putDecision(correction.id, null);
      return;
    }
    case 'answerDecision': {
      answer(store, request.input, now);
    }
  }
}

function errorOf(store: DeskStore, input: SaveErrorInput): ErrorMark {
  const { baseVersion, provenance = { kind: 'person' }, ...fields } = input;
  const known = store.findError(input.id);
  return {
    reviewerId: known?.reviewerId ?? store.view.actor.userId,
    provenance: followMove(known?.provenance ?? provenance, known?.target ?? null, input.target),
    // As the server has it: another category is one of the typology of today.
    typology:
      known?.category === input.category ? known.typology : typologyReference(store.typologies.get().current),
    version: known?.version ?? baseVersion,
    ...fields,
  };
}

function correctionOf(store: DeskStore, input: SaveCorrectionInput): Correction {
  const { baseVersion, ...fields } = input;
  const known = store.findCorrection(input.id);
  return {
    proposerId: known?.proposerId ?? store.view.actor.userId,
    groupId: known?.groupId ?? null,
    ...(known?.origin && { origin: known.origin }),
    round: roundOf(known, input),
    approvedText: null,
    version: known?.version ?? baseVersion,
    ...fields,
  };
}

/** To propose again what was sent back is an answer, and takes a round. */
function roundOf(known: Correction | null, { state }: SaveCorrectionInput): number {
  if (known === null) return 0;
  return known.state === 'changes_requested' && state === 'proposed' ? known.round + 1 : known.round;
}

function decide(store: DeskStore, input: DecisionRequest, now: () => Date): void {
  const correction = store.findCorrection(input.correctionId);
  if (correction === null) return;
  store.putCorrection({ ...decideCorrection(correction, input), version: correction.version });
  store.putDecision(correction.id, {
    id: input.id,
    correctionId: correction.id,
    // The server counts; until it answers this one comes after all that are known.
    sequence: Number.MAX_SAFE_INTEGER,
    kind: input.kind,
    byId: store.view.actor.userId,
    at: now().toISOString(),
    reason: input.reason,
    note: input.note,
    editedText: input.editedText,
    undoesId: null,
    causeId: null,
    batchId: null,
    applied: null,
    override: input.override,
  });
}

function answer(store: DeskStore, input: AnswerDecisionInput, now: () => Date): void {
  const correction = store.findCorrection(input.correctionId);
  // After a reload it may have arrived although nobody heard of it: then it stands among what was said.
  if (correction === null || store.listExchange(correction.id).some(({ id }) => id === input.id)) return;
  const answered = { ...answerCorrection(correction, input), version: correction.version };
  store.putAnswer(answered, {
    id: input.id,
    correctionId: correction.id,
    sequence: Number.MAX_SAFE_INTEGER,
    kind: 'answer',
    byId: store.view.actor.userId,
    at: now().toISOString(),
    reason: null,
    note: input.note,
    editedText: input.replacement,
    undoesId: null,
    causeId: null,
    batchId: null,
    applied: null,
    override: false,
  });
}
