'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { isOfEsa, saysMissing } from '@/domain/annotation/says-missing';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { correctedText } from '@/domain/correction/apply-corrections';
import { categoryOf, mainCorrection, scopeOf, severityOf, type DeskMark } from '../store/desk-mark';
import { useCategoryWords, type CategoryWords } from './use-category-words';

/** What is said of marks, ready made: a row with twenty marks formats nothing. */
export interface DeskWords {
  readonly categories: ReadonlyMap<string, CategoryWords>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** "Major, Mistranslation, correction: bridge": what a screen reader says of a mark, once. */
  readonly describe: (mark: DeskMark) => string;
  /** The category's name, or that there is none yet. */
  readonly nameOf: (mark: DeskMark) => string;
}

const WordsContext = createContext<DeskWords | null>(null);

export function useDeskWords(): DeskWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('This component stands outside a desk');
  return words;
}

export function DeskWordsProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('desk.mark');
  const esa = useTranslations('desk.esa');
  const severity = useTranslations('common.severity');
  const categories = useCategoryWords();
  const words = useMemo(() => {
    const severities = Object.fromEntries(SEVERITIES.map((one) => [one, severity(one)])) as Record<
      // One entry for each severity, from the list that defines the type.
      Severity,
      string
    >;
    const uncategorised = t('uncategorised');
    const parts = {
      correction: t('correction'),
      deletion: t('deletion'),
      segment: t('segmentScope'),
      comma: t('comma'),
      error: esa('error'),
      missing: esa('missing'),
    };
    const nameOf = (mark: DeskMark) =>
      mark.kind === 'error' && isOfEsa(mark.error)
        ? saysMissing(mark.error)
          ? parts.missing
          : parts.error
        : (categories.get(categoryOf(mark))?.name ?? uncategorised);
    const describe = (mark: DeskMark) => {
      const level = severityOf(mark);
      const correction = mainCorrection(mark);
      const text = correction === null ? '' : correctedText(correction);
      return [
        level === null ? '' : severities[level],
        nameOf(mark),
        scopeOf(mark) === 'segment' ? parts.segment : '',
        correction === null ? '' : text === '' ? parts.deletion : `${parts.correction} ${text}`,
      ]
        .filter(Boolean)
        .join(parts.comma);
    };
    return { categories, severities, describe, nameOf };
  }, [t, esa, severity, categories]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
