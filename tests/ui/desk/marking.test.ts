import { describe, expect, it } from 'vitest';
import { realign } from '@/ui/desk/commands/align';
import { runCommand } from '@/ui/desk/commands/run-command';
import { typeCategory } from '@/ui/desk/commands/category-typing';
import { select } from '@/ui/desk/commands/go-to';
import { proposeCorrection, saveEdit } from '@/ui/desk/commands/correct';
import type { CommandId } from '@/ui/desk/keys/command-list';
import type { DeskSession } from '@/ui/desk/session/desk-session';
import { correction, deskView, errorMark, segments } from './support/article';
import { openDesk } from './support/session';

function keys(
  desk: DeskSession,
  ...pressed: readonly (CommandId | 'A' | 'L' | 'M' | 'O' | 'S' | 'Z')[]
): void {
  for (const key of pressed) {
    if (key.length === 1) typeCategory(desk, key);
    // The one-letter keys are handled above; what is left is a command.
    else runCommand(desk, key as CommandId);
  }
}

function errors(desk: DeskSession) {
  return desk.store.toView().errors;
}

describe('marking by keyboard', () => {
  it('takes two keys after the selection', () => {
    const { desk, sent } = openDesk();
    keys(desk, 'nextWord', 'nextWord', 'extendWordForward', 'A', 'M');
    expect(errors(desk)).toMatchObject([
      {
        category: 'accuracy/mistranslation',
        severity: 'major',
        target: { quote: 'mayor opened' },
        source: null,
      },
    ]);
    expect(sent).toMatchObject([{ name: 'saveError', input: { baseVersion: 0, state: 'open' } }]);
  });

  it('uses the severity chosen before, and changes it after', () => {
    const { desk } = openDesk();
    keys(desk, 'nextWord', 'severityCritical', 'L', 'S', 'nextWord', 'L', 'S');
    expect(errors(desk).map((error) => error.severity)).toEqual(['critical', 'critical']);
    keys(desk, 'severityNeutral');
    expect(errors(desk).map((error) => error.severity)).toEqual(['critical', 'neutral']);
  });

  it('gives the chosen mark another category with the same two keys', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()] }));
    keys(desk, 'nextMark', 'A', 'M');
    expect(errors(desk)).toMatchObject([{ id: 'error', category: 'accuracy/mistranslation' }]);
  });

  it('says so when no category has the letters, and takes no letter while nothing is chosen', () => {
    const { desk } = openDesk();
    expect(typeCategory(desk, 'A')).toBe(false);
    keys(desk, 'nextWord', 'A', 'Z');
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'unknownCategory' });
    expect(errors(desk)).toEqual([]);
  });

  it('marks words of both sides as one error', () => {
    const { desk } = openDesk();
    keys(desk, 'nextWord', 'otherSide', 'nextWord', 'A', 'M');
    expect(errors(desk)).toMatchObject([{ target: { quote: 'The' }, source: { quote: 'فتح' } }]);
  });

  it('gives an omission a place to insert, inside the aligned sentence and before its full stop', () => {
    const { desk } = openDesk();
    select(desk, { blockId: 's0', anchor: 11, focus: 16 });
    keys(desk, 'A', 'O');
    const [error] = errors(desk);
    expect(error).toMatchObject({ source: { quote: 'الجسر' }, target: { blockId: 't0', quote: '' } });
    expect(error?.target?.prefix.endsWith('brige')).toBe(true);
    expect(desk.inspector.get()).toBe('correction');
  });

  it('keeps everything of a mark whose ends move', () => {
    const mark = errorMark({ comment: 'typo' });
    const { desk } = openDesk(deskView({ errors: [mark], corrections: [correction()] }));
    keys(desk, 'nextMark', 'startEarlierByWord', 'endLater');
    expect(errors(desk)).toMatchObject([
      { id: 'error', comment: 'typo', category: mark.category, target: { quote: 'the brige.' } },
    ]);
    expect(desk.store.toView().corrections).toEqual([correction()]);
  });

  it('changes nothing of what somebody else marked', () => {
    const { desk, sent } = openDesk(deskView({ errors: [errorMark({ reviewerId: 'yusuf' })] }));
    keys(desk, 'nextMark', 'A', 'M', 'endLater', 'withdraw');
    expect(sent).toEqual([]);
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'notYours' });
  });

  it('lets a viewer read and mark nothing', () => {
    const view = deskView({ actor: { userId: 'rana', role: 'viewer', isAdministrator: false } });
    const { desk, sent } = openDesk(view);
    keys(desk, 'nextWord', 'A', 'M', 'check', 'editSegment', 'markArticle', 'mergeNext');
    expect(sent).toEqual([]);
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'needsRole' });
  });
});

