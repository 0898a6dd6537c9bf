import type { Node } from './band';
import type { Bead } from './bead';
import type { BeadProbability } from './posterior';
import type { Region } from './regions';

/** The beads between the nodes of a path, which are counted from the region's start. */
export function beadsAlong(
  path: readonly Node[],
  region: Region,
  probability: BeadProbability,
): readonly Bead[] {
  let from: Node = { source: 0, target: 0 };
  return path.map((to) => {
    const bead = {
      source: { from: region.source.from + from.source, to: region.source.from + to.source },
      target: { from: region.target.from + from.target, to: region.target.from + to.target },
      confidence: probability(from, to),
    };
    from = to;
    return bead;
  });
}
