import type { ErrorMark } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import type { InlineCode } from '../article/inline-code';
import type { Correction, CorrectionState } from '../correction/correction';
import type { Decision, ReasonCode } from '../correction/decision';
import type { Person } from './desk-view';
import type { Reason } from './reason';

/** What one marked or proposed, and what became of it. */
export interface MyDecisionRow {
  /** Of the correction, or of the mark where one proposed none. */
  readonly id: string;
  readonly projectId: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly targetLang: string;
  readonly sourceLang: string;
  /** ISO 8601: of the last decision, else of the proposal or the mark. */
  readonly at: string;
  /** Decided by somebody else since the last visit. */
  readonly isNew: boolean;
  readonly mark: Pick<ErrorMark, 'id' | 'category' | 'severity' | 'comment' | 'state'> | null;
  readonly correction: Correction | null;
  /** The words in question: of the target where the mark has a place there. */
  readonly quoted: { readonly side: 'source' | 'target'; readonly anchor: Anchor } | null;
  /** The sentence as it came, and where in it the words are. */
  readonly sentence: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  /** Tags and placeholders of the sentence, where they stand in it; left out where it has none. */
  readonly codes?: readonly InlineCode[];
  /** The sentence as it now reads, with all approved corrections. */
  readonly finalSentence: string;
  readonly finalCodes?: readonly InlineCode[];
  /** Decisions and answers that stand, oldest first, see `exchangeOf`. */
  readonly exchange: readonly Decision[];
  /** Of the project. */
  readonly rounds: number;
  readonly mayAnswer: boolean;
  /** Oneself, and who decided. */
  readonly people: readonly Person[];
}

/** `marked`: a mark for which one proposed no correction. */
export type MyState = Exclude<CorrectionState, 'withdrawn'> | 'marked';

export const MY_STATES = [
  'proposed',
  'approved',
  'rejected',
  'changes_requested',
  'superseded',
  'taken_over',
  'marked',
] as const satisfies MyState[];

/** Filters of the page; they live in its address. '' does not filter. */
export interface MyDecisionQuery {
  readonly articleId: string;
  readonly state: MyState | '';
  readonly category: string;
  /** Any decision that stands or stood was taken for it. */
  readonly reason: ReasonCode | '';
  readonly onlyNew: boolean;
}

interface Found {
  readonly value: string;
  /** In words where the value is an id, else ''. */
  readonly name: string;
  readonly count: number;
}

/** What the filters can be set to, and how much each would find. */
export interface MyDecisionFacets {
  readonly articles: readonly Found[];
  readonly states: readonly Found[];
  readonly categories: readonly Found[];
  readonly reasons: readonly Found[];
}

export interface MyDecisionPage {
  readonly rows: readonly MyDecisionRow[];
  readonly total: number;
  /** How many are new, whatever the filters. */
  readonly newCount: number;
  readonly facets: MyDecisionFacets;
  /** Of every project that one has worked in. */
  readonly reasons: readonly Reason[];
  /** ISO 8601: what was decided after it is new. */
  readonly since: string;
  /** ISO 8601: when the page was made; what is decided later is for the next visit. */
  readonly at: string;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}
