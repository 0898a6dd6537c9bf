import type { Result } from '@/domain/result';
import type { Assignment } from '@/domain/review/assignment';
import type { Person } from '@/domain/review/desk-view';
import type { SampleRow } from '@/domain/review/queue-row';
import type { SampleWish } from '@/domain/review/sample';
import type { SaveOutcome } from '@/domain/review/save-outcome';

export type AskedRef = Pick<Assignment, 'articleId' | 'userId' | 'version'>;

/** An assignment that was there, and how it stood. */
export interface ChangedRef extends AskedRef {
  readonly before: Pick<Assignment, 'state' | 'dueOn' | 'note'>;
}

/** What an editor asks of the outside to share out the work. */
export interface WorkPort {
  /** Who may review in all of the projects. */
  readonly listReviewers: (projectIds: readonly string[]) => Promise<Result<readonly Person[]>>;
  readonly assign: (wish: {
    readonly articleIds: readonly string[];
    readonly userIds: readonly string[];
    readonly dueOn: string;
  }) => Promise<Result<{ readonly added: readonly AskedRef[]; readonly changed: readonly ChangedRef[] }>>;
  readonly end: (assignments: readonly AskedRef[]) => Promise<Result<{ readonly stale: number }>>;
  /** As they stood before they were changed. */
  readonly restore: (assignments: readonly ChangedRef[]) => Promise<Result<{ readonly stale: number }>>;
  readonly sendBack: (wish: {
    readonly articleId: string;
    readonly userId: string;
    /** Of the assignment, 0 where there is none. */
    readonly baseVersion: number;
    readonly note: string;
    readonly dueOn: string;
  }) => Promise<Result<SaveOutcome<Assignment>>>;
  readonly sample: (
    projectId: string,
    wish: SampleWish,
  ) => Promise<Result<{ readonly rows: readonly SampleRow[] }>>;
  /** Shows the list anew. */
  readonly refresh: () => void;
}
