import type { ArticleEvidence } from './article-evidence';
import type { Node } from './band';
import { bandAround } from './band';
import { SMALL_GROUP } from './bead-shape';
import { bestPath } from './best-path';
import type { Region } from './regions';
import { scoreLattice } from './score-lattice';

/** Half the width of the band that is searched around the path found before, in units. */
const RADIUS = 6;
/** A text is first aligned in at most so many units, whole, and then in ever shorter ones along the path found. */
const COARSEST_UNITS = 40;

/**
 * A rough path through a region, in sentences from its start: runs of sentences are aligned first, and halved as long as
 * they have more than one (Thompson & Koehn 2019), so that time and memory grow with the text and not with its square.
 */
export function coarsePath(region: Region, evidence: ArticleEvidence): readonly Node[] {
  const sources = region.source.to - region.source.from;
  const targets = region.target.to - region.target.from;
  let size = 1;
  while (Math.max(sources, targets) / size > COARSEST_UNITS) size *= 2;
  let path: readonly Node[] = [{ source: sources, target: targets }];
  for (; size > 1; size /= 2) {
    const around = inUnits(path, size);
    const lattice = scoreLattice(evidence, region, size, SMALL_GROUP, (rows, columns) =>
      bandAround(around, rows, columns, RADIUS),
    );
    path = inSentences(bestPath(lattice), size, sources, targets);
  }
  return path;
}

function inUnits(path: readonly Node[], size: number): readonly Node[] {
  return path.map(({ source, target }) => ({
    source: Math.ceil(source / size),
    target: Math.ceil(target / size),
  }));
}

function inSentences(path: readonly Node[], size: number, sources: number, targets: number): readonly Node[] {
  return path.map(({ source, target }) => ({
    source: Math.min(source * size, sources),
    target: Math.min(target * size, targets),
  }));
}
