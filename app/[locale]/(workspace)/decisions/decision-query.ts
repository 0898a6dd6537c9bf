import { isReasonCode } from '@/domain/correction/decision';
import { MY_STATES, type MyDecisionQuery } from '@/domain/review/my-decision';
import { readOneOf, readText } from '../read-query';

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filters in the address of "my decisions". */
export function decisionQuery(params: SearchParams): MyDecisionQuery {
  const reason = readText(params, 'reason');
  return {
    articleId: readText(params, 'article'),
    state: readOneOf(params, 'state', MY_STATES) ?? '',
    category: readText(params, 'category'),
    reason: isReasonCode(reason) ? reason : '',
    onlyNew: readOneOf(params, 'news', ['only']) !== null,
  };
}

/** When the visit before this one was: it stays in the address, so that what is new stays so while one looks at it. */
export function readSince(params: SearchParams): string | null {
  const since = readText(params, 'since');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(since) && !Number.isNaN(Date.parse(since))
    ? since
    : null;
}
