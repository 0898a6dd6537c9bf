import type { BlockSpan } from '@/domain/checks/engine/check';
import type { CheckedArticle } from '@/domain/checks/engine/checked-article';

/** Where a finding is, for whoever has the file. */
export interface FilePlace {
  /** Line of a table, from 0; null where offsets count in the whole file. */
  readonly row: number | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What is checked at once: a whole file, or one row or line of it. */
export interface CheckedUnit {
  readonly article: CheckedArticle;
  readonly place: (target: BlockSpan) => FilePlace;
}

/** Tells the languages of a unit from its texts. */
export interface ChosenLanguages {
  readonly source: (text: string) => string;
  readonly target: (text: string) => string;
}
