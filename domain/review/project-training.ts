import type { Person } from './desk-view';

/** What others may do with texts that come out of a project. */
export interface ProjectTraining {
  /** SPDX id or words; '' where nobody has said. */
  readonly licence: string;
  /** Who said that models may be trained with them; null where they may not. */
  readonly consent: { readonly by: Person; readonly at: string } | null;
}
