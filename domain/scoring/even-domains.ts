import { groupBy } from '../group-by';
import type { RatedSegment } from './rated-segment';
import type { Measure, ScoringModel } from './scoring-model';

/** By how much a segment of a domain counts. */
export type ShareOf = (domain: string) => number;

/**
 * Shares by which the mean over all segments is the mean of the means of the domains, in a score as in every sample of it. All together count as many as they are. `segments`: how many each
 * domain has; one that has none is no domain.
 */
export function evenShares(segments: ReadonlyMap<string, number>): ShareOf {
  const counts = [...segments.values()].filter((count) => count > 0);
  const each = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return (domain) => {
    const count = segments.get(domain) ?? 0;
    return count === 0 ? 0 : each / count;
  };
}

/** The same for segments of these domains, by a model that asks for it; by any other each counts once. */
export function sharesFor(
  domains: readonly string[],
  { isMeanOfDomains = false }: Pick<ScoringModel, 'isMeanOfDomains'>,
): ShareOf {
  if (!isMeanOfDomains) return () => 1;
  const groups = groupBy(domains, (domain) => domain);
  return evenShares(new Map(Array.from(groups, ([domain, { length }]) => [domain, length])));
}

export const weigh = ({ amount, size }: Measure, share: number): Measure => ({
  amount: amount * share,
  size: size * share,
});

interface Measured {
  readonly segment: Pick<RatedSegment, 'system' | 'domain'>;
  readonly measure: Measure;
}

/** Segments weighed so that each domain of a system counts the same, where the model asks for it. */
export function evenSystems<One extends Measured>(
  measured: readonly One[],
  model: Pick<ScoringModel, 'isMeanOfDomains'>,
): readonly One[] {
  const groups = groupBy(measured, ({ segment }) => segment.system);
  const shares = new Map(
    Array.from(groups, ([system, own]) => [
      system,
      sharesFor(
        own.map(({ segment }) => segment.domain),
        model,
      ),
    ]),
  );
  return measured.map((each) => {
    const share = shares.get(each.segment.system)?.(each.segment.domain) ?? 1;
    return { ...each, measure: weigh(each.measure, share) };
  });
}
