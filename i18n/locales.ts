/** The languages of the interface. To add one: a line here and `messages/<code>.json`. */
export const LOCALES = [
  { code: 'en', direction: 'ltr', name: 'English' },
  { code: 'ar', direction: 'rtl', name: 'العربية' },
  { code: 'fr', direction: 'ltr', name: 'Français' },
  { code: 'es', direction: 'ltr', name: 'Español' },
  { code: 'zh', direction: 'ltr', name: '中文' },
  { code: 'he', direction: 'rtl', name: 'עברית' },
] as const;

export type LocaleCode = (typeof LOCALES)[number]['code'];

export const DEFAULT_LOCALE: LocaleCode = 'en';
export const LOCALE_CODES: readonly LocaleCode[] = LOCALES.map((locale) => locale.code);

export function getLocale(code: string): (typeof LOCALES)[number] {
  const locale = LOCALES.find((one) => one.code === code);
  if (locale === undefined) throw new Error(`Unknown interface language: ${code}`);
  return locale;
}
