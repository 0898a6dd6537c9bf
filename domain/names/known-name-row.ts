import type { KnownName } from './known-name';

/** A name that a project knows, as it is stored, and by whom. */
export interface KnownNameRow extends KnownName {
  readonly version: number;
  readonly addedById: string | null;
  readonly changedById: string | null;
  /** Empty where they are gone. */
  readonly changedByName: string;
  /** ISO 8601. */
  readonly changedAt: string;
}

export interface KnownNameQuery {
  /** Words that stand in one of its spellings; '' for all. */
  readonly text: string;
  /** BCP 47, '' for all. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface KnownNamePage {
  readonly rows: readonly KnownNameRow[];
  /** Names that match. */
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}

/** Languages that the project knows names for, to filter by. */
export interface KnownNameLanguages {
  readonly sourceLangs: readonly string[];
  readonly targetLangs: readonly string[];
}
