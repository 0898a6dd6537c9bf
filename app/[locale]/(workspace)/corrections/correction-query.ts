import { SEVERITIES } from '@/domain/annotation/severity';
import { CORRECTION_STATES } from '@/domain/correction/correction';
import { CORRECTION_SORTS, type CorrectionQuery } from '@/domain/review/correction-row';
import { readOneOf, readText } from '../read-query';

/** The filter of the state that means none. Without any, the table begins with what waits for a decision. */
export const EVERY_STATE = 'every';

const listOf = <Value extends string>(value: Value | null): readonly Value[] =>
  value === null || value === '' ? [] : [value];

/** Reads the address of the editor's table. */
export function correctionQuery(
  params: Readonly<Record<string, string | string[] | undefined>>,
): CorrectionQuery {
  const state = readOneOf(params, 'state', CORRECTION_STATES);
  const group = readText(params, 'group');
  const sort = readOneOf(params, 'sort', CORRECTION_SORTS);
  return {
    articleIds: listOf(readText(params, 'article')),
    targetLangs: listOf(readText(params, 'lang')),
    categories: listOf(readText(params, 'category')),
    severities: listOf(readOneOf(params, 'severity', SEVERITIES)),
    proposerIds: listOf(readText(params, 'proposer')),
    // A group is looked at as a whole.
    states:
      readText(params, 'state') === EVERY_STATE || (state === null && group !== '')
        ? []
        : [state ?? 'proposed'],
    groupIds: listOf(group),
    sort: sort ?? 'article',
    descending: readText(params, 'order') === 'descending',
  };
}
