import type { ArticleEvidence } from './article-evidence';
import type { Band } from './band';
import { transposed } from './band';
import { borderScore } from './borders';
import { groupScores } from './group-scores';
import type { Lattice } from './lattice';
import { buildLattice } from './lattice';
import { LengthScore } from './length-model';
import { paragraphScore } from './paragraphs';
import type { Region } from './regions';
import type { SideText } from './side-text';
import { unitsOf } from './units';

/** Chooses what to search, given the numbers of nodes. */
export type BandOf = (rows: number, columns: number) => Band;

/** Each pair of tokens is judged twice, from either side. */
const TOKEN_WEIGHT = 0.5;

const NO_SUMS = new Float32Array(0);

/**
 * Scores the beads of a band, in units of `size` sentences, with at most `maxGroup` units on a side. Borders and
 * paragraphs say something about single sentences only.
 */
export function scoreLattice(
  evidence: ArticleEvidence,
  region: Region,
  size: number,
  maxGroup: number,
  bandOf: BandOf,
): Lattice {
  const { lexicon } = evidence;
  const source = unitsOf(evidence.source, region.source, size, lexicon.sourceLinked, lexicon.sourceMiss);
  const target = unitsOf(evidence.target, region.target, size, lexicon.targetLinked, lexicon.targetMiss);
  const band = bandOf(source.count + 1, target.count + 1);
  const ofTarget = groupScores(
    source,
    target,
    band,
    maxGroup,
    lexicon.fromSource,
    lexicon.targetMiss,
    typesPerSentence(evidence.source),
  );
  const ofSource = groupScores(
    target,
    source,
    transposed(band),
    maxGroup,
    lexicon.fromTarget,
    lexicon.sourceMiss,
    typesPerSentence(evidence.target),
  );
  const lengths = new LengthScore(evidence.length, source, target, evidence.target, maxGroup);
  const { from: s0 } = region.source;
  const { from: t0 } = region.target;
  const { borders, sourceBorders, targetBorders, paragraphs } = evidence;
  return buildLattice(band, evidence.shapes, maxGroup, (s, t) => {
    const ofTargets = ofTarget.sums[s] ?? NO_SUMS;
    const ofSources = ofSource.sums[t] ?? NO_SUMS;
    const lengthScore = lengths.scorerOf(s, t);
    return (i, j) => {
      // Sums of a row of units, which begin at the place of the row: two of them differ by the units between.
      const targetRow = ofTarget.rowBase[i - s] ?? 0;
      const sourceRow = ofSource.rowBase[j - t] ?? 0;
      const tokens =
        (ofTargets[targetRow + j] ?? 0) -
        (ofTargets[targetRow + j - t] ?? 0) +
        ((ofSources[sourceRow + i] ?? 0) - (ofSources[sourceRow + i - s] ?? 0));
      const score = lengthScore(i, j) + TOKEN_WEIGHT * tokens;
      if (size > 1) return score;
      const border = borderScore(borders, sourceBorders, targetBorders, s0 + i, t0 + j, s, t);
      return score + border + (paragraphs ? paragraphScore(paragraphs, s0 + i, t0 + j, s, t) : 0);
    };
  });
}

function typesPerSentence({ sentences }: SideText): number {
  return sentences.reduce((total, types) => total + types.length, 1) / Math.max(sentences.length, 1);
}
