/** A name as a project has decided to write it. */
export interface KnownName {
  readonly id: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** As the source spells it; empty where only the translation is known. */
  readonly source: string;
  readonly preferred: string;
  /** Other spellings that were found for it, and are not wanted. */
  readonly variants: readonly string[];
}
