import { defineRouting } from 'next-intl/routing';
import { DEFAULT_LOCALE, LOCALE_CODES } from './locales';

/** Every page has its language in its address; the first visit goes by the browser's wishes, later ones by the cookie. */
export const routing = defineRouting({
  locales: LOCALE_CODES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: 'always',
  alternateLinks: false,
  localeCookie: { name: 'verso-locale', sameSite: 'lax', maxAge: 365 * 24 * 3600 },
});
