import type { CorrectionState } from '../../correction/correction';
import type { Severity } from '../../annotation/severity';

/** A stretch of `source` or `mt`. Offsets count code points; `quote` is what stands between them. */
export interface TripleSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface TripleError extends TripleSpan {
  /** One mark that has a place on both sides is an error on each, with one id. */
  readonly id: string;
  readonly side: 'source' | 'mt';
  /** Whether the mark goes on in the next segment: `quote` is what of it stands in this one. */
  readonly continues: boolean;
  readonly scope: 'span' | 'segment';
  readonly category: string;
  readonly severity: Severity;
  readonly comment: string;
}

export interface TripleCorrection extends TripleSpan {
  readonly id: string;
  /** Id of the error that it corrects. */
  readonly error: string | null;
  readonly replacement: string;
  readonly state: CorrectionState;
  /** Whether `post_edit` has it. */
  readonly applied: boolean;
}

/** One line: a segment with its source, the machine translation and what people made of it. See docs/formats/training-triples.md. */
export interface TrainingTriple {
  readonly format: 'verso-training-triples/1';
  readonly id: string;
  /** BCP 47. */
  readonly source_lang: string;
  readonly target_lang: string;
  readonly source: string;
  readonly mt: string;
  /** With the corrections that an editor approved. */
  readonly post_edit: string;
  readonly errors: readonly TripleError[];
  readonly corrections: readonly TripleCorrection[];
  readonly provenance: {
    readonly article: string;
    /** Number of the segment in the article, from 1. */
    readonly segment: number;
    readonly address: string | null;
    readonly published_on: string | null;
    readonly mt_system: string | null;
    readonly decided: boolean;
    /** Who marked or corrected something in it, and who decided: pseudonyms, or names where those were asked for. */
    readonly reviewers: readonly string[];
    readonly editors: readonly string[];
    /** ISO 8601: of the last decision on something in it. */
    readonly decided_at: string | null;
    readonly exported_at: string;
    readonly versions: {
      readonly article: number;
      readonly alignment: number;
      readonly typologies: readonly string[];
    };
  };
  readonly consent: { readonly given: true; readonly by: string; readonly at: string };
  /** SPDX id or words; null where the project has not said. */
  readonly licence: string | null;
}
