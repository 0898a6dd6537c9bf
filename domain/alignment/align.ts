import type { ArticleStructure } from './article-evidence';
import { learnFrom, readEvidence } from './article-evidence';
import type { Node } from './band';
import { bandAround } from './band';
import type { Bead } from './bead';
import { MAX_GROUP } from './bead-shape';
import { beadsAlong } from './beads-along';
import { bestPath } from './best-path';
import { coarsePath } from './coarse-path';
import { beadProbabilities } from './posterior';
import type { Region } from './regions';
import { regionsBetween } from './regions';
import { scoreLattice } from './score-lattice';

export interface AlignOptions extends ArticleStructure {
  /** Beads that a person has confirmed, in order: kept as they are, and the rest is aligned between them. */
  readonly pins?: readonly Region[];
}

type Path = readonly Node[];

export interface AlignProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Rounds of aligning and learning from the alignment, each with half the width of the band that it searches around the
 * path found before, in sentences. The lexicon has settled after the third, in an easy article after the first.
 */
const ROUND_RADII = [6, 4, 3];

/**
 * Aligns the sentences of a source with those of its translation. The beads tile both sides in order. Throws a
 * RangeError if the pins are not in order.
 *
 * The method is that of Moore (2002) and Varga et al. (2005), a first alignment by what is known beforehand, then again
 * with a lexicon learned from it, with all evidence expressed as log-likelihood over chance: lengths, numbers, names and
 * cognates, punctuation, paragraphs, and the learned lexicon.
 */
export function align(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): readonly Bead[] {
  const steps = alignInSteps(source, target, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a caller that shows progress or does other work in between. */
export function* alignInSteps(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): Generator<AlignProgress, readonly Bead[]> {
  const total = ROUND_RADII.length + 2;
  const pins = options.pins ?? [];
  const regions = regionsBetween(pins, source.length, target.length);
  let evidence = readEvidence(source, target, options);
  yield { done: 1, total };
  let paths = regions.map((region) => coarsePath(region, evidence));
  yield { done: 2, total };
  let beads: readonly Bead[] = [];
  for (const [round, radius] of ROUND_RADII.entries()) {
    const lattices = regions.map((region, index) =>
      scoreLattice(evidence, region, 1, MAX_GROUP, (rows, columns) =>
        bandAround(paths[index] ?? [], rows, columns, radius),
      ),
    );
    const before = paths;
    paths = lattices.map(bestPath);
    const isLast = round === ROUND_RADII.length - 1 || isSame(before, paths);
    beads = regions.flatMap((region, index) => {
      const lattice = lattices[index];
      const probability = isLast && lattice ? beadProbabilities(lattice) : () => 1;
      return withPin(beadsAlong(paths[index] ?? [], region, probability), pins[index]);
    });
    yield { done: isLast ? total : round + 3, total };
    if (isLast) break;
    evidence = learnFrom(evidence, beads);
  }
  return beads;
}

/** Whether an alignment repeats the one it was learned from, and so has nothing new to teach. */
function isSame(before: readonly Path[], after: readonly Path[]): boolean {
  return after.every((path, index) => {
    const other = before[index] ?? [];
    return path.length === other.length && path.every((node, at) => isSameNode(node, other[at]));
  });
}

function isSameNode(node: Node, other: Node | undefined): boolean {
  return node.source === other?.source && node.target === other.target;
}

function withPin(beads: readonly Bead[], pin: Region | undefined): readonly Bead[] {
  return pin ? [...beads, { source: pin.source, target: pin.target, confidence: 1 }] : beads;
}
