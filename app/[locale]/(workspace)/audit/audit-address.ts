import { AUDIT_KINDS } from '@/domain/history/audit-event';
import type { AuditQuery } from '@/domain/history/audit-query';
import { readOneOf, readText } from '../read-query';

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filters out of the address; what cannot be one counts as absent. */
export function readAuditQuery(params: SearchParams): AuditQuery {
  const id = (name: string) => (/^[\w-]{1,64}$/.test(readText(params, name)) ? readText(params, name) : null);
  const day = (name: string) => {
    const text = readText(params, name);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
  };
  return {
    kind: readOneOf(params, 'kind', AUDIT_KINDS),
    personId: id('person'),
    projectId: id('project'),
    articleId: id('article'),
    from: day('from'),
    to: day('to'),
  };
}

/** Where the events that match are to be had as a file. */
export function auditExportAddress(query: AuditQuery): string {
  const filters = Object.entries(query).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return `/api/audit?${new URLSearchParams(filters).toString()}`;
}
