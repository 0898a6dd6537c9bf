import type { ListFormat } from '@/ui/lists/list-export';
import { readText } from '../../read-query';

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads what every list can be filtered by out of the address; what cannot be one counts as absent. */
export function readListFilters(params: SearchParams) {
  const lang = (name: string) => {
    const text = readText(params, name);
    return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(text) ? text : '';
  };
  return {
    text: readText(params, 'text').slice(0, 200),
    sourceLang: lang('sourceLang'),
    targetLang: lang('targetLang'),
  };
}

/** Where a list of a project is to be had as a file. */
export const listExportAddress = (list: 'terms' | 'names', projectId: string, format: ListFormat): string =>
  `/api/${list}?${new URLSearchParams({ project: projectId, format }).toString()}`;
