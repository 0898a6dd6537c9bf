import type { Spend } from './spend';

/**
 * - `running`: it asks;
 * - `done`: every segment was asked about, or could not be;
 * - `cancelled`: somebody stopped it;
 * - `limit`: it stopped before it would have spent more than was allowed;
 * - `failed`: the model could not be asked;
 * - `stopped`: the server ended while it ran.
 */
export const MODEL_RUN_STATES = ['running', 'done', 'cancelled', 'limit', 'failed', 'stopped'] as const;
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
  /** It refuses to speak of this text. */
  'refused',
] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

export interface ModelRunCounts {
  /** Segments to ask about, and those that were. */
  readonly total: number;
  readonly asked: number;
  /** Of them: answered from what was kept. */
  readonly fromCache: number;
  /** Of them: could not be answered. */
  readonly failed: number;
  /** What the model named. */
  readonly named: number;
  readonly kept: number;
  /** Their words are not in the text, or in several places. */
  readonly unplaced: number;
  /** The second look did not find their correction better. */
  readonly notBetter: number;
}

export const NO_COUNTS: ModelRunCounts = {
  total: 0,
  asked: 0,
  fromCache: 0,
  failed: 0,
  named: 0,
  kept: 0,
  unplaced: 0,
  notBetter: 0,
};

export interface ModelRun {
  readonly id: string;
  readonly articleId: string;
  readonly state: ModelRunState;
  readonly fault: ModelFault | null;
  readonly model: string;
  readonly counts: ModelRunCounts;
  readonly spend: Spend;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What asking about an article would come to. */
export interface ModelEstimate {
  readonly segments: number;
  /** Of them: answered before, at no cost. */
  readonly known: number;
  /** At most. */
  readonly spend: Spend;
  readonly currency: string;
  readonly model: string;
  /** Whether the limits leave room for all of it. */
  readonly fits: boolean;
}
