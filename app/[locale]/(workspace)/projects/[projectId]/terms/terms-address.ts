import { TERM_STATUSES } from '@/domain/terms/term';
import type { TermQuery } from '@/domain/terms/term-row';
import { readOneOf } from '../../../read-query';
import { readListFilters } from '../list-address';

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filters out of the address; what cannot be one counts as absent. */
export function readTermQuery(params: SearchParams): TermQuery {
  return {
    ...readListFilters(params),
    status: readOneOf(params, 'status', TERM_STATUSES),
  };
}
