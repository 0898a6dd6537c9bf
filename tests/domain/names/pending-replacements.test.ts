import { expect, test } from 'vitest';
import type { Correction, CorrectionState } from '@/domain/correction/correction';
import {
  findCovering,
  pendingReplacements,
  planReplacements,
} from '@/domain/names/ledger/pending-replacements';
import { correctionAt } from '@/tests/support/correction-of';

const WANTED = { blockId: 'block', start: 10, end: 16, replacement: 'Gallant' };

const TEXT = 'Then came Galant with his men.';

const proposed = (
  [start, end]: readonly [number, number],
  replacement: string,
  proposerId: string,
  state: CorrectionState = 'proposed',
): Correction => correctionAt(TEXT, start, end, replacement, { proposerId, state });

const waits = (...corrections: readonly Correction[]): boolean =>
  pendingReplacements([WANTED], corrections, 'me').length === 1;

test('a mention that nobody has touched waits', () => {
  expect(waits()).toBe(true);
  expect(waits(proposed([0, 10], 'Gallant', 'me'))).toBe(true);
});

test('what is approved, or one’s own, is not corrected once more', () => {
  expect(waits(proposed([10, 16], 'Galent', 'you', 'approved'))).toBe(false);
  expect(waits(proposed([8, 20], 'anything', 'me'))).toBe(false);
});

test('what somebody else proposed is enough where it writes the name as wanted, whatever else it changes', () => {
  expect(waits(proposed([8, 20], 'Mr Gallant went', 'you'))).toBe(false);
  expect(waits(proposed([10, 16], 'Galent', 'you'))).toBe(true);
});

test('what was rejected or withdrawn does not count', () => {
  expect(waits(proposed([10, 16], 'Gallant', 'me', 'rejected'))).toBe(true);
  expect(waits(proposed([10, 16], 'Gallant', 'me', 'withdrawn'))).toBe(true);
});

test('of several corrections of one place the approved one speaks for it', () => {
  const approved = proposed([10, 16], 'Galent', 'you', 'approved');
  expect(findCovering(WANTED, [proposed([10, 16], 'Gallant', 'me'), approved])).toBe(approved);
  expect(findCovering(WANTED, [])).toBeNull();
});

test('another choice takes the place of what came with one’s earlier one, as far as it is open and says something else', () => {
  const inGroup = (made: Correction): Correction => ({ ...made, groupId: 'names' });
  const plan = (...corrections: readonly Correction[]) =>
    planReplacements([WANTED], corrections, { userId: 'me', groupIds: new Set(['names']) });
  const other = inGroup(proposed([10, 16], 'Galent', 'me'));
  expect(plan(other)).toEqual({ pending: [WANTED], outdated: [other] });
  const elsewhere = inGroup(proposed([0, 4], 'Galent', 'me'));
  expect(plan(elsewhere)).toEqual({ pending: [WANTED], outdated: [elsewhere] });
  expect(plan(inGroup(proposed([10, 16], 'Gallant', 'me')))).toEqual({ pending: [], outdated: [] });
  expect(plan({ ...other, state: 'approved' })).toEqual({ pending: [], outdated: [] });
  expect(plan({ ...other, groupId: null })).toEqual({ pending: [], outdated: [] });
  expect(plan({ ...other, proposerId: 'you' })).toEqual({ pending: [WANTED], outdated: [] });
});
