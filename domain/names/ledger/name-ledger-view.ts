import type { NameChoice } from './name-choice';
import type { NameLedger } from './name-ledger';

/** Something that was decided about names in one go, and is taken back in one go. */
export interface NameActView extends Pick<NameChoice, 'kind' | 'one' | 'other'> {
  readonly id: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  /** ISO 8601. */
  readonly at: string;
  /** The corrections that came with it; null where there were none. */
  readonly groupId: string | null;
}

/** The names of an article as they are shown, and what people decided about them that still holds, in order. */
export interface NameLedgerView extends NameLedger {
  readonly acts: readonly NameActView[];
}

/** How a spelling stands in other articles. */
export interface FormElsewhere {
  readonly form: string;
  readonly count: number;
  readonly articles: number;
}

/** How a name is written in the other articles of the project, the commonest spelling first. */
export interface NameElsewhere {
  /** How many articles were looked through: the newest. */
  readonly searched: number;
  readonly forms: readonly FormElsewhere[];
  /** Those that have most of it. */
  readonly articles: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}
