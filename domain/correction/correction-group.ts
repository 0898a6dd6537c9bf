import type { Span } from '../text/span';
import type { Correction, CorrectionState } from './correction';
import { isLive } from './correction-life-cycle';
import type { CoveredOccurrence, OccurrenceQuery } from './find-occurrences';

/**
 * `text`: the same words, put right in the same way. `name`: every mention of one name, which may be written in several ways, in full
 * or in short, with what belongs to its place; each member has its own words.
 */
export const GROUP_KINDS = ['text', 'name'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The same correction in many places of a project. Its members are the corrections that name it. */
export interface CorrectionGroup extends Pick<
  OccurrenceQuery,
  'quote' | 'matchCase' | 'wholeWords' | 'ignoreMarks'
> {
  readonly id: string;
  readonly kind: GroupKind;
  readonly projectId: string;
  readonly proposerId: string;
  readonly replacement: string;
  /** BCP 47, of the articles it is for. */
  readonly targetLang: string;
}

/** A place where somebody said that a group's correction does not belong. */
export interface FindingDismissal extends Pick<Span, 'start'> {
  readonly groupId: string;
  readonly blockId: string;
}

/** How many members of a group are in each state. */
export type MemberCounts = Readonly<Partial<Record<CorrectionState, number>>>;

/**
 * Whether a group speaks for itself in articles that come later. It needs a member that still counts, and editors who
 * rejected more of its members than they approved have said that it is wrong.
 */
export function offersFindings(counts: MemberCounts): boolean {
  const hasLive = Object.entries(counts).some(
    // The keys are states, by the type.
    ([state, count]) => count > 0 && isLive(state as CorrectionState),
  );
  return hasLive && (counts.rejected ?? 0) <= (counts.approved ?? 0);
}

/**
 * The places among the occurrences that a group may be offered for: nobody has corrected them, or said no. `corrections`
 * are those of the article in every state: what was rejected or withdrawn at a place is not offered there again.
 */
export function selectFindings(
  group: CorrectionGroup,
  occurrences: readonly CoveredOccurrence[],
  corrections: readonly Correction[],
  dismissals: readonly FindingDismissal[],
): readonly CoveredOccurrence[] {
  const answered = new Set([
    ...dismissals.filter(({ groupId }) => groupId === group.id).map(placeKey),
    ...corrections
      .filter(({ groupId, replacement }) => groupId === group.id || replacement === group.replacement)
      .map(({ anchor }) => placeKey(anchor)),
  ]);
  return occurrences.filter((place) => place.covering === null && !answered.has(placeKey(place)));
}

function placeKey({ blockId, start }: { readonly blockId: string; readonly start: number }): string {
  return `${blockId} ${start}`;
}
