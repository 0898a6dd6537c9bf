import type { NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import type { Failure } from '@/domain/result';

export interface NamesState {
  /** Null until it was answered once. */
  readonly view: NameLedgerView | null;
  readonly failure: Failure | null;
  /** Whether a decision is on its way. */
  readonly isDeciding: boolean;
  /** How the name that is open is written somewhere; null while all of them are listed. */
  readonly open: string | null;
  /** The one that was open before: the list goes on from there. */
  readonly last: string | null;
  /** What the list is narrowed to. */
  readonly text: string;
  readonly driftingOnly: boolean;
}

export const NO_NAMES: NamesState = {
  view: null,
  failure: null,
  isDeciding: false,
  open: null,
  last: null,
  text: '',
  driftingOnly: false,
};
