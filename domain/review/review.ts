export const ARTICLE_STATES = ['imported', 'in_review', 'reviewed', 'approved', 'exported'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** One person's pass over one article. */
export interface Review {
  readonly id: string;
  readonly articleId: string;
  readonly reviewerId: string;
  readonly state: 'open' | 'finished';
}

/**
 * "Read, no error": kept by sentence (block and start offset), not by segment, so that it survives every change
 * of the alignment. A segment counts as checked when all its target sentences are, or, where it has none, all
 * its source sentences.
 */
export interface CheckedSentence {
  readonly blockId: string;
  readonly start: number;
}

/** The figure that a reviewer gave a segment, 0–100, kept by the sentence that the segment begins with: see `scorePlaces`. */
export interface SegmentScore {
  readonly blockId: string;
  readonly start: number;
  readonly score: number;
}
