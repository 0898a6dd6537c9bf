import type { Severity } from '../annotation/severity';
import type { Anchor } from '../article/anchor';
import { shortHash } from '../text/short-hash';
import type { TextStretch } from './text-stretch';

/** Who says so: a model that was asked, or a file of another system's findings. */
export const OUTSIDE_KINDS = ['model', 'import'] as const;
export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

/** A likely error that something outside Verso found. Unlike what checks find it cannot be found again, so it is stored. */
export interface OutsideFinding {
  readonly id: string;
  readonly runId: string;
  /** In the imported text; an empty span is the place where something is missing. */
  readonly target: Anchor;
  readonly source: Anchor | null;
  /** Typology id of MQM-Core. */
  readonly category: string;
  readonly severity: Severity;
  /** As the system itself named category and severity; '' where it did not. */
  readonly named: NamedBySystem;
  /** Why, in the words of the system; '' where it gives no reason. Data, never markup. */
  readonly explanation: string;
  /** BCP 47; `und` where nobody knows. */
  readonly explanationLang: string;
  /** What should stand at the target; null where it does not say. */
  readonly suggestion: string | null;
  /** How sure the system is, in its own measure. */
  readonly confidence: number | null;
  /** Its segment, in the block of the target: it holds as long as that reads as it did. */
  readonly readIn: TextStretch;
}

export interface NamedBySystem {
  readonly category: string;
  readonly severity: string;
}

/** Where an outside finding comes from, as the desk shows it and as an error keeps it. */
export interface OutsideOrigin {
  readonly kind: OutsideKind;
  /** The system's name. */
  readonly system: string;
  readonly runId: string;
  readonly explanation: string;
  readonly explanationLang: string;
  readonly confidence: number | null;
}

/**
 * What stands in place of a check's id, so that dismissals, accept rates and settings hold for a system over all its runs. Names of
 * systems are any text, so only a hash of them goes into it.
 */
export function outsideCheckId(kind: OutsideKind, system: string): string {
  return `outside-${kind}-${shortHash(system)}`;
}

export const isOutsideCheckId = (check: string): boolean => check.startsWith('outside-');
