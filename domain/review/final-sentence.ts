import type { Block } from '../article/block';
import { compareAnchors } from '../correction/find-rivals';
import { correctedText } from '../correction/apply-corrections';
import type { Correction } from '../correction/correction';
import type { Span } from '../text/span';

/** The sentence or sentences of a block that a span lies in, without the white space at their end. */
export function sentenceAround({ text, sentenceStarts }: Block, { start, end }: Span): Span {
  const from = sentenceStarts.findLast((one) => one <= start) ?? 0;
  const to = sentenceStarts.find((one) => one > from && one >= end) ?? text.length;
  return { start: from, end: Math.max(from + text.slice(from, to).trimEnd().length, end) };
}

/**
 * A sentence as it reads with the approved corrections of its block. Where one reaches over the sentence's border, what
 * it puts there belongs to both sides, so it is shown whole. `approved` are of one block, no two of them rivals.
 */
export function finalSentence(text: string, sentence: Span, approved: readonly Correction[]): string {
  const touching = approved.filter(({ anchor }) => isInside(anchor, sentence)).sort(compareAnchors);
  let result = '';
  let kept = sentence.start;
  for (const correction of touching) {
    const { start, end } = correction.anchor;
    result += text.slice(kept, Math.max(kept, start)) + correctedText(correction);
    kept = Math.max(kept, end);
  }
  return result + text.slice(kept, Math.max(kept, sentence.end));
}

/** What replaces words has to share some with the sentence; what only inserts may stand at either end of it. */
function isInside({ start, end }: Span, sentence: Span): boolean {
  if (start === end) return start >= sentence.start && start <= sentence.end;
  return start < sentence.end && end > sentence.start;
}
