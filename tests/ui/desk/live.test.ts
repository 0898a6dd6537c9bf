import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success, type Result } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import { proposeCorrection } from '@/ui/desk/commands/correct';
import { runCommand } from '@/ui/desk/commands/run-command';
import { select } from '@/ui/desk/commands/go-to';
import type { DeskNews } from '@/ui/desk/desk-port';
import { follow } from '@/ui/desk/live/follow';
import { mergeView } from '@/ui/desk/live/merge-view';
import { findBlockers } from '@/ui/desk/progress/blockers';
import { anchor, correction, deskView, errorMark, segments } from './support/article';
import { openDesk } from './support/session';

const { blocks } = deskView();
const rain = () => errorMark({ id: 'rain', reviewerId: 'yusuf', target: anchor(blocks, 't1', 'Rain') });

describe('what somebody else did', () => {
  it('is shown beside one’s own work that is not sent yet, which stays', () => {
    const { desk, sent } = openDesk(deskView({ errors: [errorMark()] }), { isCutOff: true });
    select(desk, { blockId: 't0', anchor: 4, focus: 9 });
    proposeCorrection(desk, 'Mayor');
    const [own] = desk.store.listCorrections();
    const cursor = desk.store.cursor;
    const people = [{ id: 'lina', name: 'Lina' }];
    expect(
      mergeView(desk, deskView({ errors: [errorMark({ version: 2, comment: 'New' }), rain()], people })),
    ).toBe(true);
    expect(desk.store.listCorrections()).toEqual([own]);
    expect(desk.store.listErrors().map(({ id, comment }) => [id, comment])).toEqual([
      ['error', 'New'],
      ['rain', ''],
    ]);
    expect(desk.store.cursor).toBe(cursor);
    expect(desk.store.people.get('lina')).toBe('Lina');
    expect(sent).toHaveLength(1);
    desk.undo();
    expect(desk.store.listCorrections()).toEqual([]);
  });

  it('does not overwrite a mark one has changed and not sent: that is a conflict for the server to name', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()] }), { isCutOff: true });
    desk.perform('severity', [
      { kind: 'error', before: errorMark(), after: errorMark({ severity: 'critical' }) },
    ]);
    mergeView(desk, deskView({ errors: [errorMark({ version: 2, severity: 'neutral' })] }));
    expect(desk.store.findError('error')?.severity).toBe('critical');
  });

  it('takes away what was withdrawn, and shows decisions', () => {
    const view = deskView({ errors: [rain()], corrections: [correction({ errorId: null })] });
    const { desk } = openDesk(view);
    const decided = correction({ errorId: null, state: 'rejected', version: 2 });
    const decision = {
      id: 'no',
      correctionId: 'correction',
      sequence: 1,
      kind: 'reject' as const,
      byId: 'yusuf',
      at: '2026-03-04T10:00:00Z',
      reason: 'unclear' as const,
      note: '',
      editedText: null,
      undoesId: null,
      causeId: null,
      batchId: null,
      applied: null,
      override: false,
    };
    mergeView(desk, deskView({ corrections: [decided], decisions: [decision] }));
    expect(desk.store.findMark('rain')).toBeNull();
    expect(desk.store.findCorrection('correction')?.state).toBe('rejected');
    expect(desk.store.findDecision('correction')?.id).toBe('no');
  });

  it('waits while the mark is open before the reviewer, or the text is being edited', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()] }));
    desk.moveCursor({ markId: 'error' });
    desk.inspector.set('comment');
    const news = deskView({ errors: [errorMark({ version: 2, comment: 'Theirs' }), rain()] });
    expect(mergeView(desk, news)).toBe(false);
    expect(desk.store.findError('error')?.comment).toBe('');
    expect(desk.store.findMark('rain')).not.toBeNull();
    desk.inspector.set(null);
    expect(mergeView(desk, news)).toBe(true);
    expect(desk.store.findError('error')?.comment).toBe('Theirs');
    desk.moveCursor({ isEditing: true });
    expect(mergeView(desk, deskView())).toBe(false);
    expect(desk.store.findMark('rain')).not.toBeNull();
  });

  it('moves the segments under the cursor, not the cursor in the text', () => {
    const { desk } = openDesk();
    desk.moveCursor({ segment: 2 });
    mergeView(desk, deskView({ alignmentVersion: 2, segments: segments('2-2 1-1') }));
    expect(desk.store.index.segments).toHaveLength(2);
    expect(desk.store.cursor.segment).toBe(1);
  });
});

