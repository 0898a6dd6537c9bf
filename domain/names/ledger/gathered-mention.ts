import type { NameMention } from './name-ledger';

/** A mention and what it is gathered by: its words, each for all of its spellings. */
export interface GatheredMention extends NameMention {
  readonly signature: readonly string[];
  readonly isUncertain: boolean;
  /** What the source has in its place, where it is known already. */
  readonly source: string | null;
}
