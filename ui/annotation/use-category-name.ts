import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { categoryMessagePath } from '@/domain/annotation/category-messages';

/** The name of a category in the reader's language; one that no message knows is shown by its id. */
export function useCategoryName(typologyId = 'mqm-core'): (categoryId: string) => string {
  const t = useTranslations();
  return useCallback(
    (categoryId) => {
      // The path is made from data; `has` proves at run time that it leads to a message.
      const path = `${categoryMessagePath(typologyId, categoryId)}.name` as Parameters<typeof t.has>[0];
      return t.has(path) ? t(path) : categoryId;
    },
    [t, typologyId],
  );
}
