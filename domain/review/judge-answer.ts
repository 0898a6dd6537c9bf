import {
  answerCorrection,
  findAnswerObstacle,
  type AnswerFailure,
  type CorrectionAnswer,
} from '../correction/correction-life-cycle';
import type { Correction } from '../correction/correction';
import { failure, success, type Result } from '../result';
import { mayAnswer } from './rounds';

export type AnswerRefusal = AnswerFailure | 'rounds_over';

/** Whether its proposer may answer what was decided, and the correction after that. */
export function judgeAnswer(
  correction: Correction,
  answer: CorrectionAnswer,
  rounds: number,
): Result<Correction, AnswerRefusal> {
  const obstacle = findAnswerObstacle(correction, answer);
  if (obstacle !== null) return { ok: false, error: obstacle };
  if (!mayAnswer(correction, rounds)) return failure('rounds_over', { rounds });
  return success(answerCorrection(correction, answer));
}
