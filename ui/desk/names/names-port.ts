import type { NameElsewhere, NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import type { Forgetting, Remembering } from '@/domain/names/ledger/name-memory';
import type { Result } from '@/domain/result';
import type { GroupProposal, GroupWithdrawal } from '@/domain/review/occurrence-view';

interface InArticle {
  readonly articleId: string;
}

/** Something decided about names; its id is made by the desk, so that a repetition is known for one. */
interface Act extends InArticle {
  readonly id: string;
}

export interface PreferInput extends Act {
  /** Of the corrections. */
  readonly groupId: string;
  /** How the name is written somewhere in the article. */
  readonly rendering: string;
  readonly form: string;
}

export type PreferredName = Pick<GroupProposal, 'corrections' | 'errors' | 'refused'> & {
  readonly remembering: Remembering;
  /** What came with an earlier choice of one's own, and says something else. */
  readonly withdrawn: Pick<GroupWithdrawal, 'corrections' | 'errors'>;
};

/** What the desk asks about the names of the article; fails as the rest of `DeskPort` does. */
export interface DeskNamesPort {
  readonly load: (input: InArticle) => Promise<Result<NameLedgerView>>;
  readonly findElsewhere: (
    input: InArticle & { readonly forms: readonly string[] },
  ) => Promise<Result<NameElsewhere>>;
  readonly prefer: (input: PreferInput) => Promise<Result<PreferredName>>;
  readonly add: (
    input: Act & { readonly source: string; readonly preferred: string },
  ) => Promise<Result<{ readonly remembering: Remembering }>>;
  readonly merge: (input: Act & { readonly one: string; readonly other: string }) => Promise<Result<unknown>>;
  readonly split: (
    input: Act & { readonly from: string; readonly away: readonly string[] },
  ) => Promise<Result<unknown>>;
  readonly undo: (input: Act) => Promise<Result<GroupWithdrawal & { readonly forgetting: Forgetting }>>;
}
