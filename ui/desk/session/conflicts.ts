import { keyOf, rebase, type DeskRequest } from '../outbox/request';
import { Cell } from '../store/cell';
import type { DeskMark } from '../store/desk-mark';
import type { DeskStore } from '../store/desk-store';
import type { ConflictStorage } from './conflict-storage';

/**
 * Writes that came too late, because somebody else had written first: kept until the reviewer says what is to become
 * of them, on the device too, since what was typed is nowhere else.
 */
export class Conflicts {
  readonly list: Cell<readonly DeskRequest[]>;

  constructor(private readonly storage: ConflictStorage) {
    this.list = new Cell(storage.load());
  }

  add(request: DeskRequest): void {
    this.storage.keep(request);
    this.list.set([...this.without(request), request]);
  }

  settle(request: DeskRequest): void {
    this.storage.drop(request);
    this.list.set(this.without(request));
  }

  private without(request: DeskRequest): readonly DeskRequest[] {
    return this.list.get().filter((one) => keyOf(one) !== keyOf(request));
  }
}

/** The mark that a write was about; null when it is no longer shown. */
export function markOfRequest(store: DeskStore, request: DeskRequest): DeskMark | null {
  const id = keyOf(request);
  const errorId = store.findCorrection(id)?.errorId ?? null;
  return store.findMark(id) ?? (errorId === null ? null : store.findMark(errorId));
}

/** The request again, on top of what stands now. */
export function askAgain(store: DeskStore, request: DeskRequest): DeskRequest {
  const id = keyOf(request);
  const current = store.findError(id) ?? store.findCorrection(id);
  return rebase(request, current?.version ?? 0);
}
