import type { KnownName } from '../../names/known-name';
import type { Term } from '../../terms/term';

/** What a project knows that an article cannot tell. */
export interface Knowledge {
  readonly terms: readonly Term[];
  readonly names: readonly KnownName[];
}

export const NO_KNOWLEDGE: Knowledge = { terms: [], names: [] };
