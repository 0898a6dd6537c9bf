'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { categoryMessagePath } from '@/domain/annotation/category-messages';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { listCategories } from '@/domain/annotation/typology';

export interface CategoryExplanation {
  readonly definition: string;
  /** '' where the category has none. */
  readonly example: string;
}

export interface CategoryWords {
  readonly name: string;
  readonly explain: () => CategoryExplanation;
}

/** The words of every category, looked up once for each language: a page of marks asks for them thousands of times. */
export function useCategoryWords(): ReadonlyMap<string, CategoryWords> {
  const t = useTranslations();
  return useMemo(() => {
    const read = (path: string) => {
      // The path is made from the typology; that every category has its messages is a test of the typology's.
      const key = path as Parameters<typeof t.has>[0];
      return t.has(key) ? t(key) : '';
    };
    return new Map(
      listCategories(MQM_CORE).map(({ id }) => {
        const path = categoryMessagePath(MQM_CORE.id, id);
        const name = read(`${path}.name`) || id;
        // Only the chosen category is explained.
        const explain = () => ({ definition: read(`${path}.definition`), example: read(`${path}.example`) });
        return [id, { name, explain }];
      }),
    );
  }, [t]);
}