describe('a returned article', () => {
  it('lists what is to be changed until it is, and what is still discussed', () => {
    const asked = correction({ errorId: null, state: 'changes_requested', version: 2 });
    const assignment = { state: 'returned' as const, dueOn: '', note: 'Names.', openThreads: ['error'] };
    const { desk } = openDesk(deskView({ corrections: [asked], assignment }));
    expect(findBlockers(desk)).toMatchObject({ toChange: ['correction'], discussed: ['error'] });
    const again = correction({ errorId: null, state: 'proposed', version: 3 });
    mergeView(desk, deskView({ corrections: [again], assignment }));
    expect(findBlockers(desk).toChange).toEqual([]);
  });
});

describe('following an article', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function followed() {
    let tell: (news: DeskNews) => void = () => undefined;
    const answers: ((answer: Result<DeskView>) => void)[] = [];
    const { desk } = openDesk(deskView(), {
      port: {
        watch: (onNews) => {
          tell = onNews;
          return () => undefined;
        },
        loadChanges: () => new Promise((resolve) => answers.push(resolve)),
      },
    });
    const stop = follow(desk);
    return { desk, stop, answers, tell: (news: DeskNews) => tell(news) };
  }

  it('asks once for many changes, and one thing at a time', async () => {
    const { desk, tell, answers, stop } = followed();
    for (let times = 0; times < 5; times++) tell({ kind: 'changed' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(1);
    tell({ kind: 'changed' });
    tell({ kind: 'changed' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(1);
    answers[0]?.(success(deskView({ errors: [rain()] })));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(2);
    expect(desk.store.findMark('rain')).not.toBeNull();
    stop();
  });

  it('asks, once it is told of changes, only when the stamp says that something was missed', async () => {
    const { desk, tell, answers, stop } = followed();
    tell({ kind: 'connected', stamp: deskView().stamp });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(0);
    tell({ kind: 'connected', stamp: '2' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(1);
    answers[0]?.(success(deskView({ stamp: '2', errors: [rain()] })));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.store.findMark('rain')).not.toBeNull();
    tell({ kind: 'connected', stamp: '2' });
    tell({ kind: 'connected', stamp: null });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(2);
    stop();
  });

  it('does not ask for what was only said, unless the article was returned with something to answer', async () => {
    const { desk, tell, answers, stop } = followed();
    tell({ kind: 'said' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(0);
    desk.assignment.set({ state: 'returned', dueOn: '', note: '', openThreads: ['rain'] });
    tell({ kind: 'said' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(answers).toHaveLength(1);
    stop();
  });

  it('does not trust an answer that one’s own saving has overtaken', async () => {
    const { desk, tell, answers, stop } = followed();
    tell({ kind: 'changed' });
    await vi.advanceTimersByTimeAsync(1_000);
    runCommand(desk, 'check');
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.(success(deskView()));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.store.listChecked()).not.toEqual([]);
    expect(answers).toHaveLength(2);
    stop();
  });

  it('tells where it is read while somebody else is there, and who comes anew', async () => {
    const { desk, tell, stop } = followed();
    const said: string[] = [];
    Object.assign(desk.port, { sayPlace: (segmentId: string) => void said.push(segmentId) });
    const [first, second] = desk.store.index.segments.map(({ id }) => id);
    const other = { userId: 'yusuf', name: 'Yusuf', since: '2026-03-04T10:00:00Z', at: null };
    desk.moveCursor({ segment: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([]);
    tell({ kind: 'people', people: [other] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([second]);
    // On the way somewhere, and there.
    desk.moveCursor({ segment: 2 });
    desk.moveCursor({ segment: 0 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([second, first]);
    tell({ kind: 'people', people: [] });
    await vi.advanceTimersByTimeAsync(5_000);
    tell({ kind: 'people', people: [other] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([second, first, first]);
    stop();
  });

  it('knows who is there until it stops', () => {
    const { desk, tell, stop } = followed();
    const people = [{ userId: 'yusuf', name: 'Yusuf', since: '2026-03-04T10:00:00Z', at: null }];
    tell({ kind: 'people', people });
    expect(desk.people.get()).toEqual(people);
    stop();
    expect(desk.people.get()).toEqual([]);
  });
});
