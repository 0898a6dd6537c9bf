import { describe, expect, it } from 'vitest';
import { success } from '@/domain/result';
import { runCommand } from '@/ui/desk/commands/run-command';
import { loadCheckFindings } from '@/ui/desk/commands/load-check-findings';
import { chosenFinding } from '@/ui/desk/commands/triage';
import type { CommandId } from '@/ui/desk/keys/command-list';
import { findBlockers } from '@/ui/desk/progress/blockers';
import { deskView, errorMark } from './support/article';
import { finding, findingList } from './support/finding';
import { openDesk } from './support/session';

const FOUND = [
  finding('mayor', 'provost'),
  finding('home', null, 't0', { keys: { place: 'place home', pattern: 'other' } }),
  finding('Rain', 'Snow', 't1'),
];

function open(view = deskView(), list = findingList(FOUND)) {
  const session = openDesk(view, {
    port: { listCheckFindings: () => Promise.resolve(success(list)) },
    isCutOff: true,
  });
  session.desk.store.replaceFindings(list);
  const { desk } = session;
  const run = (...commands: readonly CommandId[]) => commands.forEach((one) => runCommand(desk, one));
  const waiting = () => desk.store.listWaitingFindings().map(({ words }) => words);
  const chosen = () => chosenFinding(desk)?.words ?? null;
  return { ...session, run, waiting, chosen };
}

describe('triage by keys', () => {
  it('goes through the findings in text order, from where the cursor is, and round', () => {
    const { run, chosen } = open();
    const seen = Array.from({ length: 4 }, () => {
      run('nextFinding');
      return chosen();
    });
    expect(seen).toEqual(['mayor', 'home', 'Rain', 'mayor']);
    run('previousFinding');
    expect(chosen()).toBe('Rain');
  });

  it('accepts: an error that names the check, with its correction, and goes on', () => {
    const { desk, run, chosen, waiting } = open();
    run('nextFinding', 'approve');
    expect(desk.store.listErrors()).toMatchObject([
      {
        category: 'linguistic-conventions/grammar',
        provenance: { kind: 'check', id: 'doubled-word', version: '3' },
        target: { quote: 'mayor' },
      },
    ]);
    expect(desk.store.listCorrections()).toMatchObject([{ replacement: 'provost' }]);
    expect(waiting()).toEqual(['home', 'Rain']);
    expect(chosen()).toBe('home');
    // Where a person has to know, there is an error without a correction.
    run('inspect');
    expect(desk.store.listErrors()).toHaveLength(2);
    expect(desk.store.listCorrections()).toHaveLength(1);
  });

  it('accepts with another wording: the correction is open to be changed', () => {
    const { desk, run } = open();
    run('nextFinding', 'correct');
    expect(desk.store.listCorrections()).toMatchObject([{ replacement: 'provost' }]);
    expect(desk.inspector.get()).toBe('correction');
    expect(desk.store.cursor.markId).toBe(desk.store.listErrors()[0]?.id);
  });

  it.each([
    ['reject', ['home', 'Rain'], 'home'],
    ['withdraw', ['home', 'Rain'], 'home'],
    ['dismissLike', ['home'], 'home'],
    ['dismissEverywhere', ['home'], 'home'],
  ] as const)('dismisses: %s', (command, left, next) => {
    const { run, waiting, chosen } = open();
    run('nextFinding', command);
    expect(waiting()).toEqual(left);
    expect(chosen()).toBe(next);
  });

  it('undoes and does again what was answered, one after the other', () => {
    const { run, waiting } = open();
    run('nextFinding', 'approve', 'dismissLike', 'undo');
    expect(waiting()).toEqual(['home', 'Rain']);
    run('undo');
    expect(waiting()).toEqual(['mayor', 'home', 'Rain']);
    run('redo', 'redo');
    expect(waiting()).toEqual(['Rain']);
  });

  it('leaves marks and corrections their keys', () => {
    const { desk, run, waiting } = open(deskView({ errors: [errorMark()] }));
    run('nextFinding', 'nextMark', 'withdraw');
    expect(desk.store.listErrors()).toEqual([]);
    expect(waiting()).toHaveLength(3);
  });

  it('asks nothing of whoever has finished', () => {
    const review = { id: 'r', articleId: 'article', reviewerId: 'rana', state: 'finished' } as const;
    const { run, waiting, desk } = open(deskView({ review }));
    run('nextFinding', 'approve', 'dismissLike');
    expect(waiting()).toHaveLength(3);
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'finished' });
  });
});

