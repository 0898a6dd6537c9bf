'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { wordsOfCategory, type ReadMessage } from '@/domain/annotation/category-messages';
import type { ErrorMark } from '@/domain/annotation/error';
import type { FindTypology } from '@/domain/annotation/typologies/registry';
import type { CategoryWords } from '@/domain/annotation/typology';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import type { DeskTypologies } from '../store/desk-typologies';

export type WordsOf = (mark: Pick<ErrorMark, 'category' | 'typology'>) => CategoryWords;

/** The words of categories in the reader's language. */
export function useCategoryWords({ find }: DeskTypologies): WordsOf {
  const locale = useLocale();
  const read = useReadMessage();
  return useMemo(() => rememberingWords(find, locale, read), [find, locale, read]);
}

/** Each is looked up once: a page of marks asks for them thousands of times. */
function rememberingWords(find: FindTypology, locale: string, read: ReadMessage): WordsOf {
  const known = new Map<string, CategoryWords>();
  return ({ category, typology }) => {
    const key = `${typology} ${category}`;
    const words = known.get(key) ?? wordsOfCategory(find(typology), category, locale, read);
    known.set(key, words);
    return words;
  };
}
