import type { ArticleRow } from './article-row';
import type { Assignment } from './assignment';
import type { SampleEntry } from './sample';

/** An article that waits for a reviewer: one's own, or in the shared queue. */
export interface QueueRow extends Pick<
  ArticleRow,
  | 'id'
  | 'projectId'
  | 'projectName'
  | 'title'
  | 'sourceLang'
  | 'targetLang'
  | 'segmentCount'
  | 'createdAt'
  | 'findingCount'
> {
  /** Of whoever asks; null in the shared queue. */
  readonly assignment: Pick<Assignment, 'state' | 'dueOn' | 'note' | 'version'> | null;
  /** Who asked for the review; '' where the person took it from the shared queue. */
  readonly assignedBy: string;
}

/** `mine`: what one has to review, what is due first before the rest. `pool`: what nobody has, the oldest first. */
export const QUEUE_PARTS = ['mine', 'pool'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}

/** One article of a sample, as it is shown before it is assigned. */
export interface SampleRow extends SampleEntry, Pick<ArticleRow, 'title' | 'targetLang' | 'segmentCount'> {}
