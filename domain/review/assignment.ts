export const ASSIGNMENT_STATES = ['open', 'done', 'returned'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** That a person is asked to review an article. */
export interface Assignment {
  readonly id: string;
  readonly articleId: string;
  readonly userId: string;
  readonly state: AssignmentState;
  /** ISO 8601 calendar date, or '' for no date. */
  readonly dueOn: string;
  /** Null where the person took it from the shared queue. */
  readonly assignedById: string | null;
  /** ISO 8601 with zone. */
  readonly assignedAt: string;
  /** What the editor asks for when it is returned. */
  readonly note: string;
  /** Its place in the order of this person, from 1, where a campaign has dealt it out; else 0. */
  readonly position: number;
  readonly version: number;
}

/*
 * The life of an assignment:
 *
 *     open | returned → done      the person finishes the review
 *     done → open                 the person opens it again, or is asked anew
 *     any → returned              an editor sends it back, with a note
 *
 * Each answers the same object where nothing changes, so that nothing is written then.
 */

const next = (assignment: Assignment, change: Partial<Assignment>): Assignment => ({
  ...assignment,
  ...change,
  version: assignment.version + 1,
});

export function finishAssignment(assignment: Assignment): Assignment {
  return assignment.state === 'done' ? assignment : next(assignment, { state: 'done' });
}

export function reopenAssignment(assignment: Assignment): Assignment {
  return assignment.state === 'done' ? next(assignment, { state: 'open', note: '' }) : assignment;
}

export function returnAssignment(assignment: Assignment, note: string, dueOn: string): Assignment {
  return next(assignment, { state: 'returned', note, dueOn });
}

/** The person is asked again: with another date, or although the review was finished. What was returned stays so. */
export function assignAgain(assignment: Assignment, dueOn: string): Assignment {
  const opened = reopenAssignment(assignment);
  return opened.dueOn === dueOn ? opened : { ...opened, dueOn, version: assignment.version + 1 };
}

/** Whether the person still has to do something. */
export function isUnfinished(state: AssignmentState): boolean {
  return state !== 'done';
}

/** Past its date and not finished. `today`: the calendar date of whoever reads it, see `calendarDateIn`. */
export function isOverdue({ state, dueOn }: Pick<Assignment, 'state' | 'dueOn'>, today: string): boolean {
  return isUnfinished(state) && dueOn !== '' && dueOn < today;
}

/** Which day it is there: an ISO 8601 calendar date. */
export function calendarDateIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${value('year').padStart(4, '0')}-${value('month')}-${value('day')}`;
}

const DAY_MS = 86_400_000;

/** Whole days from one calendar date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
