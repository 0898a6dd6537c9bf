import { TERM_STATUSES } from '@/domain/terms/term';
import type { TermQuery } from '@/domain/terms/term-row';
import { readOneOf, readText } from '../../../read-query';

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filters out of the address; what cannot be one counts as absent. */
export function readTermQuery(params: SearchParams): TermQuery {
  const lang = (name: string) => {
    const text = readText(params, name);
    return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(text) ? text : '';
  };
  return {
    text: readText(params, 'text').slice(0, 200),
    status: readOneOf(params, 'status', TERM_STATUSES),
    sourceLang: lang('sourceLang'),
    targetLang: lang('targetLang'),
  };
}

/** Where the terms of a project are to be had as a file. */
export const termsExportAddress = (projectId: string): string =>
  `/api/terms?${new URLSearchParams({ project: projectId }).toString()}`;
