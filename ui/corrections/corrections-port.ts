import type { Result } from '@/domain/result';
import type { BulkTarget, BulkWish } from '@/domain/review/bulk';
import type { BatchRow, BulkEvent, BulkPlan } from '@/domain/review/bulk-view';
import type { CorrectionPage } from '@/domain/review/correction-row';
import type { RivalsView } from '@/domain/review/rivals-view';
import type { GroupView } from '@/domain/review/occurrence-view';
import type { DecisionRequest, DecisionResult } from '@/domain/review/decision-request';
import type { TalkPort } from '@/ui/talk/talk-port';

/** What a bulk decision is meant for: what was selected, or all that the filters of the table let through. */
export type BulkSelection =
  { readonly kind: 'targets'; readonly targets: readonly BulkTarget[] } | { readonly kind: 'query' };

export type BulkRequest =
  | {
      readonly action: 'decide';
      readonly batchId: string;
      readonly targets: readonly BulkTarget[];
      readonly wish: BulkWish;
    }
  | { readonly action: 'undo'; readonly batchId: string; readonly undoesId: string };

/** What the editor's table can ask of the server. */
export interface CorrectionsPort {
  readonly talk: TalkPort;
  readonly loadPage: (offset: number) => Promise<Result<CorrectionPage>>;
  readonly loadGroup: (groupId: string) => Promise<Result<GroupView>>;
  readonly decide: (request: DecisionRequest) => Promise<Result<DecisionResult>>;
  readonly loadRivals: (correctionId: string) => Promise<Result<RivalsView>>;
  readonly planBulk: (request: {
    readonly selection: BulkSelection;
    readonly wish: BulkWish;
  }) => Promise<Result<BulkPlan>>;
  /** Throws when the connection is lost, and the signal's reason when it is stopped. */
  readonly runBulk: (request: BulkRequest, signal: AbortSignal) => AsyncGenerator<BulkEvent>;
  readonly listBatches: () => Promise<Result<readonly BatchRow[]>>;
  readonly undo: (request: {
    readonly id: string;
    readonly decisionId: string;
    readonly baseVersion: number;
  }) => Promise<Result<DecisionResult>>;
}
