import { correctedText } from '../../correction/apply-corrections';
import type { Correction } from '../../correction/correction';
import { isLive, isOpenToProposer } from '../../correction/correction-life-cycle';
import { spansOverlap, type Span } from '../../text/span';

/** Where a mention stands, and what is wanted there. */
interface WantedText extends Span {
  readonly blockId: string;
  readonly replacement: string;
}

/** The correction that speaks for a place already; null where nobody has touched it. An approved one comes before others. */
export function findCovering(
  place: Span & { readonly blockId: string },
  corrections: readonly Correction[],
): Correction | null {
  const there = corrections.filter(
    ({ anchor, state }) => isLive(state) && anchor.blockId === place.blockId && spansOverlap(anchor, place),
  );
  return there.find(({ state }) => state === 'approved') ?? there[0] ?? null;
}

/**
 * The mentions that still need a correction. An approved one has settled its place, one's own proposal is not doubled, and what somebody
 * else proposed is enough where it writes the name as wanted; otherwise the editor chooses between the two.
 */
export function pendingReplacements<Wanted extends WantedText>(
  wanted: readonly Wanted[],
  corrections: readonly Correction[],
  userId: string,
): readonly Wanted[] {
  const live = corrections.filter(({ state }) => isLive(state));
  return wanted.filter(
    (one) =>
      !live.some(
        (correction) =>
          correction.anchor.blockId === one.blockId &&
          spansOverlap(correction.anchor, one) &&
          (correction.state === 'approved' ||
            correction.proposerId === userId ||
            correctedText(correction).includes(one.replacement)),
      ),
  );
}

export interface ReplacementPlan<Wanted> {
  /** To be proposed. */
  readonly pending: readonly Wanted[];
  /** One's own proposals for an earlier choice that say something else, and are still open: to be withdrawn. */
  readonly outdated: readonly Correction[];
}

/** What choosing a form comes to, where `groupIds` are the groups of corrections that came with one's earlier choices about the name. */
export function planReplacements<Wanted extends WantedText>(
  wanted: readonly Wanted[],
  corrections: readonly Correction[],
  { userId, groupIds }: { readonly userId: string; readonly groupIds: ReadonlySet<string> },
): ReplacementPlan<Wanted> {
  const placeOf = ({ start, end }: Span, blockId: string, text: string) =>
    `${blockId} ${start} ${end} ${text}`;
  const right = new Set(wanted.map((one) => placeOf(one, one.blockId, one.replacement)));
  const outdated = corrections.filter(
    ({ groupId, proposerId, state, anchor, replacement }) =>
      groupId !== null &&
      groupIds.has(groupId) &&
      proposerId === userId &&
      isLive(state) &&
      isOpenToProposer(state) &&
      !right.has(placeOf(anchor, anchor.blockId, replacement)),
  );
  const left = corrections.filter((one) => !outdated.includes(one));
  return { pending: pendingReplacements(wanted, left, userId), outdated };
}
