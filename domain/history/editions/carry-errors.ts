import type { ErrorMark } from '../../annotation/error';
import type { Correction } from '../../correction/correction';
import { groupBy } from '../../group-by';
import type { Carriers } from './carry-anchor';
import type { MarkFate } from './carry-corrections';
import type { Move } from './edition';
import { SIDES } from './match-blocks';
import { moveOf } from './moved-anchors';

interface ErrorsToCarry {
  /** Of every state. */
  readonly errors: readonly ErrorMark[];
  readonly corrections: readonly Correction[];
  /** Of the corrections. */
  readonly fates: ReadonlyMap<string, MarkFate>;
  readonly carriers: Carriers;
}

export interface CarriedErrors {
  readonly fates: ReadonlyMap<string, MarkFate>;
  readonly changes: readonly { readonly before: ErrorMark; readonly after: ErrorMark }[];
  readonly moves: readonly Move[];
}

/**
 * Takes the errors of an article over to a new edition. What an error marks in the translation decides where it goes; what
 * it marks in the source follows where it can. One without a span is about the article, whatever its text.
 */
export function carryErrors({ errors, corrections, fates, carriers }: ErrorsToCarry): CarriedErrors {
  const corrected = groupBy(corrections, ({ errorId }) => errorId);
  const moves: Move[] = [];
  const changes: { before: ErrorMark; after: ErrorMark }[] = [];
  const fatesOfErrors = new Map<string, MarkFate>();
  for (const mark of errors) {
    const carried = SIDES.map((side) => ({
      side,
      anchor: mark[side],
      to: mark[side] && carriers[side].carry(mark.id, mark[side]),
    }));
    let after = mark;
    for (const { side, anchor, to } of carried) {
      if (anchor === null || to === null || !('anchor' in to)) continue;
      moves.push(moveOf(mark.id, side, anchor, to.anchor));
      after = { ...after, [side]: to.anchor, version: mark.version + 1 };
    }
    if (after !== mark) changes.push({ before: mark, after });
    const [source, target] = carried;
    const deciding = target?.to ?? source?.to ?? null;
    const isMet = (corrected.get(mark.id) ?? []).some(({ id }) => fates.get(id) === 'taken_over');
    fatesOfErrors.set(mark.id, fateOf(mark, after, deciding?.how === 'lost', isMet));
  }
  return { fates: fatesOfErrors, changes, moves };
}

function fateOf(before: ErrorMark, after: ErrorMark, isLost: boolean, isMet: boolean): MarkFate {
  if (!isLost) return after === before ? 'kept' : 'moved';
  if (isMet) return 'taken_over';
  return before.state === 'withdrawn' ? 'left' : 'orphaned';
}
