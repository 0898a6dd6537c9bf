import { useLocale } from 'next-intl';
import { useCallback } from 'react';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import { TYPOLOGIES, typologyFinder } from '@/domain/annotation/typologies/registry';
import { findCategory, type Typology } from '@/domain/annotation/typology';
import { useReadMessage } from './use-read-message';

const NONE: readonly Typology[] = [];

/**
 * The name of a category in the reader's language; one that no typology knows is shown by its id. `own`: typologies of projects' own beside those
 * that Verso brings. Where a list does not say what a category was marked with, the first that has it names it.
 */
export function useCategoryName(
  own: readonly Typology[] = NONE,
): (categoryId: string, reference?: string) => string {
  const locale = useLocale();
  const read = useReadMessage();
  return useCallback(
    (categoryId, reference) => {
      const all = [...TYPOLOGIES, ...own];
      const typology =
        reference === undefined
          ? (all.find((one) => findCategory(one, categoryId) !== null) ?? null)
          : typologyFinder(own)(reference);
      return wordsOfCategory(typology, categoryId, locale, read).name;
    },
    [own, locale, read],
  );
}
