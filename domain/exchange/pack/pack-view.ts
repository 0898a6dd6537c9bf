import type { PackChoice } from './pack-choice';
import type { ForeseenRefusal } from './pack-part';
import type { PackPartId } from './part-ids';

export const PACK_STATES = ['ready', 'running', 'done', 'stopped', 'failed'] as const;
/** `ready`: asked for, and not yet fetched. One that is over can be fetched again until it expires. */
export type PackState = (typeof PACK_STATES)[number];

/** How far a pack has come. */
export interface PackView {
  readonly id: string;
  readonly state: PackState;
  /** Articles, and those of them that are in it whole. */
  readonly total: number;
  readonly done: number;
  /** That were sent. */
  readonly bytes: number;
  /** Of `failed`: a code with words of its own in `errors`. */
  readonly fault: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Articles of one project that cannot have a part, and why. */
export interface PackObstacle {
  readonly part: PackPartId;
  readonly reason: ForeseenRefusal;
  readonly projectId: string;
  readonly projectName: string;
  readonly count: number;
}

export interface PlannedArticle {
  readonly id: string;
  readonly title: string;
  readonly targetLang: string;
}

/** What a pack of a selection would hold. */
export interface PackPlan {
  readonly total: number;
  /** The first of them. */
  readonly articles: readonly PlannedArticle[];
  /** Chosen by id and not there any more, or not for whoever asks. */
  readonly missing: number;
  /** That one may read and not export. */
  readonly forbidden: readonly PlannedArticle[];
  readonly obstacles: readonly PackObstacle[];
  /** What the person chose last. */
  readonly choice: PackChoice;
}

/** More would be a matter of hours, and of more files than a ZIP can name. */
export const MAX_PACK_ARTICLES = 5000;
