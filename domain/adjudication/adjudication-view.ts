import type { ErrorMark } from '../annotation/error';
import type { ArticleInfo } from '../article/article';
import type { Block } from '../article/block';
import type { Person } from '../review/desk-view';
import type { Ruling } from './ruling';

/** Everything the page shows on which one set is made of the marks of several people. The items follow from marks and rulings, see `adjudicatedItems`. */
export interface AdjudicationView {
  readonly articleId: string;
  readonly info: ArticleInfo;
  /** Null where the article is of no campaign. */
  readonly campaign: { readonly id: string; readonly name: string } | null;
  readonly projectId: string;
  /** Both sides, in order. */
  readonly blocks: readonly Block[];
  /** Not withdrawn; of everybody who reviewed the article. */
  readonly marks: readonly ErrorMark[];
  readonly rulings: readonly Ruling[];
  readonly state: 'open' | 'done';
  /** Who declared it done; null while nobody has. */
  readonly doneBy: Person | null;
  /** False for whoever rated the article themselves. */
  readonly mayRule: boolean;
  /** Who reviewed it, and everybody else who is named by an id above. */
  readonly reviewers: readonly Person[];
  readonly people: readonly Person[];
}

/** What became of a mark. `changed`: it stands, with another category or severity. */
export type MarkOutcome = 'waiting' | 'kept' | 'merged' | 'changed' | 'refused';
