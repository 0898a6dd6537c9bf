import type { TermStatus } from '../../terms/term';

/** What a file says of an entry, a language or a term, beside how the term stands. */
export interface TbxSaid {
  /** As TBX calls it: `note`, `definition`, `partOfSpeech` … */
  readonly category: string;
  readonly text: string;
  /** Where it leads; left out where it leads nowhere. */
  readonly target?: string;
  /** Where it was taken from; left out where the file does not say. */
  readonly source?: string;
}

/** A term of one language, as a file has it. */
export interface TbxTerm {
  readonly text: string;
  /** Null where the file does not say it. */
  readonly status: TermStatus | null;
  /** What the file calls the status; left out of what is to be written with the name that we have for it. */
  readonly statusName?: string;
  readonly said: readonly TbxSaid[];
  /** Where it stands in the file; 0 for what is to be written. */
  readonly offset: number;
}

/** What a concept is called in one language. */
export interface TbxLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly said: readonly TbxSaid[];
  readonly terms: readonly TbxTerm[];
}

export interface TbxConcept {
  /** As the file names it; null where it does not. */
  readonly id: string | null;
  /** The language that is translated from, where the file says it; TBX itself has no place for that. */
  readonly sourceLang: string | null;
  readonly said: readonly TbxSaid[];
  readonly languages: readonly TbxLanguage[];
  readonly offset: number;
}
