import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assignAgain,
  calendarDateIn,
  daysBetween,
  finishAssignment,
  isOverdue,
  reopenAssignment,
  returnAssignment,
  type Assignment,
} from '@/domain/review/assignment';

const OPEN: Assignment = {
  id: 'a',
  articleId: 'article',
  userId: 'rana',
  state: 'open',
  dueOn: '2026-03-10',
  assignedById: 'editor',
  assignedAt: '2026-03-01T08:00:00.000Z',
  note: '',
  position: 0,
  version: 1,
};

describe('an assignment', () => {
  test('ends with the review, comes back with it, and can be returned with a note', () => {
    const done = finishAssignment(OPEN);
    expect(done).toMatchObject({ state: 'done', version: 2 });
    expect(reopenAssignment(done)).toMatchObject({ state: 'open', version: 3 });
    const returned = returnAssignment(done, 'The names, please.', '2026-03-12');
    expect(returned).toMatchObject({ state: 'returned', note: 'The names, please.', dueOn: '2026-03-12' });
    expect(finishAssignment(returned).state).toBe('done');
  });

  test('is the same object where nothing changes', () => {
    expect(reopenAssignment(OPEN)).toBe(OPEN);
    expect(assignAgain(OPEN, OPEN.dueOn)).toBe(OPEN);
    const done = finishAssignment(OPEN);
    expect(finishAssignment(done)).toBe(done);
  });

  test('given again gets the new date, once, and stays returned where it was', () => {
    expect(assignAgain(finishAssignment(OPEN), '2026-04-01')).toMatchObject({
      state: 'open',
      dueOn: '2026-04-01',
      version: 3,
    });
    const returned = returnAssignment(OPEN, 'Again.', '');
    expect(assignAgain(returned, '2026-04-01')).toMatchObject({ state: 'returned', note: 'Again.' });
  });
});

describe('a due date', () => {
  test('is overdue from the next day on, where the reader is, and only while there is work left', () => {
    expect(isOverdue(OPEN, '2026-03-10')).toBe(false);
    expect(isOverdue(OPEN, '2026-03-11')).toBe(true);
    expect(isOverdue({ ...OPEN, dueOn: '' }, '2026-03-11')).toBe(false);
    expect(isOverdue(finishAssignment(OPEN), '2026-03-11')).toBe(false);
  });

  test('is reached in Auckland before Honolulu', () => {
    const at = new Date('2026-03-10T12:30:00Z');
    expect(calendarDateIn('Pacific/Auckland', at)).toBe('2026-03-11');
    expect(calendarDateIn('Pacific/Honolulu', at)).toBe('2026-03-10');
  });

  test('is so many days away, over leap days and changes of the clock', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -500, max: 500 }), (day, apart) => {
        const dateOf = (number: number): string =>
          calendarDateIn('UTC', new Date(Date.UTC(1970, 0, 1 + number)));
        expect(daysBetween(dateOf(day), dateOf(day + apart))).toBe(apart);
      }),
    );
  });
});
