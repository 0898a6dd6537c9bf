import type { DocumentProvenance } from '../article/document-provenance';
import type { Anchor } from '../article/anchor';
import type { Side } from '../article/block';
import type { Span } from '../text/span';
import type { Severity } from './severity';

export const ERROR_SCOPES = ['span', 'segment', 'article'] as const;
export type ErrorScope = (typeof ERROR_SCOPES)[number];

export const ERROR_STATES = ['open', 'withdrawn', 'confirmed', 'refused'] as const;
export type ErrorState = (typeof ERROR_STATES)[number];

export type Provenance =
  { readonly kind: 'person' } | DocumentProvenance | RatingProvenance | FindingProvenance;

/** Whether a person accepted what a check or a system found. */
export const isFromFinding = (provenance: Provenance): provenance is FindingProvenance =>
  provenance.kind === 'check' || provenance.kind === 'model' || provenance.kind === 'import';

/** What an error was made from, where a person accepted it. */
export type FindingProvenance = CheckProvenance | OutsideProvenance;

/** A finding of a check that somebody accepted. */
export interface CheckProvenance {
  readonly kind: 'check';
  readonly id: string;
  /** Of the check. */
  readonly version: string;
}

/** An error of rated data that was imported: what its file says of it, in its own words. Whoever rated it is the reviewer. */
export interface RatingProvenance {
  readonly kind: 'rating';
  /** The name of the file. */
  readonly file: string;
  /** Line, or item, from 1. */
  readonly row: number;
  readonly category: string;
  readonly severity: string;
  /** Where it is beside its anchors, in the same blocks. */
  readonly places?: readonly RatingPlace[];
  /** What should stand in the place of the words. */
  readonly correction?: string;
  /** Who said so first, where the rater took it over. */
  readonly by?: string;
  /** Something is missing, and nothing says where. */
  readonly isMissing?: boolean;
}

/** Counted in the block of the side. */
export interface RatingPlace extends Span {
  readonly side: Side;
}

/** What a system outside Verso found, and somebody accepted. */
export interface OutsideProvenance {
  /** A model that was asked, or a file that was imported. */
  readonly kind: 'model' | 'import';
  /** The system's name: it tells who said so when the run is gone. */
  readonly system: string;
  /** Ids. */
  readonly run: string;
  readonly finding: string;
  /** Where the system had it, once a person has moved its ends; left out while it stands there. */
  readonly movedFrom?: ProposedPlace;
}

/** A place in the imported translation. */
export type ProposedPlace = Pick<Anchor, 'blockId' | 'start' | 'end' | 'quote'>;

/**
 * An error a person marked, or accepted from a finding. A `span` error has a target anchor, a source anchor or
 * both; an omission has a source anchor and an empty target anchor, the insertion point. A `segment` error is
 * anchored to the whole sentences of its segment. An `article` error has no anchor.
 */
export interface ErrorMark {
  readonly id: string;
  readonly articleId: string;
  readonly reviewerId: string;
  readonly scope: ErrorScope;
  readonly target: Anchor | null;
  readonly source: Anchor | null;
  /** Typology id of the category, a path from the dimension down: `accuracy/mistranslation`. */
  readonly category: string;
  readonly severity: Severity;
  readonly comment: string;
  readonly provenance: Provenance;
  readonly state: ErrorState;
  readonly typology: string;
  /** Rises by one with each change; a write names the version it was based on. */
  readonly version: number;
}
