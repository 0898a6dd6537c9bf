import type { Anchor } from '../article/anchor';
import type { DocumentProvenance } from '../article/document-provenance';

export const CORRECTION_STATES = [
  'proposed',
  'approved',
  'rejected',
  'changes_requested',
  'superseded',
  'taken_over',
  'withdrawn',
] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/**
 * A replacement for a span of the target as it was imported. An empty span is an insertion, an empty
 * replacement a deletion. It belongs to an error or stands alone.
 */
export interface Correction {
  readonly id: string;
  readonly articleId: string;
  readonly errorId: string | null;
  readonly proposerId: string;
  /** The group it was proposed with, see `CorrectionGroup`. */
  readonly groupId: string | null;
  readonly anchor: Anchor;
  readonly replacement: string;
  readonly state: CorrectionState;
  /** What the editor approved instead, when the proposal was edited first; the proposer keeps the credit. */
  readonly approvedText: string | null;
  /** How often its proposer has answered a refusal or a request for changes. */
  readonly round: number;
  readonly version: number;
  /** Of one that came in with a document; left out for what a person proposed here. */
  readonly origin?: DocumentProvenance;
}
