import type { Page } from 'playwright-core';
import { inject } from 'vitest';

interface Listed {
  readonly value: { readonly rows: readonly { readonly id: string; readonly title: string }[] };
}

/** The id of the demo article whose title holds these words. */
export async function findArticleId(page: Pick<Page, 'request'>, words: string): Promise<string> {
  const answer = await page.request.post('/api/use-case/list-articles', {
    data: {
      projectId: null,
      states: [],
      lang: '',
      search: words,
      sort: 'title',
      descending: false,
      offset: 0,
    },
    headers: { Origin: inject('origin') },
  });
  const { value } = (await answer.json()) as Listed;
  const [article] = value.rows;
  if (article === undefined) throw new Error(`No demo article is called “${words}”`);
  return article.id;
}
