import { failure, success, type Result } from '@/domain/result';
import type { Decision } from '@/domain/correction/decision';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { DecisionResult } from '@/domain/review/decision-request';
import type { AlignmentChange, DeskPort } from '../desk-port';
import type { Delivery } from '../outbox/outbox';
import type { Confirmed } from './confirmed';
import type { DeskRequest } from '../outbox/request';
import type { DeskStore } from '../store/desk-store';

/**
 * Sends one write and takes its answer into the store. While later writes to the same thing wait, what the desk shows is
 * ahead of the server: then only the version is taken.
 */
export async function deliver(
  port: DeskPort,
  store: DeskStore,
  confirmed: Confirmed,
  request: DeskRequest,
  hasLater: () => boolean,
): Promise<Result<Delivery>> {
  switch (request.name) {
    case 'saveError': {
      const answer = await port.saveError(request.input);
      if (!answer.ok) return answer;
      const { outcome, current } = answer.value;
      confirmed.takeError(current);
      const shown = store.findError(current.id);
      const isAhead = hasLater() && outcome === 'saved' && shown !== null;
      store.putError(isAhead ? { ...shown, version: current.version } : current);
      return success(deliveryOf(answer.value));
    }
    case 'saveCorrection': {
      const answer = await port.saveCorrection(request.input);
      if (!answer.ok) return answer;
      const { outcome, current } = answer.value;
      confirmed.takeCorrection(current);
      const shown = store.findCorrection(current.id);
      const isAhead = hasLater() && outcome === 'saved' && shown !== null;
      store.putCorrection(isAhead ? { ...shown, version: current.version } : current);
      return success(deliveryOf(answer.value));
    }
    case 'setChecked': {
      const answer = await port.setChecked(request.input);
      return answer.ok ? success({ kind: 'saved', version: null }) : answer;
    }
    case 'saveScore': {
      const answer = await port.saveScore(request.input);
      if (!answer.ok) return answer;
      const { outcome, current } = answer.value;
      confirmed.takeScore(current);
      const isAhead = hasLater() && outcome === 'saved';
      store.putScore(isAhead ? { ...store.findScore(current), version: current.version } : current);
      return success(deliveryOf(answer.value));
    }
    case 'dismissFinding': {
      const answer = await port.dismissFinding(request.input);
      return answer.ok ? success({ kind: 'saved', version: null }) : answer;
    }
    case 'editAlignment': {
      const answer = await port.editAlignment(request.input);
      if (!answer.ok) return answer;
      takeAlignment(store, answer.value, hasLater());
      return success(
        answer.value.outcome === 'saved'
          ? { kind: 'saved', version: answer.value.current.alignmentVersion }
          : { kind: 'stale' },
      );
    }
    case 'decide':
      return takeDecision(store, confirmed, await port.decide({ decisions: [request.input] }), hasLater);
    case 'undoDecision':
      return takeDecision(store, confirmed, await port.undoDecision(request.input), hasLater);
    case 'answerDecision': {
      const answer = await port.answerDecision(request.input);
      const result = answer.ok ? answer.value.results[0] : undefined;
      if (result?.outcome === 'saved' && result.decision !== null) {
        confirmed.takeCorrection(result.correction);
        store.putAnswer(result.correction, result.decision);
        return success({ kind: 'saved', version: result.correction.version });
      }
      store.dropSaid(request.input.correctionId, request.input.id);
      return takeDecision(store, confirmed, answer, hasLater);
    }
  }
}

function deliveryOf(outcome: SaveOutcome<{ readonly version: number }>): Delivery {
  return outcome.outcome === 'saved'
    ? { kind: 'saved', version: outcome.current.version }
    : { kind: 'stale' };
}

/** An undo and an answer leave nothing standing. */
function standingOf(decision: Decision | null): Decision | null {
  return decision?.kind === 'undo' || decision?.kind === 'answer' ? null : decision;
}

function takeAlignment(store: DeskStore, outcome: SaveOutcome<AlignmentChange>, hasLater: boolean): void {
  const { blocks, segments, alignmentVersion } = outcome.current;
  if (hasLater && outcome.outcome === 'saved') store.alignmentVersion = alignmentVersion;
  else store.replaceSegments(blocks, segments, alignmentVersion);
}

function takeDecision(
  store: DeskStore,
  confirmed: Confirmed,
  answer: Result<{ readonly results: readonly DecisionResult[] }>,
  hasLater: () => boolean,
): Result<Delivery> {
  if (!answer.ok) return answer;
  const result = answer.value.results[0];
  if (result === undefined) return failure('not_found');
  const shown = store.findCorrection(result.correctionId);
  store.batch(() => {
    for (const other of result.changed) {
      confirmed.takeCorrection(other);
      store.putCorrection(other);
    }
    if (hasLater() && result.outcome === 'saved' && shown !== null) {
      store.putCorrection({ ...shown, version: result.correction.version });
    } else {
      store.putCorrection(result.correction);
      store.putDecision(result.correctionId, standingOf(result.decision));
    }
  });
  if (result.outcome === 'refused') return failure(result.code ?? 'unexpected');
  return success(
    result.outcome === 'saved' ? { kind: 'saved', version: result.correction.version } : { kind: 'stale' },
  );
}
