import { FEWEST_TO_SAY, wilsonInterval } from '../review/accept-rate';
import type { Interval } from '../scoring/bootstrap';

/** `refused`: accepted by a reviewer, and found to be none by whoever adjudicated. */
export const FINDING_ANSWERS = ['accepted', 'refused', 'dismissed'] as const;
export type FindingAnswer = (typeof FINDING_ANSWERS)[number];

/** How the findings of a check were answered. */
export interface AnsweredCheck {
  /** Its id, or what stands in the place of a system outside. */
  readonly check: string;
  /** The name of a system outside, where an accepted error tells; null for a check of our own. */
  readonly system: string | null;
  /** How errors name it that were accepted from it; null where none was. */
  readonly foundBy: string | null;
  /** As errors that stand. */
  readonly accepted: number;
  /** Accepted, and refused since by whoever adjudicates. */
  readonly refused: number;
  readonly dismissed: number;
}

export interface CheckRow extends AnsweredCheck {
  /** What stands of what was answered; null where nothing was. */
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
  const answered = answers.accepted + answers.refused + answers.dismissed;
  return {
    ...answers,
    precision: answered === 0 ? null : answers.accepted / answered,
    interval: answered === 0 ? null : wilsonInterval(answers.accepted, answered),
    isTooFew: answered < FEWEST_TO_SAY,
  };
}
