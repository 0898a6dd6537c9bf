import { expect, test } from 'vitest';
import { CORRECTION_STATES } from '../../../domain/correction/correction';
import { mayAnswer, mayRequestChanges } from '../../../domain/review/rounds';

test('changes can be asked for while an answer is still possible', () => {
  expect(mayRequestChanges({ round: 0 }, 1)).toBe(true);
  expect(mayRequestChanges({ round: 1 }, 1)).toBe(false);
  expect(mayRequestChanges({ round: 0 }, 0)).toBe(false);
});

test('only a refusal and a request for changes can be answered, and only as often as the project allows', () => {
  const answerable = CORRECTION_STATES.filter((state) => mayAnswer({ state, round: 0 }, 1));
  expect(answerable).toEqual(['rejected', 'changes_requested']);
  expect(CORRECTION_STATES.some((state) => mayAnswer({ state, round: 1 }, 1))).toBe(false);
});
