import { FEWEST_TO_SAY, wilsonInterval } from '../review/accept-rate';
import type { Interval } from '../scoring/bootstrap';

/** How the findings of a check were answered. */
export interface AnsweredCheck {
  /** Its id, or what stands in the place of a system outside. */
  readonly check: string;
  /** The name of a system outside, where an accepted error tells; null for a check of our own. */
  readonly system: string | null;
  /** How errors name it that were accepted from it; null where none was. */
  readonly foundBy: string | null;
  readonly accepted: number;
  readonly dismissed: number;
}

export interface CheckRow extends AnsweredCheck {
  /** Accepted of what was answered; null where nothing was. */
  readonly precision: number | null;
  readonly interval: Interval | null;
  /** Too few answers to say anything: the interval tells how little. */
  readonly isTooFew: boolean;
}

export interface CheckReport {
  /** The most often answered first. */
  readonly rows: readonly CheckRow[];
}

export function checkRow(answers: AnsweredCheck): CheckRow {
  const answered = answers.accepted + answers.dismissed;
  return {
    ...answers,
    precision: answered === 0 ? null : answers.accepted / answered,
    interval: answered === 0 ? null : wilsonInterval(answers.accepted, answered),
    isTooFew: answered < FEWEST_TO_SAY,
  };
}
