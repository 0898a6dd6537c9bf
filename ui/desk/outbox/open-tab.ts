export interface Tab {
  readonly id: string;
  readonly isOpen: (tabId: string) => boolean;
}

const PREFIX = 'verso.tab.';

/**
 * Announces this tab to the others of the browser for as long as it lives, by a lock that nobody else wants, and
 * learns which others live. Where the browser has no locks, no other tab counts as open: two tabs may then send the
 * same write, which does no harm.
 */
export async function openTab(id: string): Promise<Tab> {
  // Missing where a page is served without HTTPS, whatever its type says.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return { id, isOpen: () => false };
  const { held = [] } = await locks.query();
  const open = new Set(held.map((lock) => lock.name));
  void locks.request(PREFIX + id, () => new Promise(() => undefined));
  return { id, isOpen: (tabId) => open.has(PREFIX + tabId) };
}
