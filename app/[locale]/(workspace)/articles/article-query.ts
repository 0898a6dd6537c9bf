import { ARTICLE_SORTS } from '@/domain/review/article-row';
import { EXPORT_STATES } from '@/domain/review/export-record';
import { ARTICLE_STATES } from '@/domain/review/review';
import type { UseCases } from '@/server/services/registry';
import { readDate, readId, readOneOf, readText } from '../read-query';

export type ArticleQuery = Omit<UseCases['list-articles']['input'], 'offset'>;

/** Reads the address of the list: newest change first unless it says otherwise. */
export function articleQuery(params: Readonly<Record<string, string | string[] | undefined>>): ArticleQuery {
  const state = readOneOf(params, 'state', ARTICLE_STATES);
  const sort = readOneOf(params, 'sort', ARTICLE_SORTS);
  const project = readText(params, 'project');
  return {
    projectId: project === '' ? null : project,
    states: state === null ? [] : [state],
    lang: readText(params, 'lang'),
    search: readText(params, 'search'),
    assignee: readId(params, 'assignee'),
    dueBefore: readDate(params, 'dueBefore'),
    exported: readOneOf(params, 'exported', EXPORT_STATES),
    sort: sort ?? 'updatedAt',
    descending: sort === null || readText(params, 'order') === 'descending',
  };
}
