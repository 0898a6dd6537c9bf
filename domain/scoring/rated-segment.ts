import type { Side } from '../article/block';
import type { Span } from '../text/span';

/** An error as a file or the database names it. */
export interface RatedError {
  readonly category: string;
  readonly severity: string;
  /** None where it is of the whole segment, or where nothing says where. */
  readonly places: readonly { readonly side: Side; readonly span: Span }[];
  /** Id of the mark, where it is one of ours. */
  readonly mark?: string;
  /** The marked words, where they are known though their place is not. */
  readonly quote?: string;
  /** What is to stand in the place of the marked words; absent where nobody said. */
  readonly correction?: string | null;
  /** The same as an earlier one, and by the policy of the project not to be counted again (`markRepeats`). */
  readonly isRepeat?: boolean;
}

/** What one rater said of one segment. Without errors it was rated and found clean. */
export interface SegmentRating {
  readonly rater: string;
  readonly errors: readonly RatedError[];
  /** 0–100, as in ESA; null where the rater gave none. */
  readonly score: number | null;
  /** Weighed already by whoever made the file, 0 or more; null where the errors are there to be weighed. */
  readonly penalty: number | null;
  /** Errors were marked in the document, so that a score without any is of a clean segment; else nobody may have looked for them. */
  readonly isMarked?: boolean;
}

/** One output of one system, with all that was said of it. */
export interface RatedSegment {
  readonly system: string;
  readonly document: string;
  /** Names the segment within the data; the same for all systems that translated it. */
  readonly segment: string;
  /** '' where nobody says what kind of text the document is. */
  readonly domain: string;
  readonly source: string;
  readonly target: string;
  /** BCP 47; '' where nobody says. By them lengths are counted. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** What was said of the document as a whole: it has no text of its own, and is no segment. */
  readonly isWhole?: boolean;
  /** A post-edit of the target, or a reference; null where there is none. */
  readonly corrected: string | null;
  /** Never empty. */
  readonly ratings: readonly SegmentRating[];
}
