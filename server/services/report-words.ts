import { createFormatter, createTranslator } from 'use-intl/core';
import { nameOfSeverity, wordsOfCategory } from '../../domain/annotation/category-messages';
import { findBuiltIn, type FindTypology } from '../../domain/annotation/typologies/registry';
import type { BuiltInReason } from '../../domain/correction/decision';
import type { ReportWords } from '../../domain/exchange/report/report-words';
import { getLocale, type LocaleCode } from '../../i18n/locales';
import { loadMessages } from '../load-messages';

/** The words of the report and of the page about a pack. `find`: the typologies that errors in it were made with. */
export async function loadReportWords(
  locale: LocaleCode,
  find: FindTypology = findBuiltIn,
): Promise<ReportWords> {
  const messages = await loadMessages(locale);
  const t = createTranslator({ locale, messages });
  const format = createFormatter({ locale, timeZone: 'UTC' });
  const read = (path: string): string => {
    // The path is made from data; `has` proves at run time that it leads to a message.
    const key = path as 'typology.mqmCore.accuracy.name';
    return t.has(key) ? t(key) : '';
  };
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    direction: getLocale(locale).direction,
    say: (text) => t(`report.${text}`),
    number: (value) => format.number(value),
    percent: (share) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    moment: (at) =>
      format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }) + ' UTC',
    day: (date) => format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'long' }),
    languages: (source, target) => {
      const into = languageName(languages, target);
      if (source === '' || source === 'und') return t('articles.into', { target: into });
      return t('articles.pair', { source: languageName(languages, source), target: into });
    },
    category: ({ category, typology }) => wordsOfCategory(find(typology), category, locale, read).name,
    severity: (severity) => t(`common.severity.${severity}`),
    severityOf: ({ severity, typology }) => nameOfSeverity(find(typology), severity, locale, read),
    errorState: (state) => t(`report.errorState.${state}`),
    correctionState: (state) => t(`common.correctionState.${state}`),
    articleState: (state) => t(`common.articleState.${state}`),
    reviewState: (state) => t(`report.reviewState.${state}`),
    decision: (kind) => t(`report.decision.${kind}`),
    // One without a label of its own is built in.
    reason: ({ code, label }) => label || t(`common.reason.${code as BuiltInReason}`),
    part: (part) => t(`pack.part.${part}.name`),
    refusal: (refusal) => t(`pack.refusal.${refusal}`),
  };
}

/** A tag that is not well-formed is shown as it is. */
function languageName(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
