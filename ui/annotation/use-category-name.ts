'use client';

import { useLocale } from 'next-intl';
import { useCallback } from 'react';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import { useTypologyOf } from './typologies-context';
import { useReadMessage } from './use-read-message';

/** The name of a category in the reader's language; one that no typology knows is shown by its id. */
export function useCategoryName(): (categoryId: string, reference?: string) => string {
  const locale = useLocale();
  const read = useReadMessage();
  const typologyOf = useTypologyOf();
  return useCallback(
    (categoryId, reference) =>
      wordsOfCategory(typologyOf(categoryId, reference), categoryId, locale, read).name,
    [locale, read, typologyOf],
  );
}
