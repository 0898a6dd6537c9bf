import type { Failure, Result } from '@/domain/result';
import type { Person } from '@/domain/review/desk-view';
import type { SaveOutcome } from '@/domain/review/save-outcome';
import { isOpenThread, type Subject, type Thread } from '@/domain/talk/thread';
import type { CommentDraft } from './comment-drafts';
import type { TalkPort } from './talk-port';

export interface TalkState {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Why it could not be loaded. */
  readonly failure: Failure | null;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly names: ReadonlyMap<string, string>;
  readonly members: readonly Person[];
  readonly userId: string;
  readonly mayWrite: boolean;
}

const NOTHING: TalkState = {
  phase: 'loading',
  failure: null,
  threads: new Map(),
  names: new Map(),
  members: [],
  userId: '',
  mayWrite: false,
};

/** What is said about one article, by what it is said about. Outside React, so that a sign in the margin watches a number only. */
export class TalkStore {
  private state = NOTHING;
  /** Rises with each change made here: what was loaded before one is no longer true. */
  private changes = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly articleId: string,
    private readonly port: TalkPort,
  ) {}

  readonly get = (): TalkState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps it up to date with what others write, until the answered function is called. */
  follow(): () => void {
    return this.port.watch(() => void this.load());
  }

  async load(): Promise<void> {
    const changes = this.changes;
    const loaded = await this.port.loadThreads(this.articleId);
    if (changes !== this.changes) return this.load();
    if (!loaded.ok) {
      // What is shown already is better than nothing.
      if (this.state.phase !== 'ready') this.set({ ...this.state, phase: 'failed', failure: loaded.error });
      return;
    }
    const { threads, people, members, userId, mayWrite } = loaded.value;
    this.set({
      phase: 'ready',
      failure: null,
      threads: new Map(threads.map((thread) => [thread.subjectId, thread])),
      names: new Map([...members, ...people].map(({ id, name }) => [id, name])),
      members,
      userId,
      mayWrite,
    });
  }

  async add(subject: Subject, draft: CommentDraft, mentions: readonly string[]): Promise<Result<Thread>> {
    const { articleId } = this;
    const added = await this.port.addComment({
      id: draft.id,
      articleId,
      subject,
      text: draft.text,
      mentions,
    });
    if (added.ok) this.put(added.value);
    return added;
  }

  async setState(thread: Thread, state: 'open' | 'resolved'): Promise<Result<SaveOutcome<Thread>>> {
    const saved = await this.port.setThreadState({
      articleId: this.articleId,
      threadId: thread.id,
      baseVersion: thread.version,
      state,
    });
    if (saved.ok) this.put(saved.value.current);
    return saved;
  }

  /** Messages in open discussions of any of these. */
  countOpen(subjectIds: readonly string[]): number {
    const threads = subjectIds.flatMap((id) => this.state.threads.get(id) ?? []);
    return threads.filter(isOpenThread).reduce((sum, { comments }) => sum + comments.length, 0);
  }

  private put(thread: Thread): void {
    this.changes += 1;
    this.set({ ...this.state, threads: new Map(this.state.threads).set(thread.subjectId, thread) });
  }

  private set(state: TalkState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
