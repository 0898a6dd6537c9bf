import { keyOf, REQUEST_FORMAT, type DeskRequest } from '../outbox/request';

/** Where the reviewer's side of a conflict waits while the page is closed. */
export interface ConflictStorage {
  load(): readonly DeskRequest[];
  keep(request: DeskRequest): void;
  drop(request: DeskRequest): void;
}

/** One entry for each thing in conflict, so that two tabs never overwrite each other's. */
export class LocalConflictStorage implements ConflictStorage {
  private readonly prefix: string;

  constructor(
    private readonly storage: Storage,
    userId: string,
    articleId: string,
  ) {
    this.prefix = `verso.conflict.${userId}.${articleId}.`;
  }

  load(): readonly DeskRequest[] {
    return Array.from({ length: this.storage.length }, (_, position) => this.storage.key(position) ?? '')
      .filter((key) => key.startsWith(this.prefix))
      .sort()
      .flatMap((key) => parseRequest(this.storage.getItem(key)) ?? []);
  }

  keep(request: DeskRequest): void {
    try {
      this.storage.setItem(this.prefix + keyOf(request), JSON.stringify({ format: REQUEST_FORMAT, request }));
    } catch {
      // The device is full: the conflict is still shown for as long as the page is open.
    }
  }

  drop(request: DeskRequest): void {
    this.storage.removeItem(this.prefix + keyOf(request));
  }
}

function parseRequest(stored: string | null): DeskRequest | null {
  if (stored === null) return null;
  try {
    const kept = JSON.parse(stored) as { readonly format?: unknown; readonly request?: DeskRequest };
    // Written by `keep` above, by nobody else: the format's number is the proof of its shape.
    return kept.format === REQUEST_FORMAT ? (kept.request ?? null) : null;
  } catch {
    return null;
  }
}
