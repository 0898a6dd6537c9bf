/** What one rater says of one segment: the score, and how many errors of each severity they marked. */
export interface EsaJudgement {
  readonly score: number;
  readonly minor: number;
  readonly major: number;
}

/**
 * Why score and spans do not go together:
 * - `perfect_with_major`, `perfect_with_minor`: nothing could be better, and yet an error is marked;
 * - `high_with_major`: as good as free of errors, and yet one that changes the meaning;
 * - `low_without_error`: much of the meaning is lost, and no error says where;
 * - `low_with_minor`: most of it is lost, and no error changes it.
 */
export const ESA_DISAGREEMENTS = [
  'perfect_with_major',
  'perfect_with_minor',
  'high_with_major',
  'low_without_error',
  'low_with_minor',
] as const;
export type EsaDisagreement = (typeof ESA_DISAGREEMENTS)[number];

/** The words at the scale's ends and thirds: T. Kocmi et al. (2024). */
export const ESA_ANCHORS = [0, 33, 66, 100] as const;
export type EsaAnchor = (typeof ESA_ANCHORS)[number];

const PERFECT = 100;
/** From here on a segment without a span counts as free of errors at WMT 2026. */
const ERROR_FREE = 85;
/** Where “most of the meaning is preserved” begins. */
const MOST_MEANING = 66;
/** Where “some meaning is preserved” begins. */
const SOME_MEANING = 33;

/** Null where they agree. A warning and no rule: raters may have reasons that no span shows. */
export function findEsaDisagreement({ score, minor, major }: EsaJudgement): EsaDisagreement | null {
  if (score >= PERFECT && major > 0) return 'perfect_with_major';
  if (score >= PERFECT && minor > 0) return 'perfect_with_minor';
  if (score >= ERROR_FREE && major > 0) return 'high_with_major';
  if (score < MOST_MEANING && minor + major === 0) return 'low_without_error';
  return score < SOME_MEANING && major === 0 ? 'low_with_minor' : null;
}

/** What WMT 2026 calls an error-free segment. */
export const isErrorFreeSegment = ({ score, minor, major }: EsaJudgement): boolean =>
  score >= ERROR_FREE && minor + major === 0;

/** The highest anchor that the score reaches. */
export const esaAnchorOf = (score: number): EsaAnchor =>
  ESA_ANCHORS.findLast((anchor) => score >= anchor) ?? 0;
