import type { LiveEvent } from './event';

export type Listener = (event: LiveEvent) => void;

/** Carries what happens to an article to everybody who has it open, in whichever process of the application. */
export interface Bus {
  /** Never fails: who does not hear of a change sees it at the next one, or when they come back. */
  publish(articleId: string, event: LiveEvent): void;
  /** Answers the function that ends it. */
  subscribe(articleId: string, listener: Listener): () => void;
  close(): Promise<void>;
}

/** The subscriptions of one process. */
export class Subscriptions {
  readonly #listeners = new Map<string, Set<Listener>>();

  add(articleId: string, listener: Listener): () => void {
    // Of its own, so that one function subscribed twice is told twice, and ended once at a time.
    const own: Listener = (event) => listener(event);
    const set = this.#listeners.get(articleId) ?? new Set();
    this.#listeners.set(articleId, set.add(own));
    return () => {
      set.delete(own);
      if (set.size === 0 && this.#listeners.get(articleId) === set) this.#listeners.delete(articleId);
    };
  }

  deliver(articleId: string, event: LiveEvent): void {
    for (const listener of [...(this.#listeners.get(articleId) ?? [])]) listener(event);
  }

  /** Articles that somebody listens to. */
  articleIds(): readonly string[] {
    return [...this.#listeners.keys()];
  }
}

/** For an application of one process. */
export class MemoryBus implements Bus {
  readonly #subscriptions = new Subscriptions();

  publish(articleId: string, event: LiveEvent): void {
    this.#subscriptions.deliver(articleId, event);
  }

  subscribe(articleId: string, listener: Listener): () => void {
    return this.#subscriptions.add(articleId, listener);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
