import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ReadMessage } from '@/domain/annotation/category-messages';
import { toReadMessage } from './read-message';

/** Messages whose paths are made from data, in the reader's language. */
export function useReadMessage(): ReadMessage {
  const t = useTranslations();
  return useMemo(() => toReadMessage(t), [t]);
}
