import type { LocaleCode } from '../i18n/locales';
import type english from '../messages/en.json';

/** The words of a language, for what the server writes where no page is: letters, and the reports of packs. */
export async function loadMessages(locale: LocaleCode): Promise<typeof english> {
  // The file of each language has the shape of the English one; a test compares them.
  return ((await import(`../messages/${locale}.json`)) as { default: typeof english }).default;
}
