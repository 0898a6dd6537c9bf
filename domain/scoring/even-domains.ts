import { groupBy } from '../group-by';
import type { RatedSegment } from './rated-segment';
import type { Measure, ScoringModel } from './scoring-model';

/**
 * By how much a segment of each domain counts, so that the mean over all of them is the mean of the means of the domains, in a score as in every sample of it. All
 * together count as many as they are. `segments`: how many each domain has; one that has none is no domain.
 */
export function evenShares(segments: ReadonlyMap<string, number>): (domain: string) => number {
  const counts = [...segments.values()].filter((count) => count > 0);
  const each = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return (domain) => {
    const count = segments.get(domain) ?? 0;
    return count === 0 ? 0 : each / count;
  };
}

interface Measured {
  readonly segment: Pick<RatedSegment, 'system' | 'domain'>;
  readonly measure: Measure;
}

/** Segments weighed so that each domain of a system counts the same, where the model asks for it. */
export function evenSystems<One extends Measured>(
  measured: readonly One[],
  { isMeanOfDomains = false }: Pick<ScoringModel, 'isMeanOfDomains'>,
): readonly One[] {
  if (!isMeanOfDomains) return measured;
  const shares = new Map(
    Array.from(
      groupBy(measured, ({ segment }) => segment.system),
      ([system, own]) => {
        const domains = groupBy(own, ({ segment }) => segment.domain);
        return [system, evenShares(new Map(Array.from(domains, ([name, { length }]) => [name, length])))];
      },
    ),
  );
  return measured.map((each) => {
    const share = shares.get(each.segment.system)?.(each.segment.domain) ?? 1;
    const { amount, size } = each.measure;
    return { ...each, measure: { amount: amount * share, size: size * share } };
  });
}
