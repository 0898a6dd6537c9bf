import { expect, test } from 'vitest';
import type { CorrectionState } from '../../../domain/correction/correction';
import type { ReasonCode } from '../../../domain/correction/decision';
import { countsAsError, preferenceCodes } from '../../../domain/review/counts-as-error';
import { listReasons } from '../../../domain/review/reason';

const PREFERENCES = preferenceCodes(
  listReasons([
    { code: 'own-taste', label: 'A matter of taste', isActive: false, isPreference: true },
    { code: 'own-style', label: 'House style', isActive: true, isPreference: false },
  ]),
);

const decided = (state: CorrectionState, reason: ReasonCode | null) => ({
  correction: { state },
  decision: state === 'proposed' ? null : { reason },
});
const counts = (...corrections: ReturnType<typeof decided>[]) =>
  countsAsError({ state: 'open' }, corrections, PREFERENCES);

test('a mark whose correction was refused as a preference is no error, whatever the project calls it', () => {
  expect(counts(decided('rejected', 'preference'))).toBe(false);
  expect(counts(decided('rejected', 'own-taste'))).toBe(false);
});

test('a mark whose correction was refused for another reason is still an error', () => {
  expect(counts(decided('rejected', 'wrong_meaning'))).toBe(true);
  expect(counts(decided('rejected', 'own-style'))).toBe(true);
  expect(counts(decided('changes_requested', 'preference'))).toBe(true);
});

test('so is one that nobody has decided on, and one with another correction that was approved', () => {
  expect(counts()).toBe(true);
  expect(counts(decided('proposed', null))).toBe(true);
  expect(counts(decided('rejected', 'preference'), decided('approved', null))).toBe(true);
});

test('what was withdrawn or refused is none', () => {
  expect(countsAsError({ state: 'withdrawn' }, [], PREFERENCES)).toBe(false);
  expect(countsAsError({ state: 'refused' }, [decided('approved', null)], PREFERENCES)).toBe(false);
});
