import type { Span } from '../text/span';
import type { Side } from './block';

/** A remark that a file has beside a unit. */
export interface UnitNote {
  readonly text: string;
  /** Who wrote it, or what kind of note it is, as the file says; '' where it does not. */
  readonly from: string;
}

/** How good a unit is, as its file says: a score from 0 to 100, or how people voted. */
export interface UnitRating {
  readonly kind: 'score' | 'vote';
  readonly value: number;
  /** From which value on it is good enough; null where the file does not say. */
  readonly threshold: number | null;
  /** Address of the model that it is measured by; '' where the file does not say. */
  readonly profileRef: string;
}

/** How good some of a unit's words are said to be. */
export interface SpanRating {
  readonly side: Side;
  /** In the unit's text on that side. */
  readonly span: Span;
  readonly rating: UnitRating;
}

/** What a bilingual file says of one of its units beside the two texts. */
export interface ArticleUnit {
  /** Names the unit within its file. */
  readonly key: string;
  /** Null where the unit has no text on that side. */
  readonly sourceBlockId: string | null;
  readonly targetBlockId: string | null;
  /** As the file names it; '' where it does not. */
  readonly state: string;
  readonly notes: readonly UnitNote[];
  /** Left out where the file has none. */
  readonly rating?: UnitRating;
  /** Of some of its words; left out where the file has none. */
  readonly spanRatings?: readonly SpanRating[];
}
