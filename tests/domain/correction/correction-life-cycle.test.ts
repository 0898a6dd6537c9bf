import { describe, expect, test } from 'vitest';
import { CORRECTION_STATES } from '@/domain/correction/correction';
import {
  decideCorrection,
  findDecisionObstacle,
  findStandingDecision,
  isOpenToProposer,
  reopenCorrection,
  type Verdict,
} from '@/domain/correction/correction-life-cycle';
import type { Decision } from '@/domain/correction/decision';
import { correctionOf } from '../../support/correction-of';

const proposal = correctionOf('the kids played', 'kids', 'children');
const approve: Verdict = { kind: 'approve', reason: null, note: '', editedText: null };
const reject: Verdict = { ...approve, kind: 'reject', reason: 'preference' };

const decision = (kind: Decision['kind'], id: string): Decision => ({
  id,
  correctionId: proposal.id,
  sequence: 1,
  kind,
  byId: 'editor',
  at: '2026-01-01T00:00:00.000Z',
  reason: null,
  note: '',
  editedText: null,
  undoesId: null,
  causeId: null,
  batchId: null,
  applied: null,
  override: false,
});

describe('a decision', () => {
  test.each(CORRECTION_STATES.filter((state) => state !== 'proposed'))(
    'cannot be taken on what is %s',
    (state) => {
      expect(findDecisionObstacle({ ...proposal, state }, approve)).toEqual({
        code: 'not_proposed',
        params: { state },
      });
    },
  );

  test.each(['reject', 'request_changes'] as const)('to %s needs a reason', (kind) => {
    expect(findDecisionObstacle(proposal, { ...reject, kind, reason: null })?.code).toBe('reason_missing');
    expect(findDecisionObstacle(proposal, { ...reject, kind })).toBeNull();
  });

  test('to reject cannot carry an edited text', () => {
    expect(findDecisionObstacle(proposal, { ...reject, editedText: 'youths' })?.code).toBe(
      'edit_without_approval',
    );
  });

  test('to approve an edited text asks of it what is asked of every replacement', () => {
    expect(findDecisionObstacle(proposal, { ...approve, editedText: 'kids' })?.code).toBe('replacement_same');
    expect(findDecisionObstacle(proposal, { ...approve, editedText: 'youths' })).toBeNull();
  });

  test('raises the version and keeps the proposer’s text beside the approved one', () => {
    expect(decideCorrection(proposal, { ...approve, editedText: 'youths' })).toEqual({
      ...proposal,
      state: 'approved',
      approvedText: 'youths',
      version: 2,
    });
  });

  test('that edits nothing approves the proposal itself', () => {
    expect(decideCorrection(proposal, { ...approve, editedText: 'children' }).approvedText).toBeNull();
  });

  test('that is undone leaves a proposal as it was', () => {
    const decided = decideCorrection(proposal, { ...approve, editedText: 'youths' });
    expect(reopenCorrection(decided)).toEqual({ ...proposal, version: 3 });
  });
});

describe('the standing decision', () => {
  test('is the last one', () => {
    const history = [decision('reject', '1'), decision('undo', '2'), decision('approve', '3')];
    expect(findStandingDecision('approved', history)?.id).toBe('3');
  });

  test('is none once it was undone', () => {
    expect(findStandingDecision('proposed', [decision('reject', '1'), decision('undo', '2')])).toBeNull();
  });

  test('is none once the proposer answered the request for changes', () => {
    expect(findStandingDecision('proposed', [decision('request_changes', '1')])).toBeNull();
  });
});

describe('the proposer', () => {
  test('may change a correction until it is decided', () => {
    expect(CORRECTION_STATES.filter(isOpenToProposer)).toEqual([
      'proposed',
      'changes_requested',
      'withdrawn',
    ]);
  });
});
