import { createFormatter, createTranslator } from 'use-intl/core';
import { DEFAULT_LOCALE, LOCALE_CODES, type LocaleCode } from '../../i18n/locales';
import type english from '../../messages/en.json';
import { loadMessages } from '../load-messages';

/** The person's language where the interface has it; else its own. */
export function mailLocale(stored: string): LocaleCode {
  return LOCALE_CODES.find((code) => code === stored) ?? DEFAULT_LOCALE;
}

export type MailWords = Awaited<ReturnType<typeof loadMailWords>>;

export async function loadMailWords(locale: LocaleCode) {
  const messages = await loadMessages(locale);
  return {
    t: createTranslator<typeof english, 'notifications'>({ locale, messages, namespace: 'notifications' }),
    format: createFormatter({ locale, timeZone: 'UTC' }),
  };
}
