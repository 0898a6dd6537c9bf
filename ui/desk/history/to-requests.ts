import { isFromFinding, type ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import type { DeskRequest } from '../outbox/request';
import type { DeskStore } from '../store/desk-store';
import type { DeskAction } from './action';

/** The writes that carry out an action, based on what the store knows of the server. */
export function toRequests(
  store: DeskStore,
  action: DeskAction,
  newId: () => string,
): readonly DeskRequest[] {
  const articleId = store.view.articleId;
  switch (action.kind) {
    case 'error':
      return [saveError(store, action.after)];
    case 'correction':
      return [saveCorrection(store, action.after)];
    case 'checked':
      return [{ name: 'setChecked', input: { articleId, add: action.add, remove: action.remove } }];
    case 'score': {
      const { place, after } = action;
      const { blockId, start, version: baseVersion } = store.findScore(place);
      return [{ name: 'saveScore', input: { articleId, blockId, start, ...after, baseVersion } }];
    }
    case 'dismissal': {
      const { dismissal, isGiven } = action;
      return [{ name: 'dismissFinding', input: { ...dismissal, articleId, dismissed: isGiven } }];
    }
    case 'alignment':
      return action.edits.map((edit) => ({
        name: 'editAlignment',
        input: { articleId, baseVersion: store.alignmentVersion, edit },
      }));
    case 'asked':
      return [];
    case 'verdict': {
      const { correctionId, decisionId, verdict, override, rivals } = action;
      const baseVersion = store.findCorrection(correctionId)?.version ?? 0;
      return [
        {
          name: 'decide',
          input: { id: decisionId, correctionId, baseVersion, override, rivals, ...verdict },
        },
      ];
    }
    case 'reopen': {
      const { correctionId, decisionId } = action;
      const baseVersion = store.findCorrection(correctionId)?.version ?? 0;
      return [{ name: 'undoDecision', correctionId, input: { id: newId(), decisionId, baseVersion } }];
    }
  }
}

function saveError(store: DeskStore, error: ErrorMark): DeskRequest {
  const { id, articleId, scope, target, source, category, severity, comment, provenance } = error;
  const baseVersion = store.findError(id)?.version ?? 0;
  const state = error.state === 'withdrawn' ? 'withdrawn' : 'open';
  const input = {
    id,
    articleId,
    baseVersion,
    scope,
    target,
    source,
    category,
    severity,
    comment,
    state,
    ...(isFromFinding(provenance) && { provenance }),
  } as const;
  return { name: 'saveError', input };
}

function saveCorrection(store: DeskStore, correction: Correction): DeskRequest {
  const { id, articleId, errorId, anchor, replacement } = correction;
  const baseVersion = store.findCorrection(id)?.version ?? 0;
  const state = correction.state === 'withdrawn' ? 'withdrawn' : 'proposed';
  return {
    name: 'saveCorrection',
    input: { id, articleId, baseVersion, errorId, anchor, replacement, state },
  };
}