describe('correcting', () => {
  it('turns an edit into corrections, and a category for one into its error', () => {
    const { desk } = openDesk();
    saveEdit(desk, 'The mayor opened the bridge.');
    const [made] = desk.store.toView().corrections;
    expect(made).toMatchObject({ errorId: null, replacement: 'bridge', anchor: { quote: 'brige' } });
    keys(desk, 'nextMark', 'L', 'S');
    const [error] = errors(desk);
    expect(error?.target?.quote).toBe('brige');
    expect(desk.store.toView().corrections).toMatchObject([{ id: made?.id, errorId: error?.id }]);
  });

  it('takes an edit at a marked place for the correction of that mark', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()] }));
    saveEdit(desk, 'The mayor opened the bridge.');
    expect(desk.store.toView().corrections).toMatchObject([{ errorId: 'error' }]);
  });

  it('takes a proposal back when the text is made what it was', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()], corrections: [correction()] }));
    keys(desk, 'nextMark');
    proposeCorrection(desk, 'brige');
    expect(desk.store.toView().corrections).toEqual([]);
  });
});

describe('reading on', () => {
  it('checks a segment and goes to the next', () => {
    const { desk, sent } = openDesk();
    keys(desk, 'check', 'check');
    expect(desk.store.toView().checked).toEqual([
      { blockId: 't0', start: 0 },
      { blockId: 't0', start: 28 },
    ]);
    expect(desk.store.cursor.segment).toBe(2);
    expect(sent.map((request) => request.name)).toContain('setChecked');
  });

  it('finds the next segment that is neither marked nor checked', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()], checked: [{ blockId: 't1', start: 0 }] }));
    keys(desk, 'nextSegment', 'nextSegment', 'nextOpen');
    expect(desk.store.cursor.segment).toBe(1);
    keys(desk, 'check', 'nextOpen');
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'nothingOpen' });
  });

  it('stays in its sentence when segments are merged before it', () => {
    const { desk } = openDesk();
    keys(desk, 'mergeNext');
    expect(desk.store.index.segments).toHaveLength(2);
    expect(desk.store.cursor.segment).toBe(0);
    desk.undo();
    expect(desk.store.index.segments).toEqual(deskView().segments);
  });
});

describe('a new alignment', () => {
  it('keeps what was confirmed, is one step back, and says when it changes nothing', async () => {
    const all = deskView().segments;
    const merged = segments('2-2 1-1');
    const { desk, sent } = openDesk(deskView({ segments: merged }));
    await realign(desk);
    expect(desk.store.index.segments.map(({ source, target }) => ({ source, target }))).toEqual(
      all.map(({ source, target }) => ({ source, target })),
    );
    expect(sent.map(({ name }) => name)).toEqual(['editAlignment']);
    await realign(desk);
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'nothingToRealign' });
    desk.undo();
    expect(desk.store.index.segments).toEqual(merged);
    keys(desk, 'pin');
    await realign(desk);
    expect(desk.store.index.segments[0]).toMatchObject({ pinned: true, target: { from: 0, to: 2 } });
  });
});

describe('what a change wakes', () => {
  it('is the passage it is in, and no other', () => {
    const { desk } = openDesk();
    const woken: string[] = [];
    desk.store.subscribe('passage:0', () => woken.push('first'));
    desk.store.subscribe('passage:1', () => woken.push('second'));
    const second = desk.store.passage(1);
    keys(desk, 'nextWord');
    woken.length = 0;
    keys(desk, 'L', 'S');
    expect(new Set(woken)).toEqual(new Set(['first']));
    expect(desk.store.passage(1)).toBe(second);
  });
});
