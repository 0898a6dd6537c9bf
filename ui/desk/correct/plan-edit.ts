import type { Block } from '@/domain/article/block';
import { compareAnchors } from '@/domain/correction/find-rivals';
import { correctedText } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import { diffWords } from '@/domain/correction/diff-words';
import type { Change } from '@/domain/text/change-set';
import { containsSpan, type Span } from '@/domain/text/span';

/**
 * The text of a stretch with the corrections that stand within it: what a reviewer goes on writing from. Of
 * rivals the first in the text is taken.
 */
export function editableText(block: Block, stretch: Span, live: readonly Correction[]): string {
  let text = '';
  let kept = stretch.start;
  for (const correction of within(stretch, live)) {
    const { start, end } = correction.anchor;
    if (start < kept) continue;
    text += block.text.slice(kept, start) + correctedText(correction);
    kept = end;
  }
  return (text + block.text.slice(kept, stretch.end)).trimEnd();
}

export interface EditPlan {
  /** In the block's offsets. */
  readonly add: readonly Change[];
  readonly reword: readonly { readonly correction: Correction; readonly replacement: string }[];
  readonly withdraw: readonly Correction[];
}

/**
 * What turns the corrections of a stretch into those that make `text` of it: differences already proposed stay as
 * they are, one at the same place gets the new wording, the others are new; proposals of the reviewer's own that are
 * no longer wanted are withdrawn. White space at the end of the stretch is not the reviewer's to edit.
 */
export function planEdit(
  block: Block,
  stretch: Span,
  live: readonly Correction[],
  text: string,
  lang: string,
  isOwn: (correction: Correction) => boolean,
): EditPlan {
  const original = block.text.slice(stretch.start, stretch.end).trimEnd();
  const existing = within(stretch, live);
  const kept = new Set<Correction>();
  const add: Change[] = [];
  const reword: { correction: Correction; replacement: string }[] = [];
  for (const change of diffWords(original, text.trim(), lang).changes.changes) {
    const wanted = {
      start: change.start + stretch.start,
      end: change.end + stretch.start,
      insert: change.insert,
    };
    const atPlace = existing.filter(
      ({ anchor }) => anchor.start === wanted.start && anchor.end === wanted.end,
    );
    const same = atPlace.find((correction) => correctedText(correction) === wanted.insert);
    const own = atPlace.find((correction) => isOwn(correction));
    if (same) kept.add(same);
    else if (own) {
      kept.add(own);
      reword.push({ correction: own, replacement: wanted.insert });
    } else add.push(wanted);
  }
  return {
    add,
    reword,
    withdraw: existing.filter((correction) => isOwn(correction) && !kept.has(correction)),
  };
}

function within(stretch: Span, corrections: readonly Correction[]): readonly Correction[] {
  return corrections.filter(({ anchor }) => containsSpan(stretch, anchor)).sort(compareAnchors);
}
