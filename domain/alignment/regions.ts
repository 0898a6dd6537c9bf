import type { SentenceRange } from '../article/segment';

/** A pair of passages, each a range of sentences. */
export interface Region {
  readonly source: SentenceRange;
  readonly target: SentenceRange;
}

/** The passages between pins, one more than there are pins; both sides of one may be empty. */
export function regionsBetween(
  pins: readonly Region[],
  sourceCount: number,
  targetCount: number,
): readonly Region[] {
  const regions: Region[] = [];
  let source = 0;
  let target = 0;
  for (const pin of [
    ...pins,
    { source: { from: sourceCount, to: sourceCount }, target: { from: targetCount, to: targetCount } },
  ]) {
    if (
      pin.source.from < source ||
      pin.target.from < target ||
      pin.source.to > sourceCount ||
      pin.target.to > targetCount
    ) {
      throw new RangeError('pins must be in order, without overlap, and inside the text');
    }
    regions.push({
      source: { from: source, to: pin.source.from },
      target: { from: target, to: pin.target.from },
    });
    source = pin.source.to;
    target = pin.target.to;
  }
  return regions;
}
