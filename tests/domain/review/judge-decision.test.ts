import { describe, expect, test } from 'vitest';
import { NO_CHOICE, type DecisionRequest } from '@/domain/review/decision-request';
import type { FourEyesPolicy } from '@/domain/review/four-eyes';
import { judgeDecision, type DecisionPolicy, type Situation } from '@/domain/review/judge-decision';
import { listReasons } from '@/domain/review/reason';
import { correctionOf } from '../../support/correction-of';

const text = 'the kids played';
const correction = correctionOf(text, 'kids', 'children', { proposerId: 'rita' });
const rival = correctionOf(text, 'the kids', 'they', { id: 'rival' });
const policyOf = (fourEyes: FourEyesPolicy, rounds = 1): DecisionPolicy => ({
  fourEyes,
  rounds,
  reasons: listReasons([{ code: 'unclear', label: '', isActive: false, isPreference: false }]),
});
const request: DecisionRequest = {
  id: 'd',
  correctionId: correction.id,
  baseVersion: 1,
  kind: 'approve',
  reason: null,
  note: '',
  editedText: null,
  override: false,
  rivals: NO_CHOICE,
};
const situation: Situation = {
  actor: { userId: 'edith', role: 'editor', isAdministrator: false },
  policy: policyOf('enforced'),
  text: null,
  hasWords: true,
  correction,
  others: [correction],
};
const rita = { userId: 'rita', role: 'editor', isAdministrator: false } as const;
const ritaAsAdmin = { ...rita, role: 'admin' } as const;

const codeOf = (changes: Partial<Situation>, more: Partial<DecisionRequest> = {}) => {
  const judged = judgeDecision({ ...request, ...more }, { ...situation, ...changes });
  return judged.ok ? null : judged.error.code;
};

describe('four eyes', () => {
  test('keep an editor from deciding on their own proposal, unless the project does not ask for them', () => {
    expect(codeOf({ actor: rita })).toBe('four_eyes');
    expect(codeOf({ actor: rita, policy: policyOf('off') })).toBeNull();
  });

  test('can be set aside by a project admin, who has to say so', () => {
    expect(codeOf({ actor: ritaAsAdmin })).toBe('override_needed');
    const judged = judgeDecision({ ...request, override: true }, { ...situation, actor: ritaAsAdmin });
    expect(judged).toMatchObject({ ok: true, value: { override: true } });
  });

  test('are not set aside where nothing asks for it', () => {
    const judged = judgeDecision({ ...request, override: true }, situation);
    expect(judged).toMatchObject({ ok: true, value: { override: false } });
  });
});

describe('reasons and rounds', () => {
  test('a reason that the project does not offer is refused', () => {
    expect(codeOf({}, { kind: 'reject', reason: 'unclear' })).toBe('reason_unknown');
    expect(codeOf({}, { kind: 'reject', reason: 'own-nobody-made' })).toBe('reason_unknown');
    expect(codeOf({}, { kind: 'reject', reason: 'duplicate' })).toBeNull();
  });

  test('when the proposer can answer no more, changes cannot be asked for, and a rejection still can', () => {
    const answered = { correction: { ...correction, round: 1 } };
    const change = { kind: 'request_changes', reason: 'duplicate' } as const;
    expect(codeOf(answered, change)).toBe('no_rounds_left');
    expect(codeOf({ ...answered, policy: policyOf('enforced', 2) }, change)).toBeNull();
    expect(codeOf(answered, { kind: 'reject', reason: 'duplicate' })).toBeNull();
  });
});

describe('rivals', () => {
  const withRival = { others: [correction, rival] };

  test('that are undecided keep an approval waiting until it is said what becomes of them', () => {
    expect(codeOf(withRival)).toBe('rivals_unnamed');
    expect(codeOf(withRival, { kind: 'reject', reason: 'duplicate' })).toBeNull();
  });

  test('that are left are named, and stay as they are', () => {
    const rivals = { undecided: 'leave', approved: 'keep' } as const;
    const judged = judgeDecision({ ...request, rivals }, { ...situation, ...withRival });
    expect(judged).toMatchObject({ ok: true, value: { leftOpen: ['rival'], superseded: [] } });
  });

  test('that are closed are superseded, never rejected', () => {
    const rivals = { undecided: 'supersede', approved: 'keep' } as const;
    const judged = judgeDecision({ ...request, rivals }, { ...situation, ...withRival });
    expect(judged).toMatchObject({
      ok: true,
      value: { leftOpen: [], superseded: [{ id: 'rival', state: 'superseded' }] },
    });
  });

  test('that are approved stand in the way of an approval, not of a rejection', () => {
    const others = [{ ...rival, state: 'approved' as const }];
    expect(codeOf({ others })).toBe('rival_approved');
    expect(codeOf({ others }, { kind: 'reject', reason: 'duplicate' })).toBeNull();
  });

  test('that are approved can be replaced', () => {
    const others = [{ ...rival, state: 'approved' as const }];
    const rivals = { undecided: null, approved: 'replace' } as const;
    const judged = judgeDecision({ ...request, rivals }, { ...situation, others });
    expect(judged).toMatchObject({
      ok: true,
      value: { takenBack: [{ state: 'proposed' }], superseded: [{ id: 'rival', state: 'superseded' }] },
    });
  });

  test('that changed other words of the place are merged with it', () => {
    const approved = correctionOf(text, 'the kids', 'The kids', { id: 'rival', state: 'approved' });
    const rivals = { undecided: null, approved: 'merge' } as const;
    const where = { others: [approved], text: { text, lang: 'en' } };
    const judged = judgeDecision({ ...request, rivals }, { ...situation, ...where });
    expect(judged).toMatchObject({
      ok: true,
      value: { correction: { anchor: { quote: 'the kids' }, approvedText: 'The children' } },
    });
  });

  test('that changed the same words are not merged, unless somebody writes how it shall read', () => {
    const approved = correctionOf(text, 'the kids', 'the youngsters', { id: 'rival', state: 'approved' });
    const rivals = { undecided: null, approved: 'merge' } as const;
    const where = { others: [approved], text: { text, lang: 'en' } };
    expect(codeOf(where, { rivals })).toBe('rebase_conflict');
    expect(codeOf(where, { rivals, editedText: 'the young people' })).toBeNull();
  });
});
