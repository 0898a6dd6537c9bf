import type { DemetrScores } from './score-demetr';
import type { HeldOutScores } from './score-held-out';
import type { InjectedScores } from './score-injected';

/** All that the pages of docs/checks tell. */
export interface Measured {
  /** Says that the page was made, when and how. */
  readonly notice: string;
  /** Null where the data are not there. */
  readonly demetr: DemetrScores | null;
  /** Of sentences the checks were not made on; null where the data are not there. */
  readonly heldOut: HeldOutScores | null;
  readonly tuning: InjectedScores;
  readonly reporting: InjectedScores;
  readonly speed: string;
}
