/** Beads found, beads that are right, and the same the other way about: counts add up over documents. */
export interface StrictCounts {
  readonly proposed: number;
  readonly proposedRight: number;
  readonly gold: number;
  readonly goldFound: number;
}

export const NO_COUNTS: StrictCounts = { proposed: 0, proposedRight: 0, gold: 0, goldFound: 0 };

/**
 * Counts exactly equal beads as score.py of Vecalign does: precision is over all proposed beads, recall only over gold
 * beads with two sides. Beads come in the notation `[0,1]:[0]`, one each: hand-made gold has beads whose sentences do
 * not follow one another, which a SentenceRange cannot say.
 */
export function strictCounts(gold: readonly string[], proposed: readonly string[]): StrictCounts {
  const goldSet = new Set(gold);
  const proposedSet = new Set(proposed);
  const paired = [...goldSet].filter((bead) => !/\[\]/.test(bead));
  return {
    proposed: proposedSet.size,
    proposedRight: [...proposedSet].filter((bead) => goldSet.has(bead)).length,
    gold: paired.length,
    goldFound: paired.filter((bead) => proposedSet.has(bead)).length,
  };
}

export function addCounts(a: StrictCounts, b: StrictCounts): StrictCounts {
  return {
    proposed: a.proposed + b.proposed,
    proposedRight: a.proposedRight + b.proposedRight,
    gold: a.gold + b.gold,
    goldFound: a.goldFound + b.goldFound,
  };
}

export function strictF1({ proposed, proposedRight, gold, goldFound }: StrictCounts): number {
  const precision = proposed === 0 ? 0 : proposedRight / proposed;
  const recall = gold === 0 ? 0 : goldFound / gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
