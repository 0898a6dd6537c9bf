import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getLocale } from '@/i18n/locales';
import type { Interval } from '@/domain/scoring/bootstrap';
import { decimalsFor } from '@/domain/scoring/significant-digits';

interface FigureWords {
  /** With as many digits as its interval leaves standing. */
  readonly figure: (value: number | null, interval: Interval | null) => string;
  /** From its low end to its high one. */
  readonly interval: (interval: Interval | null) => string;
  readonly count: (value: number) => string;
}

/** Of a number that keeps its sign before it where the text around it runs to the left: plain text has no tags for that. */
const ISOLATE = '\u2066';
const END = '\u2069';

/** How figures are written in the reader's language. `percent`: shares of one as hundredths. */
export function useFigures(style: 'decimal' | 'percent' = 'decimal'): FigureWords {
  const format = useFormatter();
  const t = useTranslations('reports');
  const { direction } = getLocale(useLocale());
  const write = (value: number, interval: Interval | null): string => {
    const digits = Math.max(0, decimalsFor(interval) - (style === 'percent' ? 2 : 0));
    const written = format.number(value, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return direction === 'rtl' ? `${ISOLATE}${written}${END}` : written;
  };
  return {
    figure: (value, interval) => (value === null ? t('noFigure') : write(value, interval)),
    // Where all is alike, as where nothing was found, samples of it tell nothing of what others would say.
    interval: (interval) =>
      interval === null || interval.low === interval.high
        ? t('noInterval')
        : t('interval', { low: write(interval.low, interval), high: write(interval.high, interval) }),
    count: (value) => format.number(value),
  };
}

/** A number in a sentence or a cell, which keeps its sign and its order where the text around it runs the other way. */
export const Num = ({ children }: { readonly children: ReactNode }) => <bdi>{children}</bdi>;
