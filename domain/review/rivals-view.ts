import type { Correction } from '../correction/correction';
import type { Rebased } from '../correction/rebase-correction';
import type { Person } from './desk-view';

/** The corrections that one cannot stand beside, for whoever decides between them. */
export interface RivalsView {
  readonly correctionId: string;
  readonly rivals: readonly { readonly correction: Correction; readonly proposer: Person }[];
  /** How it stands to those of them that are approved. */
  readonly rebased: Rebased;
  /** What was imported in the place that `rebased` speaks of; '' when none of them is approved. */
  readonly imported: string;
}
