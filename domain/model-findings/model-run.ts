import type { RunCounts } from '../triage/finding-run';
import type { Spend } from './spend';

/**
 * - `running`: it asks;
 * - `done`: every segment was asked about, or could not be;
 * - `failed`: the model could not be asked;
 * - `cancelled`: somebody stopped it;
 * - `limit`: it stopped before it would have spent more than was allowed;
 * - `restart`: the server ended while it ran.
 */
export const MODEL_RUN_STATES = ['running', 'done', 'failed', 'cancelled', 'limit', 'restart'] as const;
export type ModelRunState = (typeof MODEL_RUN_STATES)[number];

/** Why the model could not be asked, or not about a segment. */
export const MODEL_FAULTS = [
  /** The address is not one that this installation lets projects use. */
  'address_forbidden',
  'unreachable',
  'timeout',
  /** 401, 403. */
  'key_refused',
  /** 404: no such address, or no such model. */
  'not_there',
  /** It sends elsewhere, where the key must not go. */
  'redirected',
  /** 429, again and again. */
  'busy',
  'server_error',
  /** Another answer that says that the question was wrong. */
  'rejected',
  'too_large',
  /** No answer of a chat, or nothing in it that can be read. */
  'unreadable',
  /** It does not speak of this text. */
  'refused',
] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

/** Of segments. */
export interface ModelProgress {
  readonly total: number;
  /** Dealt with, one way or another. */
  readonly asked: number;
  /** Of them: answered from what was kept, at no cost. */
  readonly fromCache: number;
  /** Of them: could not be answered. */
  readonly failed: number;
}

/** A run of findings as whoever has started it sees it. */
export interface ModelRun {
  readonly id: string;
  readonly articleId: string;
  readonly state: ModelRunState;
  readonly fault: ModelFault | null;
  readonly model: string;
  readonly progress: ModelProgress;
  readonly counts: RunCounts;
  readonly spend: Spend;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What asking about an article would come to. */
export interface ModelEstimate {
  readonly segments: number;
  /** Of them: answered before, at no cost. */
  readonly known: number;
  /** About. The limits are kept to whatever it comes to. */
  readonly spend: Spend;
  readonly currency: string;
  readonly model: string;
  /** Whether the limits leave room for all of it. */
  readonly fits: boolean;
}
