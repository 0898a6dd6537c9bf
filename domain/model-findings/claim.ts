import type { Severity } from '../annotation/severity';
import type { NamedBySystem } from '../triage/outside-finding';

/** What a model says of a segment, as far as it could be read. Nothing of it is believed before its words were found in the text. */
export interface Claim {
  /** Words of the translation; '' for a place where something is missing. */
  readonly quote: string;
  /** What stands directly before and after them, as far as the model said. */
  readonly before: string;
  readonly after: string;
  /** Words of the source that it is about, or ''. */
  readonly source: string;
  /** Typology id of MQM-Core. */
  readonly category: string;
  readonly severity: Severity;
  /** In the model's own words. */
  readonly named: NamedBySystem;
  readonly explanation: string;
  /** What should stand in place of the quote; null where the model did not say. */
  readonly fix: string | null;
}

/** Of one segment. More than that is no revision but noise. */
export const MAX_CLAIMS = 24;

/** A name that is longer says something else. */
export const MAX_NAME_LENGTH = 80;
