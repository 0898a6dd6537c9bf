import type { useTranslations } from 'next-intl';
import type { ReadMessage } from '@/domain/annotation/category-messages';

type Translator = ReturnType<typeof useTranslations<never>>;

/** Messages whose paths are made from data. */
export const toReadMessage =
  (t: Translator): ReadMessage =>
  (path) => {
    // The path is made from data; `has` proves at run time that it leads to a message.
    const key = path as Parameters<Translator['has']>[0];
    return t.has(key) ? t(key) : '';
  };
