import type { CheckParameter, Languages } from '../checks/engine/check';
import type { AcceptRate } from '../review/accept-rate';
import type { CheckSetting } from './check-setting';

/** A check as the administrators of a project see it. */
export interface CheckProfile {
  readonly setting: CheckSetting;
  readonly category: string;
  /** Languages of the translation. */
  readonly targets: Languages;
  readonly needsSource: boolean;
  /** By name. */
  readonly parameters: Readonly<Record<string, CheckParameter>>;
  /** How much of what it found was accepted in this project. */
  readonly rate: AcceptRate;
  /** What it is told not to find anywhere in the project, the newest first. */
  readonly silenced: readonly SilencedPattern[];
}

export interface SilencedPattern {
  /** Of the dismissal. */
  readonly id: string;
  readonly articleId: string | null;
  /** The words, as they are compared; '' for a place where something is missing. */
  readonly words: string;
}