describe('what waits', () => {
  it('is not what somebody has marked already', () => {
    const marked = errorMark({ target: FOUND[0]?.target ?? null });
    expect(open(deskView({ errors: [marked] })).waiting()).toEqual(['home', 'Rain']);
  });

  it('keeps what was dismissed and has not been sent, when it is loaded anew', async () => {
    const { desk, run, waiting } = open();
    run('nextFinding', 'reject');
    await loadCheckFindings(desk);
    expect(waiting()).toEqual(['home', 'Rain']);
  });

  it('stands in the way of finishing where the project says so', () => {
    const { desk, run } = open(deskView(), findingList(FOUND, { blocking: ['doubled-word'] }));
    expect(findBlockers(desk).findings).toHaveLength(3);
    run('nextFinding', 'dismissLike');
    expect(findBlockers(desk).findings).toHaveLength(1);
  });

  it('wakes only the row it is in', () => {
    const { desk, run } = open();
    const woken: number[] = [];
    for (const position of desk.store.index.passages.keys())
      desk.store.subscribe(`passage:${position}`, () => woken.push(position));
    run('nextFinding', 'approve');
    expect(new Set(woken)).toEqual(new Set([0]));
  });
});

describe('what came from outside', () => {
  const OUTSIDE = {
    kind: 'model',
    system: 'A <b>model</b>',
    runId: 'run',
    explanation: 'Because.',
    explanationLang: 'en',
    confidence: null,
  } as const;
  const fromModel = (words: string, suggestion: string | null, id = `model ${words}`) =>
    finding(words, suggestion, 't0', {
      ...{ id, check: 'outside-model-x', category: 'accuracy/mistranslation', outside: OUTSIDE },
      keys: { place: `model ${words}`, pattern: `model ${words}` },
    });

  it('is accepted with who said so', () => {
    const { desk, run } = open(deskView(), findingList([fromModel('mayor', 'provost')]));
    run('nextFinding', 'approve');
    expect(desk.store.listErrors()).toMatchObject([
      {
        category: 'accuracy/mistranslation',
        provenance: { kind: 'model', system: 'A <b>model</b>', run: 'run', finding: 'model mayor' },
      },
    ]);
    expect(desk.store.listCorrections()).toMatchObject([{ replacement: 'provost' }]);
  });

  it('is asked about once with what a check found in the same words, and dismissed with it', () => {
    const twin = fromModel('mayor', 'alderman');
    const { desk, run, waiting } = open(
      deskView(),
      findingList([twin, ...FOUND, fromModel('mayor', null, 'again')]),
    );
    expect(waiting()).toEqual(['mayor', 'home', 'Rain']);
    const [head] = desk.store.listWaitingFindings();
    expect(head).toMatchObject({ check: 'doubled-word', also: [{ check: 'outside-model-x' }] });
    run('nextFinding', 'reject');
    expect(waiting()).toEqual(['home', 'Rain']);
    run('undo');
    expect(waiting()).toEqual(['mayor', 'home', 'Rain']);
  });

  it('speaks for a check that does not say what should stand there', () => {
    const { desk } = open(deskView(), findingList([...FOUND, fromModel('home', 'house')]));
    const home = desk.store.listWaitingFindings().find(({ words }) => words === 'home');
    expect(home).toMatchObject({ suggestion: 'house', also: [{ check: 'doubled-word' }] });
  });

  it('stands in the way of finishing where only the system is to be answered', () => {
    const list = findingList([...FOUND, fromModel('mayor', null)], { blocking: ['outside-model-x'] });
    expect(findBlockers(open(deskView(), list).desk).findings).toHaveLength(1);
  });

  it('is asked about although a check’s finding in the same words was dismissed', () => {
    const { desk, run, waiting } = open();
    run('nextFinding', 'reject');
    const dismissals = desk.outbox.listPending().flatMap((request) => {
      if (request.name !== 'dismissFinding') return [];
      const { id, articleId, check, scope, key, count } = request.input;
      return [{ id, articleId, check, scope, key, count }];
    });
    desk.store.replaceFindings(findingList([fromModel('mayor', null), ...FOUND], { dismissals }));
    expect(waiting()).toEqual(['mayor', 'home', 'Rain']);
  });
});
