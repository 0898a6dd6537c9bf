import { scoreKey } from '@/domain/review/segment-score';
import type { DecisionRequest } from '@/domain/review/decision-request';
import type {
  AnswerDecisionInput,
  DismissFindingInput,
  EditAlignmentInput,
  SaveCorrectionInput,
  SaveErrorInput,
  SaveScoreInput,
  SetCheckedInput,
  UndoDecisionInput,
} from '../desk-port';

/** One write, as data: it can be kept on the device, repeated, and applied to what the desk shows. */
export type DeskRequest =
  | { readonly name: 'saveError'; readonly input: SaveErrorInput }
  | { readonly name: 'saveCorrection'; readonly input: SaveCorrectionInput }
  | { readonly name: 'setChecked'; readonly input: SetCheckedInput }
  | { readonly name: 'saveScore'; readonly input: SaveScoreInput }
  | { readonly name: 'dismissFinding'; readonly input: DismissFindingInput }
  | { readonly name: 'editAlignment'; readonly input: EditAlignmentInput }
  | { readonly name: 'decide'; readonly input: DecisionRequest }
  | {
      readonly name: 'undoDecision';
      readonly input: UndoDecisionInput;
      /** The correction decided upon; the server finds it by the decision. */
      readonly correctionId: string;
    }
  | { readonly name: 'answerDecision'; readonly input: AnswerDecisionInput };

/** Rises when requests change shape: what an older version of the desk left on the device cannot then be sent. */
export const REQUEST_FORMAT = 1;

/** Writes with one key change one thing, and each is based on the version the one before it made. */
export function keyOf(request: DeskRequest): string {
  switch (request.name) {
    case 'saveError':
    case 'saveCorrection':
    case 'dismissFinding':
      return request.input.id;
    case 'decide':
    case 'answerDecision':
      return request.input.correctionId;
    case 'undoDecision':
      return request.correctionId;
    case 'saveScore':
      return scoreKey(request.input);
    case 'setChecked':
    case 'editAlignment':
      return request.name;
  }
}

/** The request, based on a newer version. */
export function rebase(request: DeskRequest, baseVersion: number): DeskRequest {
  switch (request.name) {
    case 'saveError':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'saveCorrection':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'saveScore':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'editAlignment':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'decide':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'undoDecision':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'answerDecision':
      return { ...request, input: { ...request.input, baseVersion } };
    case 'setChecked':
    case 'dismissFinding':
      return request;
  }
}
