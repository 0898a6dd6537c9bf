import type { ErrorMark } from '@/domain/annotation/error';
import type { Severity } from '@/domain/annotation/severity';
import type { Anchor } from '@/domain/article/anchor';
import type { Side } from '@/domain/article/block';
import { isLive } from '@/domain/correction/correction-life-cycle';
import type { Correction, CorrectionState } from '@/domain/correction/correction';

/** What the desk shows as one mark: an error with its corrections, or a correction that still has no category. */
export type DeskMark =
  | {
      readonly kind: 'error';
      readonly id: string;
      readonly error: ErrorMark;
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: 'correction'; readonly id: string; readonly correction: Correction };

/** Null for a correction without an error: it has no severity until it has a category. */
export function severityOf(mark: DeskMark): Severity | null {
  return mark.kind === 'error' ? mark.error.severity : null;
}

/** '' while it has none. */
export function categoryOf(mark: DeskMark): string {
  return mark.kind === 'error' ? mark.error.category : '';
}

export function ownerOf(mark: DeskMark): string {
  return mark.kind === 'error' ? mark.error.reviewerId : mark.correction.proposerId;
}

/** Whether the person marked it, or proposed a correction for it. */
export function isBy(mark: DeskMark, userId: string): boolean {
  return (
    ownerOf(mark) === userId || correctionsOf(mark).some((correction) => correction.proposerId === userId)
  );
}

export function anchorOn(mark: DeskMark, side: Side): Anchor | null {
  if (mark.kind === 'error') return mark.error[side];
  return side === 'target' ? mark.correction.anchor : null;
}

/** The side a mark on words has none of; null when it has both, or is about more than words. */
export function missingSideOf(mark: DeskMark): Side | null {
  if (mark.kind !== 'error' || mark.error.scope !== 'span') return null;
  const { source, target } = mark.error;
  if ((source === null) === (target === null)) return null;
  return source === null ? 'source' : 'target';
}

/** Where a reader is taken to see it: the target, else the source; null for a mark on the whole article. */
export function mainAnchor(mark: DeskMark): Anchor | null {
  return anchorOn(mark, 'target') ?? anchorOn(mark, 'source');
}

/** The side of its main anchor. */
export function mainSideOf(mark: DeskMark): Side {
  return anchorOn(mark, 'target') === null ? 'source' : 'target';
}

export function correctionsOf(mark: DeskMark): readonly Correction[] {
  return mark.kind === 'error' ? mark.corrections : [mark.correction];
}

/** What can be discussed about it: itself, and each of its corrections. */
export function subjectIdsOf(mark: DeskMark): readonly string[] {
  return [mark.id, ...(mark.kind === 'error' ? mark.corrections.map(({ id }) => id) : [])];
}

/** The correction that stands, or the last one that was decided: what a note says in one line. */
export function mainCorrection(mark: DeskMark): Correction | null {
  const corrections = correctionsOf(mark);
  return corrections.find((correction) => isLive(correction.state)) ?? corrections.at(-1) ?? null;
}

export function scopeOf(mark: DeskMark): ErrorMark['scope'] {
  return mark.kind === 'error' ? mark.error.scope : 'span';
}

export function isShownError(error: ErrorMark): boolean {
  return error.state !== 'withdrawn';
}

/** What nobody proposes any more, or has need of. */
const HIDDEN_STATES: readonly CorrectionState[] = ['withdrawn', 'superseded', 'taken_over'];

export function isShownCorrection(correction: Correction): boolean {
  return !HIDDEN_STATES.includes(correction.state);
}
