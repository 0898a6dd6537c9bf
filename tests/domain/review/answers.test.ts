import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerCorrection,
  decideCorrection,
  findAnswerObstacle,
  findOpenRequest,
} from '../../../domain/correction/correction-life-cycle';
import { exchangeOf } from '../../../domain/review/exchange-of';
import { judgeAnswer } from '../../../domain/review/judge-answer';
import { MAX_ROUNDS, mayAnswer, mayRequestChanges } from '../../../domain/review/rounds';
import { correctionOf } from '../../support/correction-of';
import { decisionOf } from '../../support/decision-of';

const VERDICT = { reason: 'unclear', note: '', editedText: null } as const;

describe('rounds', () => {
  test('end: whatever an editor and a proposer do, there are at most as many answers as the project allows', () => {
    const verdicts = fc.constantFrom('reject' as const, 'request_changes' as const);
    fc.assert(
      fc.property(fc.nat(MAX_ROUNDS), fc.array(verdicts, { minLength: 20 }), (rounds, moves) => {
        let correction = correctionOf('The port open again.', 'open', 'opens');
        let answers = 0;
        for (const wanted of moves) {
          const kind = mayRequestChanges(correction, rounds) ? wanted : 'reject';
          correction = decideCorrection(correction, { ...VERDICT, kind });
          const answered = judgeAnswer(correction, { note: 'Why?', replacement: null }, rounds);
          if (!answered.ok) break;
          answers += 1;
          correction = answered.value;
        }
        expect(answers).toBe(rounds);
        // The proposer is never left with a request that cannot be answered.
        expect(correction.state).toBe('rejected');
        expect(mayAnswer(correction, rounds)).toBe(false);
      }),
    );
  });
});

describe('an answer', () => {
  const rejected = {
    ...correctionOf('The port open again.', 'open', 'opens'),
    state: 'rejected' as const,
    approvedText: null,
  };

  test('makes a proposal again, of the wording given or of the one that was there', () => {
    expect(answerCorrection(rejected, { replacement: 'opened' })).toMatchObject({
      state: 'proposed',
      replacement: 'opened',
      round: 1,
      version: rejected.version + 1,
    });
    expect(answerCorrection(rejected, { replacement: null }).replacement).toBe('opens');
  });

  test('has to say something, in words that can stand in the text', () => {
    const fault = (note: string, replacement: string | null) =>
      findAnswerObstacle(rejected, { note, replacement })?.code ?? null;
    expect(fault(' ', null)).toBe('answer_empty');
    expect(fault('', 'opens')).toBe('answer_empty');
    expect(fault('', 'opened')).toBeNull();
    expect(fault('See the source.', null)).toBeNull();
    expect(fault('See the source.', 'open')).toBe('replacement_same');
    const proposed = { ...rejected, state: 'proposed' as const };
    expect(findAnswerObstacle(proposed, { note: 'Why?', replacement: null })?.code).toBe('not_answerable');
  });
});

describe('what was said', () => {
  const request = decisionOf('1', 'request_changes');
  const undone = decisionOf('2', 'undo', { undoesId: '1' });
  const refusal = decisionOf('3', 'reject');
  const answer = decisionOf('4', 'answer');

  test('leaves out what was taken back', () => {
    expect(exchangeOf([request, undone, refusal, answer])).toEqual([refusal, answer]);
  });

  test('asks for another wording also after the correction was withdrawn', () => {
    expect(findOpenRequest('withdrawn', [request])).toBe(request);
    expect(findOpenRequest('withdrawn', [request, undone])).toBeNull();
    expect(findOpenRequest('proposed', [request])).toBeNull();
  });
});
