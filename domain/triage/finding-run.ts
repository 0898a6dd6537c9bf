import type { OutsideKind } from './outside-finding';

export const RUN_STATES = ['running', 'done', 'stopped', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** What became of all that a system said of an article: the other four add up to what was received. */
export interface RunCounts {
  readonly received: number;
  /** Stored. */
  readonly kept: number;
  /** Dropped: its words could not be found, or not in one place only. */
  readonly unresolved: number;
  /** Dropped by a second look. */
  readonly rejected: number;
  /** Dropped: the run had said the same of the same words before. */
  readonly repeated: number;
}

export const NO_COUNTS: RunCounts = { received: 0, kept: 0, unresolved: 0, rejected: 0, repeated: 0 };

export function addCounts(one: RunCounts, other: RunCounts): RunCounts {
  return {
    received: one.received + other.received,
    kept: one.kept + other.kept,
    unresolved: one.unresolved + other.unresolved,
    rejected: one.rejected + other.rejected,
    repeated: one.repeated + other.repeated,
  };
}

/** Provenance by name: `model`, `promptHash`, `host`; `file`, `format`. Never a key or an address with one in it. */
export type RunDetails = Readonly<Record<string, string | number>>;

/** One time that a model was asked about an article, or that a file was taken in for it. */
export interface FindingRun {
  readonly id: string;
  readonly articleId: string;
  /** The same for runs that were started in one go, of many articles. */
  readonly batchId: string;
  readonly kind: OutsideKind;
  /** What the system calls itself. */
  readonly system: string;
  readonly details: RunDetails;
  readonly state: RunState;
  readonly counts: RunCounts;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Null while it runs. */
  readonly endedAt: string | null;
  readonly startedById: string;
}
