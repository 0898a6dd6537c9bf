import type { TypologyDifference } from './compare-typologies';
import type { Typology } from './typology';
import type { TypologyFault } from './typology-fault';

/** What became of saving a typology: saved; or somebody was first, and this is what stands now and how it differs from what was wanted; or it cannot be used. */
export type SaveTypologyOutcome =
  | { readonly outcome: 'saved'; readonly typology: Typology; readonly change: number }
  | {
      readonly outcome: 'stale';
      readonly typology: Typology;
      readonly change: number;
      readonly difference: TypologyDifference;
    }
  | { readonly outcome: 'faulty'; readonly faults: readonly TypologyFault[] };
