import type { Correction } from './correction';
import { isLive } from './correction-life-cycle';
import { findRivals } from './find-rivals';

/** `approved`: what the editor approved. `all`: as well what is proposed and not yet decided. */
export const CORRECTION_SCOPES = ['approved', 'all'] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

export interface CorrectionSelection {
  /** No two of them rivals, in the order given, approved ones first. */
  readonly applied: readonly Correction[];
  /** Left out because a rival comes before them. */
  readonly leftOut: readonly Correction[];
}

/**
 * The corrections that make the corrected text. Where rivals meet, an approved one wins, then the one given
 * first: pass them in the order in which they were proposed.
 */
export function selectCorrections(
  corrections: readonly Correction[],
  scope: CorrectionScope,
): CorrectionSelection {
  const isApproved = ({ state }: Correction) => state === 'approved';
  const approved = corrections.filter(isApproved);
  const undecided = corrections.filter((correction) => isLive(correction.state) && !isApproved(correction));
  const candidates = scope === 'approved' ? approved : [...approved, ...undecided];
  const rivals = findRivals(candidates);
  const appliedIds = new Set<string>();
  const applied: Correction[] = [];
  const leftOut: Correction[] = [];
  for (const candidate of candidates) {
    if (rivals.get(candidate.id)?.some((id) => appliedIds.has(id))) {
      leftOut.push(candidate);
    } else {
      applied.push(candidate);
      appliedIds.add(candidate.id);
    }
  }
  return { applied, leftOut };
}
