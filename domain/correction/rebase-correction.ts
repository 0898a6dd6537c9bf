import { applyChanges, changeSetOf, type Change } from '../text/change-set';
import { quoteSpan } from '../text/quoted-span';
import { spansOverlap, type Span } from '../text/span';
import { correctedText } from './apply-corrections';
import type { Correction } from './correction';
import { diffWords } from './diff-words';
import { areRivals, compareAnchors } from './find-rivals';

/** The imported text of the corrections' block, and its language. */
export interface RebaseText {
  readonly text: string;
  readonly lang: string;
}

/**
 * How a proposal stands to the approved corrections that overlap it. `span` is what they and it cover together, in the
 * imported text.
 *
 * - `free`: none does.
 * - `contained`: they changed already all that it would change.
 * - `merged`: it changes other words of the same place; `text` is the place with both.
 * - `orphan`: the words that it would change have been changed to something else; `present` is how the place reads now.
 */
export type Rebased =
  | { readonly kind: 'free' }
  | { readonly kind: 'contained'; readonly span: Span; readonly present: string }
  | { readonly kind: 'merged'; readonly span: Span; readonly present: string; readonly text: string }
  | { readonly kind: 'orphan'; readonly span: Span; readonly present: string };

/**
 * Takes a proposal through the approved changes of its block. Both sides are taken apart into the words that they really
 * change, because a correction of a phrase mostly keeps the greater part of it. `approved` has no two rivals in it.
 */
export function rebaseCorrection(
  correction: Correction,
  approved: readonly Correction[],
  { text, lang }: RebaseText,
): Rebased {
  const inTheWay = approved.filter((other) => areRivals(correction, other)).sort(compareAnchors);
  if (inTheWay.length === 0) return { kind: 'free' };
  const span = spanOfAll([correction, ...inTheWay]);
  const standing = inTheWay.flatMap((other) => hunksOf(other, lang));
  const present = placeWith(text, span, standing);
  const wanted = hunksOf(correction, lang).filter((hunk) => !standing.some((other) => isSame(hunk, other)));
  if (wanted.length === 0) return { kind: 'contained', span, present };
  if (wanted.some((hunk) => standing.some((other) => spansOverlap(hunk, other)))) {
    return { kind: 'orphan', span, present };
  }
  return { kind: 'merged', span, present, text: placeWith(text, span, [...standing, ...wanted]) };
}

/** The same proposal over a wider span: what it takes in on either side it leaves as it is. */
export function widenCorrection(correction: Correction, span: Span, text: string): Correction {
  const { anchor, replacement } = correction;
  if (anchor.start === span.start && anchor.end === span.end) return correction;
  return {
    ...correction,
    anchor: { blockId: anchor.blockId, ...quoteSpan(text, span) },
    replacement: text.slice(span.start, anchor.start) + replacement + text.slice(anchor.end, span.end),
  };
}

/** The words that a correction really changes, as changes of the block's imported text. */
function hunksOf(correction: Correction, lang: string): readonly Change[] {
  const { quote, start } = correction.anchor;
  return diffWords(quote, correctedText(correction), lang).changes.changes.map((change) => ({
    start: start + change.start,
    end: start + change.end,
    insert: change.insert,
  }));
}

function spanOfAll(corrections: readonly Correction[]): Span {
  return {
    start: Math.min(...corrections.map(({ anchor }) => anchor.start)),
    end: Math.max(...corrections.map(({ anchor }) => anchor.end)),
  };
}

function isSame(a: Change, b: Change): boolean {
  return a.start === b.start && a.end === b.end && a.insert === b.insert;
}

function placeWith(text: string, span: Span, changes: readonly Change[]): string {
  const within = [...changes]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, insert }) => ({ start: start - span.start, end: end - span.start, insert }));
  return applyChanges(text.slice(span.start, span.end), changeSetOf(within));
}
