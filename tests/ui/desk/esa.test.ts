import { describe, expect, it } from 'vitest';
import { ESA } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import type { DeskView } from '@/domain/review/desk-view';
import { runCommand } from '@/ui/desk/commands/run-command';
import { giveScore, meanIt, scoreAndGoOn } from '@/ui/desk/commands/score';
import type { CommandId } from '@/ui/desk/keys/command-list';
import { findBlockers, isClear } from '@/ui/desk/progress/blockers';
import { spanOf } from '@/ui/desk/selection/text-selection';
import { deskView, errorMark, segments } from './support/article';
import { finding, findingList } from './support/finding';
import { openDesk } from './support/session';

const FROM_QE = {
  kind: 'import',
  ...{ system: 'QE-7', runId: 'run', explanation: '', explanationLang: 'und', confidence: null },
} as const;

function open(change: Partial<DeskView> = {}, found = findingList([])) {
  const session = openDesk(deskView({ protocol: 'esa', typology: typologyReference(ESA), ...change }));
  const { desk } = session;
  desk.store.replaceFindings(found);
  const run = (...commands: readonly CommandId[]) => commands.forEach((one) => runCommand(desk, one));
  const marks = () => desk.store.listErrors();
  const refusal = () => {
    const notice = desk.notice.get();
    return notice?.kind === 'cannot' ? notice.reason : null;
  };
  return { ...session, run, marks, refusal };
}

const prefilled = (words: string, change = {}) => finding(words, null, 't0', { outside: FROM_QE, ...change });

