import { applyChanges, invertChanges, type ChangeSet } from '../text/change-set';
import { findQuote } from '../text/find-quote';
import { mapOffset, mapSpan } from '../text/map-span';
import { quoteSpan, type QuotedSpan } from '../text/quoted-span';
import type { Span } from '../text/span';
import { toChangeSet } from './apply-corrections';
import type { Correction } from './correction';
import { isFreePlace, type Orphan } from './place-again';
import type { RebaseText } from './rebase-correction';
import { selectCorrections } from './select-corrections';

/** The place of an orphan as the block reads now, with its context. */
export function presentPlace(
  { span }: Orphan,
  others: readonly Correction[],
  { text }: RebaseText,
): QuotedSpan {
  const changes = changesOf(others);
  return quoteSpan(applyChanges(text, changes), {
    start: mapOffset(changes, span.start, 'before'),
    end: mapOffset(changes, span.end, 'after'),
  });
}

/**
 * Where in the imported text the words of an orphan still stand, to judge by their quote and context in the block as it reads
 * now; null where nothing is likely.
 */
export function suggestPlace(
  correction: Correction,
  others: readonly Correction[],
  { text }: RebaseText,
): Span | null {
  const changes = changesOf(others);
  const present = applyChanges(text, changes);
  const { anchor } = correction;
  const found = findQuote(present, { ...anchor, start: mapOffset(changes, anchor.start, 'before') });
  if (found === null) return null;
  const back = invertChanges(changes, text);
  const place = mapSpan(back, found.span, { edges: 'exclude', deletion: 'orphan' });
  if (place === null || !isFreePlace(correction, place, others)) return null;
  // What stands only in the words of a correction has no place in the imported text.
  return text.slice(place.start, place.end) === present.slice(found.span.start, found.span.end)
    ? place
    : null;
}

/** What approved corrections have made of the block. */
function changesOf(corrections: readonly Correction[]): ChangeSet {
  return toChangeSet(selectCorrections(corrections, 'approved').applied);
}
