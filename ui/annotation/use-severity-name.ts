import { useLocale } from 'next-intl';
import { useCallback } from 'react';
import { nameOfSeverity } from '@/domain/annotation/category-messages';
import type { Severity } from '@/domain/annotation/severity';
import {
  typologyFinder,
  typologyOfSeverity,
  type ListedTypologies,
} from '@/domain/annotation/typologies/registry';
import { useReadMessage } from './use-read-message';

/** What a severity is called in the reader's language: by the typology that it was marked with, or, where a list does not say, as `known` has it. */
export function useSeverityName(known: ListedTypologies): (severity: Severity, reference?: string) => string {
  const locale = useLocale();
  const read = useReadMessage();
  return useCallback(
    (severity, reference) => {
      const typology =
        reference === undefined ? typologyOfSeverity(known, severity) : typologyFinder(known.own)(reference);
      return nameOfSeverity(typology, severity, locale, read);
    },
    [known, locale, read],
  );
}
