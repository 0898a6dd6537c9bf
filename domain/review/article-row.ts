import type { ArticleInfo } from '../article/article';
import type { LastExport } from './export-record';
import type { Assignment } from './assignment';
import type { ArticleState, Review } from './review';

/** What one person has to do with an article, or did. */
export interface ArticleWork {
  readonly userId: string;
  readonly name: string;
  readonly review: 'none' | Review['state'];
  /** Null where nobody asked them. */
  readonly assignment: Pick<Assignment, 'state' | 'dueOn' | 'version'> | null;
}

/** One line of the list of articles. */
export interface ArticleRow extends Pick<ArticleInfo, 'title' | 'sourceLang' | 'targetLang' | 'mtSystem'> {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly state: ArticleState;
  readonly segmentCount: number;
  /** Whether the file it came from was kept. */
  readonly hasFile: boolean;
  /** Open errors; corrections that wait for a decision or for changes. */
  readonly errorCount: number;
  readonly openCorrections: number;
  /** Findings of checks that wait for an answer, as they were counted last; null where they never were. */
  readonly findingCount: number | null;
  /** Null where it never was. */
  readonly lastExport: LastExport | null;
  /** Of whoever asks. */
  readonly myReview: 'none' | Review['state'];
  /** Of everybody who was asked or has begun, by name. */
  readonly work: readonly ArticleWork[];
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * `due`: what is due first of what is not finished; `findings`: how many wait for an answer, as they were counted last. What has no date,
 * or was never counted, comes last, whichever way.
 */
export const ARTICLE_SORTS = ['updatedAt', 'createdAt', 'title', 'due', 'findings'] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

export interface ArticlePage {
  readonly rows: readonly ArticleRow[];
  readonly total: number;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}
