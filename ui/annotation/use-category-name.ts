import { useLocale } from 'next-intl';
import { useCallback } from 'react';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import {
  typologyFinder,
  typologyOfCategory,
  type ListedTypologies,
} from '@/domain/annotation/typologies/registry';
import { useReadMessage } from './use-read-message';

const BUILT_IN: ListedTypologies = { own: [], projectId: null };

/**
 * The name of a category in the reader's language; one that no typology knows is shown by its id. `known`: typologies of projects' own beside those
 * that Verso brings. Where a list does not say what a category was marked with, the first that has it names it.
 */
export function useCategoryName(
  known: ListedTypologies = BUILT_IN,
): (categoryId: string, reference?: string) => string {
  const locale = useLocale();
  const read = useReadMessage();
  return useCallback(
    (categoryId, reference) => {
      const typology =
        reference === undefined
          ? typologyOfCategory(known, categoryId)
          : typologyFinder(known.own)(reference);
      return wordsOfCategory(typology, categoryId, locale, read).name;
    },
    [known, locale, read],
  );
}
