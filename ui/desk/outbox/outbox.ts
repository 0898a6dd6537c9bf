import type { Failure, Result } from '@/domain/result';
import { ConnectionLost } from '../connection-lost';
import { SignedOut } from '../signed-out';
import { Cell } from '../store/cell';
import type { OutboxStorage } from './outbox-storage';
import { acknowledge, dropKey, enqueue, type Queue, type QueueEntry } from './queue';
import { keyOf, type DeskRequest } from './request';

/** What became of a write that was answered. */
export type Delivery =
  | { readonly kind: 'saved'; readonly version: number | null }
  /** Somebody else wrote first. */
  | { readonly kind: 'stale' };

/** Why nothing is sent at the moment. */
type WaitingKind = 'offline' | 'signedOut' | 'failing';

export interface SaveState {
  readonly kind: 'saved' | 'saving' | WaitingKind;
  /** Writes not confirmed. */
  readonly unsaved: number;
  /** When the last write was confirmed; null before the first. */
  readonly savedAt: Date | null;
  /** Whether a reload would lose the unsaved ones, because the device does not keep them. */
  readonly isKept: boolean;
}

export interface OutboxSetup {
  readonly storage: OutboxStorage;
  /**
   * Sends one write and takes in its answer. Rejects when none came. `hasLater` tells, at any time, whether further
   * writes to the same thing wait: some may be made while the answer is on its way.
   */
  readonly deliver: (request: DeskRequest, hasLater: () => boolean) => Promise<Result<Delivery>>;
  /** A write was refused or came too late; it and all later writes to the same thing are out of the queue. */
  readonly onReturned: (dropped: readonly DeskRequest[], failure: Failure | null) => void;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Runs the function after so many milliseconds. */
  readonly later: (run: () => void, delay: number) => void;
}

/** In milliseconds: the first wait after a failure, doubled with each further one up to the last. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Sends writes one after another, in the order in which they were made, and keeps each on the device until it is
 * confirmed. Without an answer it tries again, for as long as it takes: a write may arrive twice, which does no
 * harm, but is never lost.
 */
export class Outbox {
  readonly state: Cell<SaveState>;
  private queue: Queue;
  private isSending = false;
  private failures = 0;
  private attempt = 0;

  constructor(private readonly setup: OutboxSetup) {
    this.queue = setup.storage.load();
    this.state = new Cell<SaveState>({
      kind: this.queue.length === 0 ? 'saved' : 'saving',
      unsaved: this.queue.length,
      savedAt: null,
      isKept: true,
    });
  }

  /** What was left unsent when the page was closed, in order. */
  listPending(): readonly DeskRequest[] {
    return this.queue.map((entry) => entry.request);
  }

  add(request: DeskRequest): void {
    this.replace(enqueue(this.queue, { id: this.setup.newId(), request }, this.isSending));
    void this.send();
  }

  /** Sends what was left from before, once there is somebody to show what becomes of it. */
  readonly resume = (): void => {
    this.retry();
  };

  /** Sends at once what waits: the network is back, or somebody asked. */
  retry(): void {
    if (this.queue.length === 0) return;
    this.attempt += 1;
    void this.send();
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let entry = this.queue[0]; entry !== undefined; entry = this.queue[0]) {
        if (!(await this.sendOne(entry))) break;
      }
    } finally {
      this.isSending = false;
    }
  }

  /** False when no answer came. */
  private async sendOne(entry: QueueEntry): Promise<boolean> {
    this.show(this.failures === 0 ? 'saving' : this.state.get().kind);
    try {
      const isLater = ({ id, request }: QueueEntry) =>
        id !== entry.id && keyOf(request) === keyOf(entry.request);
      const answer = await this.setup.deliver(entry.request, () => this.queue.some(isLater));
      this.failures = 0;
      this.settle(entry, answer);
      return true;
    } catch (error) {
      this.waitAndRetry(waitingKind(error));
      return false;
    }
  }

  private settle(entry: QueueEntry, answer: Result<Delivery>): void {
    if (answer.ok && answer.value.kind === 'saved') {
      this.replace(acknowledge(this.queue, entry.id, answer.value.version), this.setup.now());
      return;
    }
    const { queue, dropped } = dropKey(this.queue, keyOf(entry.request));
    this.replace(queue);
    this.setup.onReturned(
      dropped.map((one) => one.request),
      answer.ok ? null : answer.error,
    );
  }

  private waitAndRetry(kind: WaitingKind): void {
    const delay = Math.min(FIRST_WAIT * 2 ** this.failures, LONGEST_WAIT);
    this.failures += 1;
    this.attempt += 1;
    const attempt = this.attempt;
    this.show(kind);
    this.setup.later(() => {
      if (attempt === this.attempt) void this.send();
    }, delay);
  }

  private replace(queue: Queue, savedAt = this.state.get().savedAt): void {
    this.queue = queue;
    const isKept = this.setup.storage.store(queue);
    const kind = queue.length === 0 ? 'saved' : this.failures === 0 ? 'saving' : this.state.get().kind;
    this.state.set({ kind, unsaved: queue.length, savedAt, isKept });
  }

  private show(kind: SaveState['kind']): void {
    const state = this.state.get();
    if (state.kind !== kind) this.state.set({ ...state, kind });
  }
}

function waitingKind(error: unknown): WaitingKind {
  if (error instanceof ConnectionLost) return 'offline';
  return error instanceof SignedOut ? 'signedOut' : 'failing';
}
