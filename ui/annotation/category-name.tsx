'use client';

import { useProjectCategoryName } from './typologies-context';

/** What a category is called, where the rest is rendered by the server. */
export function CategoryName({ category }: { readonly category: string }) {
  return useProjectCategoryName()(category);
}
