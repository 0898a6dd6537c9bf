import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { ReadMessage } from '@/domain/annotation/category-messages';

/** Messages whose paths are made from data, in the reader's language. */
export function useReadMessage(): ReadMessage {
  const t = useTranslations();
  return useCallback(
    (path) => {
      // The path is made from data; `has` proves at run time that it leads to a message.
      const key = path as Parameters<typeof t.has>[0];
      return t.has(key) ? t(key) : '';
    },
    [t],
  );
}
