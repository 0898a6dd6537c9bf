import type { Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import type { Subject, Thread } from '@/domain/talk/thread';
import type { ThreadsView } from '@/domain/talk/thread-view';

export interface AddCommentInput {
  readonly id: string;
  readonly articleId: string;
  readonly subject: Subject;
  readonly text: string;
  readonly mentions: readonly string[];
}

export interface SetThreadStateInput {
  readonly articleId: string;
  readonly threadId: string;
  readonly baseVersion: number;
  readonly state: 'open' | 'resolved';
}

/** What the discussion of an article asks of the server. What the network does to it comes back as a failure too. */
export interface TalkPort {
  /** Tells when others may have written, until the answered function is called. */
  readonly watch: (onNews: () => void) => () => void;
  readonly loadThreads: (articleId: string) => Promise<Result<ThreadsView>>;
  /** May be repeated: the id of the comment tells a repetition. */
  readonly addComment: (input: AddCommentInput) => Promise<Result<Thread>>;
  readonly setThreadState: (input: SetThreadStateInput) => Promise<Result<SaveOutcome<Thread>>>;
}