describe('marks of ESA', () => {
  it('are made of the selected words by one key, with a severity and no category of MQM', () => {
    const { run, marks, sent } = open();
    run('nextWord', 'severityMinor');
    run('nextWord', 'nextWord', 'severityMajor');
    expect(marks()).toMatchObject([
      { severity: 'minor', category: 'error', target: { quote: 'The' }, source: null, scope: 'span' },
      { severity: 'major', category: 'error', target: { quote: 'opened' } },
    ]);
    expect(marks()[0]?.typology).toMatch(/^esa\//);
    expect(sent[0]).toMatchObject({ name: 'saveError', input: { category: 'error', severity: 'minor' } });
  });

  it('have another severity by the same keys, and are undone', () => {
    const { run, marks } = open();
    run('nextWord', 'severityMinor', 'severityMajor');
    expect(marks()).toMatchObject([{ severity: 'major' }]);
    run('undo', 'undo');
    expect(marks()).toEqual([]);
    run('redo');
    expect(marks()).toMatchObject([{ severity: 'minor' }]);
  });

  it.each([
    'severityNeutral',
    'severityCritical',
    'markSegment',
    'correct',
    'editSegment',
    'showNames',
    'mergeNext',
    'splitHere',
    'realign',
  ] as const)('there is no other way to mark, and nothing is corrected or realigned: %s', (command) => {
    const { run, marks, refusal } = open();
    run('nextWord', command);
    expect(refusal()).toBe('notInEsa');
    expect(marks()).toEqual([]);
  });

  it('ask for words first', () => {
    const { run, refusal } = open();
    run('severityMinor');
    expect(refusal()).toBe('needsSelection');
  });

  it('are not offered where articles are rated by MQM', () => {
    const { run, refusal } = open({ protocol: 'mqm' });
    run('chooseMissing');
    expect(refusal()).toBe('notInEsa');
  });
});

describe('what is missing', () => {
  it('is marked on the token of the segment: a point at the end of its translation', () => {
    const { run, marks } = open();
    run('nextSegment', 'chooseMissing', 'severityMajor');
    const [mark] = marks();
    expect(mark).toMatchObject({ severity: 'major', source: null, target: { blockId: 't0', quote: '' } });
    expect(mark?.target?.prefix.endsWith('Then he went home.')).toBe(true);
    // The same key leads back to it, and a severity changes it.
    run('nextSegment', 'previousSegment', 'chooseMissing', 'severityMinor');
    expect(marks()).toMatchObject([{ severity: 'minor' }]);
  });

  it('keeps the words of the source that are missing, whether the token is chosen after them or not at all', () => {
    for (const commands of [['chooseMissing'], []] as const) {
      const { desk, run, marks } = open();
      run('otherSide', 'nextWord');
      const words = desk.store.cursor.selection;
      run(...commands, 'severityMinor');
      expect(marks()).toMatchObject([{ source: { quote: 'فتح' }, target: { quote: '' } }]);
      expect(words && spanOf(words)).toEqual({ start: 0, end: 3 });
    }
  });

  it('of a segment without a translation is its whole source', () => {
    const { run, marks } = open({ segments: segments('1-1 1-0 1-2') });
    run('nextSegment', 'chooseMissing', 'severityMajor');
    expect(marks()).toMatchObject([{ source: { quote: 'ثم عاد إلى بيته.' }, target: null }]);
  });
});

describe('scores', () => {
  it('come after the marks: the key that ends them asks for the score, and nothing is saved yet', () => {
    const { desk, run, sent } = open();
    run('check');
    expect(desk.scoring.get()).toEqual({ segment: 0 });
    expect(sent).toEqual([]);
  });

  it('are saved by the sentence that the segment begins with, and lead to the next one', () => {
    const { desk, sent } = open();
    scoreAndGoOn(desk, 0, 70);
    expect(desk.store.cursor.segment).toBe(1);
    expect(desk.store.scoreOf(0)).toBe(70);
    expect(sent).toEqual([
      {
        name: 'saveScore',
        input: { articleId: 'article', blockId: 't0', start: 0, score: 70, meantWith: null, baseVersion: 0 },
      },
    ]);
  });

  it('are undone, done again, changed and taken back', () => {
    const { desk, run } = open();
    const score = () => desk.store.scoreOf(0);
    giveScore(desk, 0, 70);
    giveScore(desk, 0, 80);
    run('undo');
    expect(score()).toBe(70);
    run('undo');
    expect(score()).toBeNull();
    run('redo', 'redo');
    expect(score()).toBe(80);
    run('uncheck');
    expect(score()).toBeNull();
    run('undo');
    expect(score()).toBe(80);
  });

  it('are the progress: marks alone leave a segment open, and only scores let a review be finished', () => {
    const { desk, run } = open({ errors: [errorMark({ category: 'error' })] });
    expect(findBlockers(desk).open).toEqual([0, 1, 2]);
    run('nextOpen');
    expect(desk.store.cursor.segment).toBe(1);
    for (const position of [0, 1, 2]) giveScore(desk, position, 90);
    expect(findBlockers(desk).open).toEqual([]);
    expect(isClear(findBlockers(desk), 0)).toBe(true);
  });

  it('that do not go with the marks are said, saved all the same, and listed until they are meant so', () => {
    const { desk } = open({ errors: [errorMark({ category: 'error', severity: 'major' })] });
    scoreAndGoOn(desk, 0, 100);
    expect(desk.notice.get()).toEqual({ kind: 'disagreement', what: 'perfect_with_major', segment: 0 });
    expect(desk.store.scoreOf(0)).toBe(100);
    expect(findBlockers(desk).disagreeing).toEqual([0]);
    meanIt(desk, 0, 100);
    expect(findBlockers(desk).disagreeing).toEqual([]);
    giveScore(desk, 0, 90);
    expect(findBlockers(desk).disagreeing).toEqual([0]);
  });

  it('that are meant so are so when the desk is opened again, until the marks of the segment are others', () => {
    const errors = [errorMark({ category: 'error', severity: 'major' })];
    const before = open({ errors });
    meanIt(before.desk, 0, 100);
    const [{ input }] = before.sent as unknown as [{ input: { meantWith: string } }];
    const scores = [{ blockId: 't0', start: 0, score: 100, meantWith: input.meantWith, version: 1 }];

    const { desk, run } = open({ errors, scores });
    expect(findBlockers(desk).disagreeing).toEqual([]);
    // The same score, typed again, says nothing new.
    scoreAndGoOn(desk, 0, 100);
    expect(desk.notice.get()).toBeNull();
    run('previousSegment', 'nextWord', 'severityMinor');
    expect(findBlockers(desk).disagreeing).toEqual([0]);
    run('undo');
    expect(findBlockers(desk).disagreeing).toEqual([]);
  });

  it('that are meant so are taken back by undo', () => {
    const { desk, run } = open({ errors: [errorMark({ category: 'error', severity: 'major' })] });
    giveScore(desk, 0, 100);
    meanIt(desk, 0, 100);
    run('undo');
    expect(findBlockers(desk).disagreeing).toEqual([0]);
    expect(desk.store.scoreOf(0)).toBe(100);
  });

  it('of others’ marks nothing is said: they are not the reviewer’s', () => {
    const { desk } = open({ errors: [errorMark({ reviewerId: 'yusuf', severity: 'major' })] });
    giveScore(desk, 0, 100);
    expect(findBlockers(desk).disagreeing).toEqual([]);
  });

  it('are given by nobody who is through with the review', () => {
    const review = { id: 'r', articleId: 'article', reviewerId: 'rana', state: 'finished' } as const;
    const { desk, run, sent, refusal } = open({ review });
    run('check');
    expect(refusal()).toBe('finished');
    giveScore(desk, 0, 50);
    expect(sent).toEqual([]);
  });
});

describe('pre-filled marks', () => {
  it('are accepted by one key: an error of ESA that names the system, and corrects nothing', () => {
    const found = findingList([
      finding('mayor', 'provost', 't0', { outside: FROM_QE, severity: 'critical', category: 'accuracy' }),
    ]);
    const { desk, run, marks } = open({}, found);
    run('nextFinding', 'approve');
    expect(marks()).toMatchObject([
      {
        ...{ category: 'error', severity: 'major', target: { quote: 'mayor' } },
        provenance: { kind: 'import', system: 'QE-7', run: 'run', finding: 't0-mayor' },
      },
    ]);
    expect(desk.store.listCorrections()).toEqual([]);
  });

  it('are accepted with the severity whose key is pressed', () => {
    const { run, marks } = open({}, findingList([prefilled('mayor')]));
    run('nextFinding', 'severityMajor');
    expect(marks()).toMatchObject([{ severity: 'major', provenance: { system: 'QE-7' } }]);
  });

  it('are moved by one key, which accepts them too, and remember where they were; undo brings them back', () => {
    const { desk, run, marks } = open({}, findingList([prefilled('mayor')]));
    const waiting = () => desk.store.listWaitingFindings().map(({ words }) => words);
    run('nextFinding', 'endLaterByWord');
    expect(marks()).toMatchObject([
      {
        target: { quote: 'mayor opened' },
        provenance: { system: 'QE-7', finding: 't0-mayor', movedFrom: { blockId: 't0', quote: 'mayor' } },
      },
    ]);
    expect(waiting()).toEqual([]);
    run('endLaterByWord');
    expect(marks()).toMatchObject([
      { target: { quote: 'mayor opened the' }, provenance: { movedFrom: { quote: 'mayor' } } },
    ]);
    // However far it goes, it is what was proposed there.
    run('startLaterByWord', 'startLaterByWord');
    expect(waiting()).toEqual([]);
    run('undo', 'undo', 'undo', 'undo');
    expect(marks()).toEqual([]);
    expect(waiting()).toEqual(['mayor']);
  });

  it('that are back where they were are not moved', () => {
    const { run, marks } = open({}, findingList([prefilled('mayor')]));
    run('nextFinding', 'endLater', 'endEarlier');
    const [mark] = marks();
    expect(mark?.target?.quote).toBe('mayor');
    expect(mark?.provenance).not.toHaveProperty('movedFrom');
  });

  it('are removed by one key, and come before the score of their segment', () => {
    const { desk, run, refusal, marks } = open({}, findingList([prefilled('mayor')]));
    run('check');
    expect(refusal()).toBe('prefilledFirst');
    expect(desk.scoring.get()).toBeNull();
    run('reject', 'check');
    expect(desk.scoring.get()).toEqual({ segment: 0 });
    expect(marks()).toEqual([]);
  });
});
