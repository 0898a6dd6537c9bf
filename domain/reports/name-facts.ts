import { groupBy } from '../group-by';
import type { NameKind } from './name-report';

/** A correction of a name or a term that stands. */
export interface NameCorrection {
  readonly kind: NameKind;
  readonly quote: string;
  /** What it became, or is to become. */
  readonly replacement: string;
  readonly proposerId: string;
  /** ISO 8601 calendar date of when it was proposed. */
  readonly day: string;
  readonly isApproved: boolean;
}

/** How often one person corrected a wording of an article to another one on one day. */
export interface NameFact extends Pick<NameCorrection, 'kind' | 'quote' | 'replacement' | 'day'> {
  readonly reviewerId: string;
  readonly count: number;
  readonly approved: number;
}

export function nameFacts(corrections: readonly NameCorrection[]): readonly NameFact[] {
  const alike = groupBy(corrections, ({ kind, quote, replacement, proposerId, day }) =>
    JSON.stringify([kind, quote, replacement, proposerId, day]),
  );
  return [...alike.values()].flatMap((group): readonly NameFact[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, quote, replacement, proposerId, day } = first;
    const approved = group.filter(({ isApproved }) => isApproved).length;
    return [{ kind, quote, replacement, reviewerId: proposerId, day, count: group.length, approved }];
  });
}
