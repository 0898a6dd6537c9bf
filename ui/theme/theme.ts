export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Read by the server, so that a page is painted in the right theme from its first pixel. */
export const THEME_COOKIE = 'verso-theme';

export function isTheme(value: string | undefined): value is Theme {
  return THEMES.some((theme) => theme === value);
}
