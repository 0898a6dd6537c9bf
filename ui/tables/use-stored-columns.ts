'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** By column id; a column that is not named is shown. */
export type ColumnVisibility = Readonly<Record<string, boolean>>;

const NOTHING: ColumnVisibility = {};
const listeners = new Set<() => void>();
const parsed = new Map<string, { readonly raw: string; readonly value: ColumnVisibility }>();

function read(key: string): ColumnVisibility {
  const raw = localStorage.getItem(key);
  if (raw === null) return NOTHING;
  const known = parsed.get(key);
  if (known?.raw === raw) return known.value;
  let value = NOTHING;
  try {
    const stored: unknown = JSON.parse(raw);
    if (typeof stored === 'object' && stored !== null) {
      value = Object.fromEntries(
        Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      );
    }
  } catch {
    // What somebody else wrote under this key is no choice of columns: all are shown.
  }
  parsed.set(key, { raw, value });
  return value;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Which columns of one table this person wants to see, kept in this browser. */
export function useStoredColumns(
  table: string,
  initial: ColumnVisibility,
): [ColumnVisibility, (visibility: ColumnVisibility) => void] {
  const key = `verso.columns.${table}`;
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => NOTHING,
  );
  const store = useCallback(
    (visibility: ColumnVisibility) => {
      localStorage.setItem(key, JSON.stringify(visibility));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [stored === NOTHING ? initial : stored, store];
}
