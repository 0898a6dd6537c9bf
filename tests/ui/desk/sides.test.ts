import { describe, expect, it } from 'vitest';
import type { ErrorMark } from '@/domain/annotation/error';
import { runCommand } from '@/ui/desk/commands/run-command';
import { goToMark, select } from '@/ui/desk/commands/go-to';
import type { CommandId } from '@/ui/desk/keys/command-list';
import type { DeskSession } from '@/ui/desk/session/desk-session';
import { anchor, correction, deskView, errorMark, segments } from './support/article';
import { openDesk } from './support/session';

const { blocks } = deskView();
const BRIDGE = anchor(blocks, 's0', 'الجسر');

function open(mark: ErrorMark, change: Parameters<typeof deskView>[0] = {}) {
  const opened = openDesk(deskView({ errors: [mark], ...change }));
  choose(opened.desk, mark.id);
  return opened;
}

function choose(desk: DeskSession, id: string): void {
  const mark = desk.store.findMark(id);
  if (mark === null) throw new Error(`No mark ${id}`);
  goToMark(desk, mark);
}

function run(desk: DeskSession, ...commands: readonly CommandId[]): void {
  for (const command of commands) runCommand(desk, command);
}

function error(desk: DeskSession) {
  return desk.store.toView().errors[0];
}

describe('a mark on one side that gains the other', () => {
  it.each(['addOtherSide', 'inspect'] as const)('takes the words chosen there with %s', (finish) => {
    const { desk, sent } = open(errorMark({ comment: 'typo' }));
    run(desk, 'addOtherSide');
    expect(desk.store.cursor).toMatchObject({ side: 'source', segment: 0, completing: 'error' });
    run(desk, 'nextWord', 'nextWord', 'extendWordForward', finish);
    expect(error(desk)).toMatchObject({
      comment: 'typo',
      target: { quote: 'brige' },
      source: { quote: 'العمدة الجسر' },
    });
    expect(sent).toMatchObject([{ name: 'saveError', input: { baseVersion: 1 } }]);
    expect(desk.store.cursor).toMatchObject({ markId: 'error', completing: null, selection: null });
  });

  it('is taken back and done again like everything else', () => {
    const { desk } = open(errorMark());
    run(desk, 'addOtherSide', 'nextWord', 'addOtherSide', 'undo');
    expect(error(desk)?.source).toBeNull();
    run(desk, 'redo');
    expect(error(desk)?.source?.quote).toBe('فتح');
  });

  it('takes words of another segment, on the way to which nothing is forgotten', () => {
    const { desk } = open(errorMark());
    run(desk, 'addOtherSide', 'nextSegment', 'nextWord', 'addOtherSide');
    expect(error(desk)?.source?.quote).toBe('ثم');
  });

  it('goes to the nearest text where nothing is aligned with it', () => {
    const { desk } = open(errorMark(), { segments: segments('0-1 1-0 1-1 1-1') });
    run(desk, 'addOtherSide');
    expect(desk.store.cursor).toMatchObject({ side: 'source', segment: 1 });
  });

  it('refuses words of the side it has, and goes on waiting', () => {
    const { desk, sent } = open(errorMark());
    run(desk, 'addOtherSide');
    select(desk, { blockId: 't0', anchor: 0, focus: 3 });
    run(desk, 'addOtherSide');
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'needsOtherSide' });
    expect(desk.store.cursor.completing).toBe('error');
    expect(sent).toEqual([]);
  });

  it('is left alone when it is given up', () => {
    const { desk, sent } = open(errorMark());
    run(desk, 'addOtherSide', 'nextWord', 'leave');
    expect(desk.store.cursor).toMatchObject({ markId: 'error', completing: null, selection: null });
    expect(sent).toEqual([]);
  });

  it('is given the place to insert when it is an omission', () => {
    const { desk } = open(errorMark({ source: BRIDGE, target: null, category: 'accuracy/omission' }));
    run(desk, 'addOtherSide');
    const target = error(desk)?.target;
    expect(target).toMatchObject({ blockId: 't0', quote: '' });
    expect(target?.prefix.endsWith('brige')).toBe(true);
    expect(desk.inspector.get()).toBe('correction');
  });

  it.each([
    ['hasBothSides', errorMark({ source: BRIDGE }), {}],
    ['wholeMark', errorMark({ scope: 'segment' }), {}],
    ['notYours', errorMark({ reviewerId: 'yusuf' }), {}],
    ['noOtherSide', errorMark(), { blocks: blocks.filter(({ side }) => side === 'target') }],
  ] as const)('says why it cannot: %s', (reason, mark, change) => {
    const isAlone = reason === 'noOtherSide';
    const { desk, sent } = open(mark, isAlone ? { ...change, segments: segments('0-1 0-1 0-1') } : change);
    run(desk, 'addOtherSide');
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason });
    expect(sent).toEqual([]);
  });
});

describe('a mark on both sides that loses one', () => {
  it('keeps the other, and gets it back with undo', () => {
    const both = errorMark({ source: BRIDGE });
    const { desk } = open(both);
    run(desk, 'removeTarget');
    expect(error(desk)).toMatchObject({ target: null, source: { quote: 'الجسر' } });
    expect(desk.store.cursor.side).toBe('source');
    run(desk, 'undo');
    expect(error(desk)?.target).toEqual(both.target);
  });

  it('never loses the last, nor the words a correction stands on, nor by another hand', () => {
    const { desk, sent } = open(errorMark());
    run(desk, 'removeTarget');
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'lastSide' });
    const corrected = open(errorMark({ source: BRIDGE }), { corrections: [correction()] });
    run(corrected.desk, 'removeTarget');
    expect(corrected.desk.notice.get()).toEqual({ kind: 'cannot', reason: 'sideHasCorrection' });
    const foreign = open(errorMark({ source: BRIDGE, reviewerId: 'yusuf' }));
    run(foreign.desk, 'removeSource');
    expect(foreign.desk.notice.get()).toEqual({ kind: 'cannot', reason: 'notYours' });
    expect([...sent, ...corrected.sent, ...foreign.sent]).toEqual([]);
  });
});
