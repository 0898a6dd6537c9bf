import { describe, expect, test } from 'vitest';
import { goToMark, select } from '@/ui/desk/commands/go-to';
import { orphanOf } from '@/ui/desk/commands/place';
import { runCommand } from '@/ui/desk/commands/run-command';
import { selectSpan } from '@/ui/desk/selection/text-selection';
import type { DeskSession } from '@/ui/desk/session/desk-session';
import { anchor, correction, deskView, errorMark } from './support/article';
import { openDesk } from './support/session';

const { blocks } = deskView();
const APPROVED = correction({
  id: 'approved',
  errorId: null,
  proposerId: 'yusuf',
  replacement: 'span',
  state: 'approved',
});

/** Rana's correction of "brige", after another was approved. */
function open(change: Parameters<typeof deskView>[0] = {}) {
  const opened = openDesk(deskView({ corrections: [correction({ errorId: null }), APPROVED], ...change }));
  const mark = opened.desk.store.findMarkOf('correction');
  if (mark === null) throw new Error('The correction has no mark');
  goToMark(opened.desk, mark);
  return opened;
}

function choose(desk: DeskSession, blockId: string, words: string): void {
  select(desk, selectSpan(blockId, anchor(blocks, blockId, words)));
}

const told = (desk: DeskSession) => desk.notice.get();
const placeOf = (desk: DeskSession) => desk.store.findCorrection('correction')?.anchor;

describe('a correction that has lost its words', () => {
  test('is placed on others, by keys, and back with undo', () => {
    const { desk, sent } = open();
    runCommand(desk, 'placeAgain');
    expect(desk.store.cursor).toMatchObject({ placing: 'correction', side: 'target', markId: null });
    choose(desk, 't1', 'Rain');
    runCommand(desk, 'placeAgain');
    expect(placeOf(desk)).toMatchObject({ blockId: 't1', quote: 'Rain' });
    expect(desk.store.cursor).toMatchObject({ placing: null, markId: 'correction' });
    expect(desk.store.listCorrectionsOfBlock('t0').map(({ id }) => id)).toEqual(['approved']);
    runCommand(desk, 'undo');
    expect(placeOf(desk)).toMatchObject({ blockId: 't0', quote: 'brige' });
    runCommand(desk, 'redo');
    expect(placeOf(desk)).toMatchObject({ blockId: 't1', quote: 'Rain' });
    expect(sent).toMatchObject([
      { name: 'saveCorrection', input: { baseVersion: 1, anchor: { quote: 'Rain' }, replacement: 'bridge' } },
    ]);
  });

  test('waits until there are words it may have', () => {
    const { desk, sent } = open();
    runCommand(desk, 'placeAgain');
    runCommand(desk, 'placeAgain');
    expect(told(desk)).toEqual({ kind: 'cannot', reason: 'needsPlace' });
    choose(desk, 't0', 'the brige');
    runCommand(desk, 'inspect');
    expect(told(desk)).toEqual({ kind: 'cannot', reason: 'placeTaken' });
    expect(sent).toEqual([]);
    runCommand(desk, 'leave');
    expect(desk.store.cursor).toMatchObject({ placing: null, markId: 'correction' });
  });

  test('takes its proposer’s own error along', () => {
    const { desk } = open({ errors: [errorMark()], corrections: [correction(), APPROVED] });
    runCommand(desk, 'placeAgain');
    choose(desk, 't1', 'Rain');
    runCommand(desk, 'placeAgain');
    expect(desk.store.findError('error')?.target?.quote).toBe('Rain');
    runCommand(desk, 'undo');
    expect(desk.store.findError('error')?.target?.quote).toBe('brige');
  });

  test('is placed by an editor too, who leaves another’s error where it is', () => {
    const actor = { userId: 'noor', role: 'editor', isAdministrator: false } as const;
    const { desk } = open({ actor, errors: [errorMark()], corrections: [correction(), APPROVED] });
    runCommand(desk, 'placeAgain');
    choose(desk, 't0', 'home');
    runCommand(desk, 'placeAgain');
    expect(placeOf(desk)?.quote).toBe('home');
    expect(desk.store.findCorrection('correction')?.proposerId).toBe('rana');
    expect(desk.store.findError('error')?.target?.quote).toBe('brige');
  });

  test('is nobody else’s to place', () => {
    const actor = { userId: 'noor', role: 'reviewer', isAdministrator: false } as const;
    const { desk } = open({ actor });
    runCommand(desk, 'placeAgain');
    expect(told(desk)).toEqual({ kind: 'cannot', reason: 'notYours' });
  });

  test('is one only while an approved correction has changed the same words', () => {
    const { desk } = open({ corrections: [correction({ errorId: null })] });
    const own = desk.store.findCorrection('correction');
    expect(own && orphanOf(desk.store, own)).toBeNull();
    runCommand(desk, 'placeAgain');
    expect(told(desk)).toEqual({ kind: 'cannot', reason: 'notOrphan' });
  });
});
