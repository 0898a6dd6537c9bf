import type { TypologyContent } from '../../annotation/typology-content';
import type { TypologyFault } from '../../annotation/typology-fault';

/** Larger is no typology. */
export const MAX_TYPOLOGY_CHARS = 4_000_000;
/** More are not told of. */
export const MAX_FAULTS = 50;

/** A file that was read: all of it, or what is wrong with it. Of half a typology nobody could tell what is missing. */
export type ReadTypology =
  | { readonly content: TypologyContent; readonly faults: readonly [] }
  | { readonly content: null; readonly faults: readonly TypologyFault[] };

export const refuseTypology = (...faults: readonly TypologyFault[]): ReadTypology => ({
  content: null,
  faults: faults.slice(0, MAX_FAULTS),
});
