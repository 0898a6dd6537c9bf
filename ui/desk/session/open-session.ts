import type { DeskPreferences } from '../desk-preferences';
import type { DeskPort } from '../desk-port';
import type { DeskView } from '@/domain/review/desk-view';
import { success, type Result } from '@/domain/result';
import { newId } from '../new-id';
import { applyRequest } from '../outbox/apply-request';
import { LocalOutboxStorage, type OutboxStorage } from '../outbox/outbox-storage';
import { openTab } from '../outbox/open-tab';
import { Outbox } from '../outbox/outbox';
import { DeskStore } from '../store/desk-store';
import { Confirmed } from './confirmed';
import { takeBack } from './take-back';
import { deliver } from './deliver';
import { Conflicts } from './conflicts';
import { LocalConflictStorage, type ConflictStorage } from './conflict-storage';
import { DeskSession } from './desk-session';

const now = () => new Date();

/** The width below which source and target stand one above the other. The same as in the style sheets. */
const NARROW = '(width < 56.25rem)';

/** Loads the article, puts on top what this device had not sent yet, and begins to send it. */
export async function openSession(
  port: DeskPort,
  preferences: DeskPreferences,
): Promise<Result<DeskSession>> {
  const [loaded, tab] = await Promise.all([port.loadDesk(), openTab(newId())]);
  if (!loaded.ok) return loaded;
  const view = loaded.value;
  const storage = storageFor(view, tab.id, tab.isOpen);
  const store = new DeskStore(view);
  const confirmed = new Confirmed(view);
  const outbox: Outbox = new Outbox({
    storage,
    deliver: (request, hasLater) => deliver(port, store, confirmed, request, hasLater),
    onReturned: (dropped, failure) => takeBack(session, dropped, failure),
    now,
    newId,
    later: (run, delay) => setTimeout(run, delay),
  });
  for (const request of outbox.listPending()) applyRequest(store, request, now);
  const isNarrow = matchMedia(NARROW).matches;
  const conflicts = new Conflicts(conflictStorageFor(view));
  const setup = { store, confirmed, outbox, conflicts, port, preferences, isNarrow, now, newId };
  const session = new DeskSession(setup);
  return success(session);
}

function storageFor(view: DeskView, tabId: string, isOpen: (tabId: string) => boolean): OutboxStorage {
  try {
    return new LocalOutboxStorage(localStorage, view.actor.userId, view.articleId, tabId, isOpen);
  } catch {
    // A browser may refuse storage altogether; the reviewer is then warned before leaving with unsaved work.
    return { load: () => [], store: (queue) => queue.length === 0 };
  }
}

function conflictStorageFor(view: DeskView): ConflictStorage {
  try {
    return new LocalConflictStorage(localStorage, view.actor.userId, view.articleId);
  } catch {
    return { load: () => [], keep: () => undefined, drop: () => undefined };
  }
}
