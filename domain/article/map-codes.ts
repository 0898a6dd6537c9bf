import type { ChangeSet } from '../text/change-set';
import { mapOffset } from '../text/map-span';
import type { InlineCode } from './inline-code';

/**
 * Codes as they stand in the text after changes. As `spliceRawText` writes it into the file: what is inserted at a code goes with the text
 * before it, at the beginning with the text after it, and a code whose surroundings are replaced stands after what replaces them. So no code
 * is ever lost, nor are two of them in another order.
 */
export const mapCodes = (codes: readonly InlineCode[], changes: ChangeSet): readonly InlineCode[] =>
  codes.map((code) => ({ ...code, at: mapOffset(changes, code.at, code.at === 0 ? 'before' : 'after') }));

/** Positions among `codes` of the opening codes of pairs that hold no text, each with that of its closing one. */
export function listEmptyPairs(
  codes: readonly InlineCode[],
): readonly (readonly [open: number, close: number])[] {
  return codes.flatMap((open, position) => {
    if (open.kind !== 'open') return [];
    const close = codes.findIndex(
      ({ kind, id, at }, other) => other > position && kind === 'close' && id === open.id && at === open.at,
    );
    return close < 0 ? [] : [[position, close] as const];
  });
}
