import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import type { Ruling } from '@/domain/adjudication/ruling';
import type { Result } from '@/domain/result';

export type Said = Pick<Ruling, 'kind'> &
  Partial<Pick<Ruling, 'markId' | 'otherId' | 'category' | 'severity' | 'reason' | 'note' | 'undoesId'>>;

/** What the page can ask of the server. */
export interface AdjudicationPort {
  readonly rule: (
    said: Omit<Ruling, 'sequence' | 'byId' | 'at'>,
    baseSequence: number,
  ) => Promise<Result<Ruling>>;
  readonly setState: (state: 'open' | 'done', baseSequence: number) => Promise<Result<unknown>>;
  /** How it stands now. */
  readonly load: () => Promise<Result<AdjudicationView>>;
}
