import type { TermStatus } from '../../terms/term';

/** A term of one language, as a file has it. */
export interface TbxTerm {
  readonly text: string;
  /** Null where the file does not say it. */
  readonly status: TermStatus | null;
  readonly notes: readonly string[];
  /** Where it stands in the file; 0 for what is to be written. */
  readonly offset: number;
}

/** What a concept is called in one language. */
export interface TbxLanguage {
  /** BCP 47. */
  readonly lang: string;
  /** Definitions too. */
  readonly notes: readonly string[];
  readonly terms: readonly TbxTerm[];
}

export interface TbxConcept {
  /** The language that is translated from, where the file says it; TBX itself has no place for that. */
  readonly sourceLang: string | null;
  readonly notes: readonly string[];
  readonly languages: readonly TbxLanguage[];
  readonly offset: number;
}
