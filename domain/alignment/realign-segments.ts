import type { Segment, SentenceRange } from '../article/segment';
import type { Bead } from './bead';
import type { Region } from './regions';

/** The beads that a new alignment must keep: pass them to `align` as its pins. */
export function pinsOf(segments: readonly Segment[]): readonly Region[] {
  return segments.filter(({ pinned }) => pinned).map(({ source, target }) => ({ source, target }));
}

/**
 * The segments of a new alignment. A segment whose sentences are the same keeps its id and its pin; the others get an id
 * from `newId`, called once for each. Gives back the same array if nothing changed.
 */
export function realignSegments(
  segments: readonly Segment[],
  beads: readonly Bead[],
  newId: () => string,
): readonly Segment[] {
  const known = new Map(segments.map((segment) => [key(segment), segment]));
  const realigned = beads.map((bead): Segment => {
    const same = known.get(key(bead));
    if (!same)
      return {
        id: newId(),
        source: bead.source,
        target: bead.target,
        confidence: bead.confidence,
        pinned: false,
      };
    return same.pinned || same.confidence === bead.confidence
      ? same
      : { ...same, confidence: bead.confidence };
  });
  const isUnchanged =
    realigned.length === segments.length && realigned.every((segment, index) => segment === segments[index]);
  return isUnchanged ? segments : realigned;
}

function key({ source, target }: { readonly source: SentenceRange; readonly target: SentenceRange }): string {
  return [source.from, source.to, target.from, target.to].join();
}
