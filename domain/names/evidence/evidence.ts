/** Why two spellings are, or are not, one name. What is against it has a negative weight. */
export const EVIDENCE_KINDS = [
  'same-sound',
  'near-sound',
  'length',
  'one-letter',
  'same-source',
  'other-source',
  'same-partner',
  'other-partner',
  'short-form',
  'same-title',
  'both-places',
  'rare',
  'authority',
  'other-entry',
  'derived',
  'listed',
  'same-sentence',
  'common-word',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Roughly a logarithm of odds. */
  readonly weight: number;
  /** The token of the source, the partner, the title or the authority's spelling that it rests on; else empty. */
  readonly detail: string;
}

/** Two spellings that are one name, and why. */
export interface NameLink {
  readonly one: string;
  readonly other: string;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

export const scoreOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);
