export type EntryKind = 'person' | 'place' | 'organisation' | 'territory' | 'language' | 'project';

/** How one language spells a name. */
export interface EntrySpellings {
  readonly preferred: string;
  /** Accepted by many: a fault only where an article drifts between them. */
  readonly admitted: readonly string[];
  /** Nobody should write them. */
  readonly unwanted: readonly string[];
}

/** Something that has a name, as far as the authority knows it. */
export interface AuthorityEntry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Null where the authority does not know how the language (primary subtag) spells it. */
  spellingsIn(language: string): EntrySpellings | null;
}
