import type { Tally } from './accept-rate';
import type { Person } from './desk-view';

export interface CategoryTally extends Tally {
  /** '' for corrections that belong to no error. */
  readonly category: string;
}

/** How one person's corrections came out: seen by that person and by who manages the project. */
export interface ReviewerStats {
  readonly reviewer: Person;
  /** Those with the most corrections first. */
  readonly categories: readonly CategoryTally[];
}
