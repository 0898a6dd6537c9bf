import { createTranslator } from 'use-intl/core';
import { readFileSync } from 'node:fs';
import type english from '../messages/en.json';
import { DEFAULT_LOCALE, LOCALE_CODES, type LocaleCode } from '@/i18n/locales';

/** The interface's own words on the command line, in the language of the terminal where Verso has it. */
function terminalLocale(): LocaleCode {
  const wanted = (process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '').slice(
    0,
    2,
  );
  return LOCALE_CODES.find((code) => code === wanted) ?? DEFAULT_LOCALE;
}

const locale = terminalLocale();

// The file of each language has the shape of the English one; a test compares them.
const messages = JSON.parse(
  readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), 'utf8'),
) as typeof english;

export const translate = createTranslator<typeof english>({ locale, messages });
