'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import type { ErrorMark } from '@/domain/annotation/error';
import type { CategoryWords } from '@/domain/annotation/typology';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import type { DeskTypologies } from '../store/desk-typologies';

export type WordsOf = (mark: Pick<ErrorMark, 'category' | 'typology'>) => CategoryWords;

/** The words of categories, each looked up once for each language: a page of marks asks for them thousands of times. */
export function useCategoryWords({ find }: DeskTypologies): WordsOf {
  const locale = useLocale();
  const read = useReadMessage();
  return useMemo(() => {
    const known = new Map<string, CategoryWords>();
    return ({ category, typology }) => {
      const key = `${typology} ${category}`;
      const words = known.get(key) ?? wordsOfCategory(find(typology), category, locale, read);
      known.set(key, words);
      return words;
    };
  }, [find, locale, read]);
}
