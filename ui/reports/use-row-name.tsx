import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReportGroup } from '@/domain/reports/report-filter';
import { useLanguageName } from '@/ui/articles/language-pair';

interface NamedRow {
  readonly key: string;
  readonly label: string;
}

/** What a row of a report is called in the reader's language, as plain text. */
export function useRowText(by: ReportGroup): (row: NamedRow) => string {
  const t = useTranslations('reports');
  const pair = useTranslations('articles');
  const language = useLanguageName();
  const month = useMonthName();
  return ({ key, label }) => {
    if (by === 'month') return month(key);
    if (by === 'pair') {
      const [source = '', target = ''] = key.split('>');
      return source === '' || source === 'und'
        ? pair('into', { target: language(target) })
        : pair('pair', { source: language(source), target: language(target) });
    }
    return label === '' ? t(by === 'domain' ? 'noDomain' : 'noSystem') : label;
  };
}

/** The same, apart from the text around it: names of systems, people and articles run as they run. */
export function useRowName(by: ReportGroup): (row: NamedRow) => ReactNode {
  const text = useRowText(by);
  return (row) => <bdi>{text(row)}</bdi>;
}

/** Counts the months, so that one that is left out leaves its room. */
export function monthNumber(month: string): number {
  const [year, ofYear] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (ofYear ?? 0);
}

/** Of a month written as `2026-02`. */
export function useMonthName(length: 'long' | 'short' = 'long'): (month: string) => string {
  const format = useFormatter();
  return (month) => {
    const first = new Date(`${month}-01T00:00:00Z`);
    if (Number.isNaN(first.getTime())) return month;
    return format.dateTime(first, { year: 'numeric', month: length, timeZone: 'UTC' });
  };
}
