import type { Block } from '../article/block';
import { changeSetOf, NO_CHANGES, type ChangeSet } from '../text/change-set';
import type { Correction } from './correction';
import { compareAnchors } from './find-rivals';

/** What the correction puts in place of its span. */
export function correctedText(correction: Correction): string {
  return correction.approvedText ?? correction.replacement;
}

/**
 * Corrections of one block as changes of its imported text. No two may be rivals (see `selectCorrections`). Map
 * spans between imported and corrected text with `mapSpan`, and back through `invertChanges`.
 */
export function toChangeSet(corrections: readonly Correction[]): ChangeSet {
  if (corrections.length === 0) return NO_CHANGES;
  const sorted = [...corrections].sort(compareAnchors);
  return changeSetOf(
    sorted.map((correction) => ({
      start: correction.anchor.start,
      end: correction.anchor.end,
      insert: correctedText(correction),
    })),
  );
}

/** A stretch of a block between imported and corrected text. Those not `added`, joined, are the imported text. */
export interface CorrectedRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** The correction that removed or added it; null for `same`. */
  readonly correctionId: string | null;
}

/** The block as runs, none empty, what is removed before what is added in its place. As in `toChangeSet`, no rivals. */
export function listCorrectedRuns(block: Block, corrections: readonly Correction[]): readonly CorrectedRun[] {
  const runs: CorrectedRun[] = [];
  const add = (kind: CorrectedRun['kind'], text: string, correctionId: string | null) => {
    if (text !== '') runs.push({ kind, text, correctionId });
  };
  let kept = 0;
  for (const correction of [...corrections].sort(compareAnchors)) {
    const { start, end } = correction.anchor;
    add('same', block.text.slice(kept, start), null);
    add('removed', block.text.slice(start, end), correction.id);
    add('added', correctedText(correction), correction.id);
    kept = end;
  }
  add('same', block.text.slice(kept), null);
  return runs;
}
