import { describe, expect, test } from 'vitest';
import { typologyReference, type Typology } from '@/domain/annotation/typology';
import { typeCategory } from '@/ui/desk/commands/category-typing';
import { chooseSeverity, comment } from '@/ui/desk/commands/mark';
import { closeNote, giveNote } from '@/ui/desk/commands/rules';
import { runCommand } from '@/ui/desk/commands/run-command';
import { addOtherSide } from '@/ui/desk/commands/sides';
import { acceptFinding } from '@/ui/desk/commands/triage';
import { mergeView } from '@/ui/desk/live/merge-view';
import type { DeskSession } from '@/ui/desk/session/desk-session';
import { NEWSROOM } from '../../support/own-typology';
import { deskView, errorMark } from './support/article';
import { finding } from './support/finding';
import { openDesk } from './support/session';

const OWN: Typology = { ...NEWSROOM, id: 'project:project', version: '2' };
const inNewsroom = (change: Parameters<typeof deskView>[0] = {}) =>
  deskView({ typology: typologyReference(OWN), ownTypologies: [OWN], ...change });

const errors = (desk: DeskSession) => desk.store.toView().errors;
const refused = (desk: DeskSession) => {
  const notice = desk.notice.get();
  return notice?.kind === 'cannot' ? notice.reason : null;
};

/** Marks the first word with two letters. */
function mark(desk: DeskSession, first: string, second: string): void {
  runCommand(desk, 'nextWord');
  typeCategory(desk, first);
  typeCategory(desk, second);
}

describe('a typology of the project’s own', () => {
  test('has its letters, at any depth, and is what marks are made with', () => {
    const { desk } = openDesk(inNewsroom());
    mark(desk, 'L', 'L');
    expect(errors(desk)).toMatchObject([{ category: 'language', typology: 'project:project/2' }]);
    typeCategory(desk, 'L');
    typeCategory(desk, 'S');
    expect(errors(desk)).toMatchObject([{ category: 'language/spelling' }]);
  });

  test('asks for a note before it makes the mark, and makes none without', () => {
    const { desk, sent } = openDesk(inNewsroom());
    mark(desk, 'A', 'A');
    expect(desk.dialog.get()).toBe('note');
    expect(desk.noteWanted.get()?.error.category).toBe('facts');
    closeNote(desk);
    expect(errors(desk)).toEqual([]);
    expect(sent).toEqual([]);
    // What is below it needs none.
    mark(desk, 'A', 'D');
    expect(errors(desk)).toMatchObject([{ category: 'facts/figures/dates' }]);
  });

  test('keeps the note that was asked for, and lets it not be emptied', () => {
    const { desk } = openDesk(inNewsroom());
    mark(desk, 'A', 'A');
    giveNote(desk, ' It was 1998. ');
    expect(errors(desk)).toMatchObject([{ category: 'facts', comment: 'It was 1998.' }]);
    const made = desk.store.findMark(errors(desk)[0]?.id ?? '');
    if (made !== null) comment(desk, made, '');
    expect(refused(desk)).toBe('needsNote');
    expect(errors(desk)).toMatchObject([{ comment: 'It was 1998.' }]);
  });

  test('forces a severity, and knows no other than its own', () => {
    const { desk } = openDesk(inNewsroom());
    chooseSeverity(desk, 'critical');
    expect(refused(desk)).toBe('severityUnused');
    mark(desk, 'A', 'Q');
    expect(errors(desk)).toMatchObject([{ category: 'facts/quotes', severity: 'major' }]);
    chooseSeverity(desk, 'minor');
    expect(refused(desk)).toBe('severityForced');
  });

  test('keeps to its sides', () => {
    const { desk } = openDesk(inNewsroom());
    mark(desk, 'S', 'S');
    expect(refused(desk)).toBe('sideNotAllowed');
    expect(errors(desk)).toEqual([]);
  });

  test('takes findings in as what it has for them', () => {
    const { desk } = openDesk(inNewsroom());
    acceptFinding(desk, { ...finding('mayor', null, 't0', { severity: 'critical' }), also: [] });
    expect(errors(desk)).toMatchObject([
      { category: 'language', severity: 'major', typology: 'project:project/2' },
    ]);
  });
});

describe('a mark of an earlier typology', () => {
  test('keeps it until it gets another category', () => {
    const { desk } = openDesk(inNewsroom({ errors: [errorMark()] }));
    runCommand(desk, 'nextMark');
    chooseSeverity(desk, 'critical');
    expect(errors(desk)).toMatchObject([{ typology: 'mqm-core/2.0', severity: 'critical' }]);
    typeCategory(desk, 'L');
    typeCategory(desk, 'L');
    expect(errors(desk)).toMatchObject([
      { category: 'language', typology: 'project:project/2', severity: 'major' },
    ]);
  });

  test('is not touched when the project chooses another while the desk is open', () => {
    const { desk } = openDesk(deskView({ errors: [errorMark()] }));
    mergeView(desk, inNewsroom({ errors: [errorMark()] }));
    expect(errors(desk)).toMatchObject([{ typology: 'mqm-core/2.0' }]);
    mark(desk, 'L', 'L');
    expect(errors(desk).at(-1)).toMatchObject({ category: 'language', typology: 'project:project/2' });
  });
});

test('an omission is one by what it means, whatever its typology calls it', () => {
  const { desk } = openDesk(deskView({ typology: 'wmt-mqm/2025' }));
  runCommand(desk, 'otherSide');
  mark(desk, 'A', 'O');
  expect(errors(desk)).toMatchObject([{ category: 'accuracy/omission', typology: 'wmt-mqm/2025' }]);
  expect(errors(desk)[0]?.target?.quote).toBe('');
  addOtherSide(desk);
  expect(refused(desk)).toBe('hasBothSides');
});
