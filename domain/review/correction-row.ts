import type { InlineCode } from '../article/inline-code';
import type { Correction, CorrectionState } from '../correction/correction';
import type { Decision } from '../correction/decision';
import type { Severity } from '../annotation/severity';
import type { Person } from './desk-view';
import type { Reason } from './reason';

/** Which member of its group a correction is, counted from 1 through articles and texts. */
export interface GroupPlace {
  readonly groupId: string;
  readonly place: number;
  readonly size: number;
}

/** One line of the editor's table: a correction inside its sentence, with the source beside it. */
export interface CorrectionRow {
  readonly correction: Correction;
  readonly projectId: string;
  readonly articleTitle: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly proposer: Person;
  /** ISO 8601. */
  readonly proposedAt: string;
  readonly category: string | null;
  readonly severity: Severity | null;
  readonly comment: string;
  /** The target sentence (or sentences) that hold the span, and where in it the span is. */
  readonly sentence: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  /** Tags and placeholders of the sentence, where they stand in it; left out where it has none. */
  readonly codes?: readonly InlineCode[];
  /** The source text of the segment, '' where there is none. */
  readonly sourceText: string;
  readonly sourceCodes?: readonly InlineCode[];
  /** Ids of other undecided or approved corrections whose spans overlap this one. */
  readonly rivalIds: readonly string[];
  readonly group: GroupPlace | null;
  readonly decision: Decision | null;
  readonly decidedBy: Person | null;
  /** Where the proposer has answered: decisions and answers, oldest first, see `exchangeOf`. */
  readonly exchange: readonly Decision[];
  /** Who is named in the exchange. */
  readonly people: readonly Person[];
}

export const CORRECTION_SORTS = [
  'article',
  'proposedAt',
  'severity',
  'category',
  'proposer',
  'state',
] as const;
export type CorrectionSort = (typeof CORRECTION_SORTS)[number];

/** A closed list of filters; they live in the address of the page. Empty arrays do not filter. */
export interface CorrectionQuery {
  readonly articleIds: readonly string[];
  readonly targetLangs: readonly string[];
  readonly categories: readonly string[];
  readonly severities: readonly Severity[];
  readonly proposerIds: readonly string[];
  readonly states: readonly CorrectionState[];
  readonly groupIds: readonly string[];
  readonly sort: CorrectionSort;
  readonly descending: boolean;
}

export interface CorrectionPage {
  readonly rows: readonly CorrectionRow[];
  readonly total: number;
  /** By project, for every row: what it may be refused for. */
  readonly reasons: Readonly<Record<string, readonly Reason[]>>;
  /** Offset of the next page, null at the end. */
  readonly next: number | null;
}
