import type { Queue } from './queue';
import { REQUEST_FORMAT } from './request';

/** Where unsent writes wait while the page is closed. */
export interface OutboxStorage {
  load(): Queue;
  /** False when the device would not keep it: storage full or switched off. */
  store(queue: Queue): boolean;
}

/**
 * One place for each person, article and tab, so that two tabs never overwrite each other's writes. A tab that
 * opens takes over what closed tabs left: `isOpen` tells whether a tab still lives.
 */
export class LocalOutboxStorage implements OutboxStorage {
  private readonly prefix: string;

  constructor(
    private readonly storage: Storage,
    userId: string,
    articleId: string,
    private readonly tabId: string,
    private readonly isOpen: (tabId: string) => boolean,
  ) {
    this.prefix = `verso.outbox.${userId}.${articleId}.`;
  }

  load(): Queue {
    const left = this.listKeys().filter((key) => !this.isOpen(key.slice(this.prefix.length)));
    const queues = left.map((key) => parseQueue(this.storage.getItem(key)));
    const own = parseQueue(this.storage.getItem(this.prefix + this.tabId));
    const queue = [...queues.flat(), ...own];
    if (queues.length > 0 && this.store(queue)) for (const key of left) this.storage.removeItem(key);
    return queue;
  }

  store(queue: Queue): boolean {
    const key = this.prefix + this.tabId;
    try {
      if (queue.length === 0) this.storage.removeItem(key);
      else this.storage.setItem(key, JSON.stringify({ format: REQUEST_FORMAT, queue }));
      return true;
    } catch {
      return false;
    }
  }

  private listKeys(): readonly string[] {
    return Array.from({ length: this.storage.length }, (_, position) => this.storage.key(position) ?? '')
      .filter((key) => key.startsWith(this.prefix) && key !== this.prefix + this.tabId)
      .sort();
  }
}

function parseQueue(stored: string | null): Queue {
  if (stored === null) return [];
  try {
    const kept = JSON.parse(stored) as { readonly format?: unknown; readonly queue?: Queue };
    // Written by `store` above, by nobody else: the format's number is the proof of its shape.
    return kept.format === REQUEST_FORMAT ? (kept.queue ?? []) : [];
  } catch {
    return [];
  }
}
