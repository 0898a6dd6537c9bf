import type { Result } from '@/domain/result';
import type {
  FindingList,
  GroupProposal,
  GroupWithdrawal,
  OccurrencePage,
  RefusedPlace,
} from '@/domain/review/occurrence-view';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import type { WantedMember } from '@/domain/review/make-member';

/** Where a finding stands, and the group it comes from. */
export interface FindingPlace {
  readonly groupId: string;
  readonly blockId: string;
  readonly start: number;
}

interface Searched {
  readonly articleId: string;
  /** The correction it begins with; null when the text was typed. */
  readonly originId: string | null;
  readonly text: { readonly quote: string; readonly replacement: string | null } | null;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly ignoreMarks: boolean;
}

export interface FindInput extends Searched {
  readonly realm: 'article' | 'project';
  readonly after: string | null;
}

interface InArticle {
  readonly articleId: string;
}

export interface ProposeInput extends Searched {
  readonly groupId: string;
  readonly places: readonly (WantedMember & InArticle)[];
  readonly leftOut: readonly (Pick<WantedMember, 'blockId' | 'start'> & InArticle)[];
}

/** What the desk asks about one correction in many places; fails as the rest of `DeskPort` does. */
export interface GroupsPort {
  readonly find: (input: FindInput) => Promise<Result<OccurrencePage>>;
  readonly propose: (input: ProposeInput) => Promise<Result<GroupProposal>>;
  readonly withdraw: (input: {
    readonly groupId: string;
    readonly correctionIds: readonly string[];
  }) => Promise<Result<GroupWithdrawal>>;
  readonly listFindings: (input: InArticle) => Promise<Result<FindingList>>;
  readonly acceptFindings: (input: {
    readonly articleId: string;
    readonly findings: readonly (WantedMember & { readonly groupId: string })[];
  }) => Promise<
    Result<{
      readonly corrections: readonly Correction[];
      readonly errors: readonly ErrorMark[];
      readonly refused: readonly RefusedPlace[];
    }>
  >;
  readonly dismissFindings: (input: {
    readonly articleId: string;
    readonly findings: readonly FindingPlace[];
    readonly dismissed: boolean;
  }) => Promise<Result<unknown>>;
}
