import type { Correction, CorrectionState } from '../correction/correction';
import type { ErrorMark } from '../annotation/error';
import type { CorrectionGroup } from '../correction/correction-group';
import type { Occurrence } from '../correction/find-occurrences';
import type { Failure } from '../result';
import type { CorrectionContext } from './correction-context';
import type { CorrectionRow } from './correction-row';
import type { Person } from './desk-view';

/** What stands at a place already. */
export interface CoveringView {
  readonly correctionId: string;
  readonly state: CorrectionState;
  readonly replacement: string;
  readonly by: Person | null;
}

/** A place where a text stands, inside its sentence, with the source beside it. */
export interface OccurrencePlace extends Occurrence, CorrectionContext {
  readonly covering: CoveringView | null;
}

/** In text order. */
export interface ArticleOccurrences {
  readonly articleId: string;
  readonly title: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly places: readonly OccurrencePlace[];
  /** How many more there are than are given. */
  readonly left: number;
}

export interface OccurrencePage {
  /** Those without a place are left out. */
  readonly articles: readonly ArticleOccurrences[];
  /** What to ask for next; null at the end. */
  readonly next: string | null;
}

/** A place that is offered because a group corrected others like it. */
export interface Finding extends OccurrencePlace {
  readonly groupId: string;
}

export interface FindingList {
  readonly findings: readonly Finding[];
  /** Whether there are more than are given. */
  readonly isCut: boolean;
}

/** A place that did not become a member, and why. */
export interface RefusedPlace extends Failure {
  /** That the correction would have had. */
  readonly id: string;
}

export interface GroupProposal {
  readonly groupId: string;
  /** The one it began with, now a member. */
  readonly origin: Correction | null;
  readonly corrections: readonly Correction[];
  readonly errors: readonly ErrorMark[];
  readonly refused: readonly RefusedPlace[];
}

export interface GroupWithdrawal {
  readonly corrections: readonly Correction[];
  readonly errors: readonly ErrorMark[];
  /** Ids of those that stay, because somebody has decided or another person proposed them. */
  readonly left: readonly string[];
}

export type GroupMember = Pick<
  CorrectionRow,
  'correction' | 'articleTitle' | 'sentence' | 'spanStart' | 'spanEnd' | 'codes' | 'proposer'
>;

export interface GroupView {
  readonly group: CorrectionGroup;
  readonly proposer: Person | null;
  /** Withdrawn ones are left out. By article, in text order. */
  readonly members: readonly GroupMember[];
  /** How many there are, given or not. */
  readonly total: number;
}
