import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import type { Decision } from '@/domain/correction/decision';
import { decideMany, type BulkWish } from '@/domain/review/bulk';
import { DecisionBoard, type BoardMaterial } from '@/domain/review/decision-board';
import { NO_CHOICE, type DecisionRequest, type RivalChoice } from '@/domain/review/decision-request';
import { listReasons } from '@/domain/review/reason';
import { correctionOf } from '../../support/correction-of';

const TEXT = 'Two ship left in the night';
const ships = correctionOf(TEXT, 'Two ship', 'Two ships', { id: 'ships' });
const vessels = correctionOf(TEXT, 'ship', 'vessels', { id: 'vessels' });
const atNight = correctionOf(TEXT, 'in the', 'during the', { id: 'night' });

function newIds(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}

function boardOf(corrections: readonly Correction[], more: Partial<BoardMaterial> = {}): DecisionBoard {
  return new DecisionBoard({
    corrections,
    articles: new Map([
      [
        'article',
        {
          actor: { userId: 'edith', role: 'editor', isAdministrator: false },
          policy: { fourEyes: 'enforced', rounds: 1, reasons: listReasons([]) },
          targetLang: 'en',
        },
      ],
    ]),
    history: new Map(),
    texts: new Map([['block', TEXT]]),
    formerBlocks: new Set(),
    byId: 'edith',
    at: '2026-05-05T10:00:00Z',
    batchId: null,
    newId: newIds(),
    ...more,
  });
}

const approval = (correction: Correction, rivals: RivalChoice = NO_CHOICE): DecisionRequest => ({
  id: `approve ${correction.id}`,
  correctionId: correction.id,
  baseVersion: correction.version,
  kind: 'approve',
  reason: null,
  note: '',
  editedText: null,
  override: false,
  rivals,
});

const states = (board: DecisionBoard, ...ids: readonly string[]) =>
  ids.map((id) => board.find(id)?.state ?? null);

/** The board with what another one decided, as if it had been written and read again. */
function later(board: DecisionBoard, corrections: readonly Correction[]): DecisionBoard {
  const decisions = board.deeds.map(({ decision }, index): Decision => ({
    ...decision,
    sequence: index + 1,
  }));
  const history = new Map(
    corrections.map(({ id }) => [id, decisions.filter((one) => one.correctionId === id)]),
  );
  return boardOf(
    corrections.map(({ id }) => board.find(id) ?? ships),
    { history },
  );
}

describe('an approval', () => {
  const all = [ships, vessels];

  test('that closes a rival brings it back when it is undone', () => {
    const board = boardOf(all);
    board.decide(approval(ships, { undecided: 'supersede', approved: 'keep' }));
    expect(states(board, 'ships', 'vessels')).toEqual(['approved', 'superseded']);
    const next = later(board, all);
    next.undo({ id: 'undo', correctionId: 'ships', decisionId: 'approve ships' });
    expect(states(next, 'ships', 'vessels')).toEqual(['proposed', 'proposed']);
  });

  test('that takes the place of another gives it back when it is undone', () => {
    const first = boardOf(all);
    first.decide(approval(vessels, { undecided: 'leave', approved: 'keep' }));
    const board = later(first, all);
    const standing = board.find('ships') ?? ships;
    board.decide(approval(standing, { undecided: null, approved: 'replace' }));
    expect(states(board, 'ships', 'vessels')).toEqual(['approved', 'superseded']);
    board.undo({ id: 'undo', correctionId: 'ships', decisionId: 'approve ships' });
    expect(states(board, 'ships', 'vessels')).toEqual(['proposed', 'approved']);
  });

  test('closed meanwhile by another decision is not brought back by the undo of the first', () => {
    const board = boardOf(all);
    board.decide(approval(ships, { undecided: 'supersede', approved: 'keep' }));
    const next = later(board, all);
    const closed = next.find('vessels');
    const standing = next.deeds.length;
    expect(closed?.state).toBe('superseded');
    // The rival is taken back by itself first: then nothing of it hangs on the approval any more.
    const supersede = board.deeds.find(({ decision }) => decision.kind === 'supersede');
    next.undo({
      id: 'undo it',
      correctionId: 'vessels',
      decisionId: supersede?.decision.id ?? '',
    });
    next.undo({ id: 'undo', correctionId: 'ships', decisionId: 'approve ships' });
    expect(next.deeds.length - standing).toBe(2);
    expect(states(next, 'ships', 'vessels')).toEqual(['proposed', 'proposed']);
  });

  test('undone twice is refused the second time', () => {
    const board = boardOf([ships]);
    board.decide(approval(ships));
    const undo = { correctionId: 'ships', decisionId: 'approve ships' };
    expect(board.undo({ id: 'a', ...undo }).outcome).toBe('saved');
    expect(board.undo({ id: 'b', ...undo })).toMatchObject({
      outcome: 'refused',
      error: { code: 'nothing_to_undo' },
    });
  });
});

describe('many at once', () => {
  const wish: BulkWish = { kind: 'approve', reason: null, note: '', rivals: NO_CHOICE, override: false };
  const targets = (...corrections: readonly Correction[]) =>
    corrections.map(({ id, version }) => ({ correctionId: id, baseVersion: version }));

  test('of two rivals that are both selected neither is approved', () => {
    const board = boardOf([ships, vessels, atNight]);
    const items = decideMany(
      board,
      targets(ships, vessels, atNight),
      { ...wish, rivals: { undecided: 'supersede', approved: 'replace' } },
      newIds(),
    );
    expect(items.map(({ outcome }) => outcome)).toEqual(['conflict', 'conflict', 'change']);
    expect(states(board, 'ships', 'vessels', 'night')).toEqual(['proposed', 'proposed', 'approved']);
  });

  test('one that changed since it was looked at is left out', () => {
    const board = boardOf([{ ...ships, version: 2 }, atNight]);
    const items = decideMany(board, targets(ships, atNight), wish, newIds());
    expect(items).toMatchObject([
      { outcome: 'conflict', error: { code: 'stale' } },
      { outcome: 'change', error: null },
    ]);
  });

  test('what the rules refuse is told apart from what conflicts', () => {
    const own = { ...atNight, proposerId: 'edith' };
    const items = decideMany(boardOf([ships, own]), targets(ships, own), wish, newIds());
    expect(items).toMatchObject([
      { outcome: 'change' },
      { outcome: 'refused', error: { code: 'four_eyes' } },
    ]);
  });

  test('a rejection is not kept from anything by rivals', () => {
    const board = boardOf([ships, vessels]);
    const items = decideMany(
      board,
      targets(ships, vessels),
      { ...wish, kind: 'reject', reason: 'other' },
      newIds(),
    );
    expect(items.map(({ outcome }) => outcome)).toEqual(['change', 'change']);
  });
});
