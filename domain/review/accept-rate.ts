/** How the corrections of one person came out, of one category or of all. */
export interface Tally {
  /** All of them but those withdrawn: what the other counts add up to. */
  readonly proposed: number;
  /** As proposed. */
  readonly approved: number;
  readonly approvedEdited: number;
  /** For a reason that says that the proposal was wrong. */
  readonly rejected: number;
  /** As a preference, not an error: it never scores. */
  readonly rejectedAsPreference: number;
  /** Proposed, or sent back for changes. */
  readonly open: number;
  /** A rival was approved in their place: nobody has judged them. */
  readonly superseded: number;
}

/** Below that many the interval is so wide that the figure misleads more than it tells. */
export const FEWEST_TO_SAY = 10;

/** The two-sided 95% point of the normal distribution. */
const Z = 1.959964;

export type AcceptRate =
  | { readonly kind: 'tooFew'; readonly accepted: number; readonly decided: number }
  | {
      readonly kind: 'rate';
      readonly accepted: number;
      readonly decided: number;
      /** All three between 0 and 1; `low` and `high` bound the true rate with 95% confidence. */
      readonly rate: number;
      readonly low: number;
      readonly high: number;
    };

/** How much of what was judged was accepted, edited or not. Refused preferences count on neither side. */
export function acceptRate({ approved, approvedEdited, rejected }: Tally): AcceptRate {
  const accepted = approved + approvedEdited;
  return rateOf(accepted, accepted + rejected);
}

export function rateOf(accepted: number, decided: number): AcceptRate {
  if (decided < FEWEST_TO_SAY) return { kind: 'tooFew', accepted, decided };
  return { kind: 'rate', accepted, decided, rate: accepted / decided, ...wilsonInterval(accepted, decided) };
}

/**
 * The score interval for a proportion, at 95%: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209–212. Unlike the textbook interval it
 * stays within 0 and 1, and says something at 0 and at `of`. `of` is at least 1.
 */
export function wilsonInterval(hits: number, of: number): { readonly low: number; readonly high: number } {
  const rate = hits / of;
  const widening = (Z * Z) / of;
  const centre = (rate + widening / 2) / (1 + widening);
  const margin = (Z / (1 + widening)) * Math.sqrt((rate * (1 - rate)) / of + widening / (4 * of));
  return { low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  return {
    proposed: sum('proposed'),
    approved: sum('approved'),
    approvedEdited: sum('approvedEdited'),
    rejected: sum('rejected'),
    rejectedAsPreference: sum('rejectedAsPreference'),
    open: sum('open'),
    superseded: sum('superseded'),
  };
}
