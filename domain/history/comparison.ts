import type { ReasonCode } from '../correction/decision';
import type { Person } from '../review/desk-view';
import type { ComparedBlock } from './compare-versions';
import type { Version } from './list-versions';
import type { RestoreObstacleCode } from './plan-restore';

/** A version with its maker's name; of the import, who brought the article in and when. */
export interface NamedVersion extends Pick<Version, 'number' | 'at' | 'approved' | 'undone' | 'edition'> {
  readonly by: Person | null;
}

/** Who stands behind a change, and why. */
export interface ChangeCredit {
  readonly correctionId: string;
  readonly proposer: Person;
  /** What the proposer wrote, where the editor approved another text. */
  readonly proposedText: string | null;
  readonly approvedBy: Person;
  /** ISO 8601 with zone. */
  readonly approvedAt: string;
  readonly override: boolean;
  readonly note: string;
  readonly category: string | null;
  /** What the category is of. */
  readonly typology: string | null;
  readonly comment: string;
  /** Who took it out of the text again, if it was. */
  readonly undone: { readonly by: Person; readonly at: string; readonly reason: ReasonCode | null } | null;
}

export interface Comparison {
  readonly articleId: string;
  readonly title: string;
  readonly targetLang: string;
  readonly before: NamedVersion;
  readonly after: NamedVersion;
  readonly blocks: readonly ComparedBlock[];
  /** By id of the approval, for every change that a run names. */
  readonly credits: Readonly<Record<string, ChangeCredit>>;
}

/** One change that a restore makes to the text, or cannot make. */
export interface RestoreLine {
  readonly correctionId: string;
  /** The imported words. */
  readonly quote: string;
  /** What goes out of the text, or comes into it, in their place. */
  readonly text: string;
}

/** What restoring a version would do: a dry run. */
export interface RestoreDryRun {
  readonly articleId: string;
  readonly version: number;
  /** The number of decisions it was worked out for. */
  readonly baseSequence: number;
  readonly targetLang: string;
  readonly undone: readonly RestoreLine[];
  readonly approved: readonly RestoreLine[];
  readonly obstacles: readonly (RestoreLine & { readonly code: RestoreObstacleCode })[];
  /** How many are approved only by setting the four-eyes policy aside. */
  readonly overrides: number;
}

/**
 * What came of a restore. `stale`: somebody decided first; nothing was done, and `since` says how many decisions there
 * were. `incomplete` and `override_needed`: nothing was done, because not all of it can be done, or not without being
 * asked for; the dry run says what.
 */
export type RestoreAnswer =
  | {
      readonly outcome: 'restored';
      /** The version that it made, and the one that stood before: restoring that takes this one back. */
      readonly version: number;
      readonly before: number;
    }
  | { readonly outcome: 'stale'; readonly dryRun: RestoreDryRun; readonly since: number }
  | { readonly outcome: 'incomplete' | 'override_needed'; readonly dryRun: RestoreDryRun };
