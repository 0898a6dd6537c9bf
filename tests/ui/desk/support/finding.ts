import type { CheckFinding } from '@/domain/triage/check-finding';
import type { CheckFindingList } from '@/domain/triage/check-finding-list';
import { anchor, deskView } from './article';

/** A finding on the first place of these words; without a suggestion a person has to know. */
export function finding(
  words: string,
  suggestion: string | null,
  blockId = 't0',
  change: Partial<CheckFinding> = {},
): CheckFinding {
  return {
    id: `${blockId}-${words}`,
    check: 'doubled-word',
    version: 3,
    category: 'linguistic-conventions/grammar',
    severity: 'minor',
    message: 'default',
    params: { word: words },
    target: anchor(deskView().blocks, blockId, words),
    source: null,
    words,
    suggestion,
    keys: { place: `place ${words}`, pattern: 'pattern' },
    outside: null,
    ...change,
  };
}

export const findingList = (
  findings: readonly CheckFinding[],
  change: Partial<CheckFindingList> = {},
): CheckFindingList => ({ findings, dismissals: [], blocking: [], ...change });
