import type { Failure } from '../../domain/result';
import type { ArticleRecord } from '../data/articles';

/**
 * Why an article's text and alignment stay as they are, or null: in ESA people rate what a system wrote, and a score is of the segments that everybody
 * has.
 */
export const findRatedOnly = ({ protocol }: Pick<ArticleRecord, 'protocol'>): Failure<'rated_only'> | null =>
  protocol === 'esa' ? { code: 'rated_only' } : null;
