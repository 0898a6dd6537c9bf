import type { Severity } from '../annotation/severity';
import type { Anchor } from '../article/anchor';
import type { FindingParams } from '../checks/engine/check';
import type { OutsideOrigin } from './outside-finding';

/** A likely error as people are asked about it: found in the text as it reads now, anchored in the imported text. */
export interface CheckFinding {
  /** One of a kind in its article, and the same again when the same is found again. */
  readonly id: string;
  /** Of what came from outside: see `outsideCheckId`. */
  readonly check: string;
  readonly version: number;
  readonly category: string;
  readonly severity: Severity;
  /** Which of the check's sentences tells of it: `checks.<id>.say.<message>`. */
  readonly message: string;
  readonly params: FindingParams;
  /** An empty span is the place where something is missing. */
  readonly target: Anchor;
  readonly source: Anchor | null;
  /** What stands at the target now: not its quote where an approved correction lies in it. */
  readonly words: string;
  /** What should stand at the target; null where a person has to know. */
  readonly suggestion: string | null;
  /** What a dismissal remembers it by: see `findingKeys`. */
  readonly keys: FindingKeys;
  /** Null of what a check found. */
  readonly outside: OutsideOrigin | null;
}

export interface FindingKeys {
  /** These words in these surroundings. */
  readonly place: string;
  /** These words, wherever they stand. */
  readonly pattern: string;
}
