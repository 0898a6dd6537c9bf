import type { MeasuredAgreement } from './rater-agreement';

/** What a figure of agreement means in this field, in words that everybody has: the pages say them (`agreement.reading.<code>`). */
export const AGREEMENT_READINGS = [
  'unknown',
  'below_chance',
  'chance',
  'below_usual',
  'usual',
  'above_usual',
  'nearly_same',
] as const;
export type AgreementReading = (typeof AGREEMENT_READINGS)[number];

interface Usual {
  /** Where most campaigns of this field are. */
  readonly from: number;
  readonly to: number;
  /** Chance gives 0. */
  readonly isBeyondChance: boolean;
}

/**
 * Segment-level κ and α near 0.3 are usual: M. Freitag et al. (2021), T. Kocmi et al. (2024). Spans: the eight raters of S. Perrella et al. (2026) have an F1 of 0.26 (exact), 0.56 (overlap), 0.47 (partial) and
 * 0.43 (characters). The bands about these figures are ours, as are those of γ and of the share of pairs.
 */
const COEFFICIENT: Usual = { from: 0.2, to: 0.45, isBeyondChance: true };
const share = (from: number, to: number): Usual => ({ from, to, isBeyondChance: false });
const USUAL: Readonly<Record<MeasuredAgreement['measure'], Usual>> = {
  'alpha-score': COEFFICIENT,
  'alpha-severity': COEFFICIENT,
  'alpha-error': COEFFICIENT,
  'alpha-category': COEFFICIENT,
  'alpha-at-least': COEFFICIENT,
  'fleiss-error': COEFFICIENT,
  'cohen-error': COEFFICIENT,
  'kendall-score': COEFFICIENT,
  'alpha-spans': COEFFICIENT,
  'gamma-spans': COEFFICIENT,
  'accuracy-score': share(0.45, 0.65),
  'accuracy-tied': share(0.5, 0.7),
  'span-exact': share(0.18, 0.36),
  'span-overlap': share(0.45, 0.65),
  'span-partial': share(0.36, 0.56),
  'span-characters': share(0.33, 0.53),
};
const NEARLY_SAME = 0.8;

/** By the value; but what may be chance is never called more than that. */
export function readAgreement({
  measure,
  value,
  interval,
}: Pick<MeasuredAgreement, 'measure' | 'value' | 'interval'>): AgreementReading {
  if (value === null) return 'unknown';
  const { from, to, isBeyondChance } = USUAL[measure];
  if (isBeyondChance) {
    if (interval !== null && interval.high < 0) return 'below_chance';
    if (value <= 0 || (interval !== null && interval.low <= 0)) return 'chance';
  }
  if (value >= NEARLY_SAME) return 'nearly_same';
  if (value > to) return 'above_usual';
  return value < from ? 'below_usual' : 'usual';
}
