import type { Failure } from '../result';
import type { BulkItem, BulkTarget } from './bulk';

/** What a bulk decision would do to one article. */
export interface BulkArticle {
  readonly articleId: string;
  readonly title: string;
  readonly changes: number;
  readonly conflicts: number;
  readonly refused: number;
}

/** A correction that would not be decided, with what an editor needs to see why. */
export interface BulkObstacle {
  readonly correctionId: string;
  readonly errorId: string | null;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly targetLang: string;
  readonly quote: string;
  readonly replacement: string;
  readonly outcome: Exclude<BulkItem['outcome'], 'change'>;
  readonly error: Failure;
}

/** A dry run. Nothing was written; `targets` is what to send for the real thing. */
export interface BulkPlan {
  readonly targets: readonly BulkTarget[];
  readonly articles: readonly BulkArticle[];
  /** The first of them; `conflicts` and `refused` of the articles count all. */
  readonly obstacles: readonly BulkObstacle[];
}

/** What is told while a bulk decision, or its undo, runs. Each article is done whole or not at all. */
export type BulkEvent =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'done';
      /** Of the decisions taken, to take them back by; null when none was. */
      readonly batchId: string | null;
      readonly changed: number;
      /** What was not done, and why. */
      readonly left: readonly BulkItem[];
    };

export const BATCH_KINDS = ['approve', 'reject', 'request_changes', 'undo', 'restore', 'reimport'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** Decisions that were taken in one go, for who may want to take them back. */
export interface BatchRow {
  readonly id: string;
  readonly kind: BatchKind;
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly at: string;
  readonly decisions: number;
  readonly articles: number;
  /** Whether an undo of it has been taken already. */
  readonly undone: boolean;
}
