'use client';

import { useLocale, useTranslations } from 'next-intl';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { nameOfSeverity } from '@/domain/annotation/category-messages';
import type { ErrorMark } from '@/domain/annotation/error';
import { isOfEsa, saysMissing } from '@/domain/annotation/says-missing';
import { SEVERITIES, type Severity } from '@/domain/annotation/severity';
import { typologyReference, type CategoryWords } from '@/domain/annotation/typology';
import { correctedText } from '@/domain/correction/apply-corrections';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { mainCorrection, scopeOf, type DeskMark } from '../store/desk-mark';
import { useCategoryWords, type WordsOf } from './use-category-words';

/** What is said of marks, ready made: a row with twenty marks formats nothing. */
export interface DeskWords {
  /** Of a category, as the typology it was marked with calls it. */
  readonly wordsOf: WordsOf;
  /** … of the one that marks are made with now. */
  readonly wordsOfChoice: (category: string) => CategoryWords;
  /** As the typology that marks are made with now calls them. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** As the mark's own does. */
  readonly severityOf: (mark: Pick<ErrorMark, 'severity' | 'typology'>) => string;
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
  const locale = useLocale();
  const read = useReadMessage();
  const typologies = useCell(useDesk().store.typologies);
  const wordsOf = useCategoryWords(typologies);
  const words = useMemo((): DeskWords => {
    const { current, find } = typologies;
    const reference = typologyReference(current);
    const severityOf = ({ severity, typology }: Pick<ErrorMark, 'severity' | 'typology'>): string =>
      nameOfSeverity(find(typology), severity, locale, read);
    const severities = Object.fromEntries(
      SEVERITIES.map((severity) => [severity, severityOf({ severity, typology: reference })]),
      // One entry for each severity, from the list that defines the type.
    ) as Record<Severity, string>;
    const uncategorised = t('uncategorised');
    const parts = {
      correction: t('correction'),
      deletion: t('deletion'),
      segment: t('segmentScope'),
      comma: t('comma'),
      error: esa('error'),
      missing: esa('missing'),
    };
    const nameOf = (mark: DeskMark) => {
      if (mark.kind !== 'error') return uncategorised;
      if (!isOfEsa(mark.error)) return wordsOf(mark.error).name;
      return saysMissing(mark.error) ? parts.missing : parts.error;
    };
    const describe = (mark: DeskMark) => {
      const correction = mainCorrection(mark);
      const text = correction === null ? '' : correctedText(correction);
      return [
        mark.kind === 'error' ? severityOf(mark.error) : '',
        nameOf(mark),
        scopeOf(mark) === 'segment' ? parts.segment : '',
        correction === null ? '' : text === '' ? parts.deletion : `${parts.correction} ${text}`,
      ]
        .filter(Boolean)
        .join(parts.comma);
    };
    const wordsOfChoice = (category: string) => wordsOf({ category, typology: reference });
    return { wordsOf, wordsOfChoice, severities, severityOf, describe, nameOf };
  }, [t, esa, locale, read, typologies, wordsOf]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
