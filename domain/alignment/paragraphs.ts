import type { Bead } from './bead';

/** Where paragraphs start, as one flag for each sentence border (0 … count); the text's own ends do not count. */
export interface ParagraphStarts {
  readonly source: Uint8Array;
  readonly target: Uint8Array;
}

/**
 * How far the paragraphs of the two sides agree. A machine translation may have lost or moved its paragraph breaks, so
 * they are evidence like any other, as strong as the article shows them to be.
 */
export interface ParagraphModel {
  readonly starts: ParagraphStarts;
  /** Log-likelihood ratio, over chance, of a border where both sides begin a paragraph, and where only one does. */
  readonly both: number;
  readonly one: number;
}

/** A belief in agreement worth two paragraphs, held before anything is known. */
const PRIOR_AGREEMENT = 0.7;
const PRIOR_PARAGRAPHS = 2;

export function paragraphFlags(starts: readonly number[] | undefined, sentences: number): Uint8Array {
  const flags = new Uint8Array(sentences + 1);
  for (const start of starts ?? []) if (start > 0 && start < sentences) flags[start] = 1;
  return flags;
}

/** Measures the agreement on an alignment, or presumes it when there is none yet; null when a side has no breaks. */
export function paragraphModel(starts: ParagraphStarts, beads: readonly Bead[]): ParagraphModel | null {
  const sourceCount = count(starts.source);
  const targetCount = count(starts.target);
  if (sourceCount === 0 || targetCount === 0) return null;
  const paired = beads.filter(({ source, target }) => source.to > source.from && target.to > target.from);
  const shared = paired.filter(
    ({ source, target }) => starts.source[source.from] && starts.target[target.from],
  ).length;
  const seen = beads.length === 0 ? 0 : Math.max(sourceCount, targetCount);
  const believed =
    PRIOR_AGREEMENT *
    (beads.length === 0 ? Math.min(sourceCount, targetCount) / Math.max(sourceCount, targetCount) : 1);
  const agreement = Math.min((shared + PRIOR_PARAGRAPHS * believed) / (seen + PRIOR_PARAGRAPHS), 0.98);
  const chance = Math.min((sourceCount + targetCount) / (starts.source.length + starts.target.length), 0.5);
  return {
    starts,
    both: Math.max(Math.log(agreement / chance), 0),
    one: Math.min(Math.log((1 - agreement) / (1 - chance)), 0),
  };
}

/** The score of a bead's paragraph breaks: half for each of its two ends, and all for a break inside it. */
export function paragraphScore(
  model: ParagraphModel,
  i: number,
  j: number,
  source: number,
  target: number,
): number {
  const { starts } = model;
  let score = 0.5 * (borderScore(model, i, j) + borderScore(model, i - source, j - target));
  for (let inside = i - source + 1; inside < i; inside++) if (starts.source[inside]) score += model.one;
  for (let inside = j - target + 1; inside < j; inside++) if (starts.target[inside]) score += model.one;
  return score;
}

function borderScore({ starts, both, one }: ParagraphModel, i: number, j: number): number {
  const source = starts.source[i] ?? 0;
  const target = starts.target[j] ?? 0;
  if (source && target) return both;
  return source || target ? one : 0;
}

function count(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}
