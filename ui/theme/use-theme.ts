'use client';

import { useSyncExternalStore } from 'react';
import { isTheme, THEME_COOKIE, type Theme } from './theme';

const YEAR_SECONDS = 365 * 24 * 3600;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return isTheme(chosen) ? chosen : 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  document.cookie = `${THEME_COOKIE}=${theme};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
  for (const listener of listeners) listener();
}

/** Light, dark or as the system, the same in every place of the page that offers the choice. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as const);
  return [theme, applyTheme];
}
