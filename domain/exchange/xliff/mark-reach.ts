import type { Side } from '../../article/block';
import type { Span } from '../../text/span';
import type { XliffSegment } from './unit';

/** Where an annotation ends that began in a segment before. */
export interface EndPlace {
  readonly index: number;
  readonly at: number;
}

/** Where annotations end that began in a segment before, by their ids; of several ends of one, the first. */
export function annotationEnds(segments: readonly XliffSegment[], side: Side): ReadonlyMap<string, EndPlace> {
  const ends = new Map<string, EndPlace>();
  segments.forEach((segment, index) => {
    for (const { of, at } of segment[side]?.strayEnds ?? []) if (!ends.has(of)) ends.set(of, { index, at });
  });
  return ends;
}

/** What an annotation goes on over in the segments after the one it began in. */
export function* laterParts(
  segments: readonly XliffSegment[],
  side: Side,
  from: number,
  last: EndPlace,
): Generator<{ readonly index: number; readonly span: Span }> {
  for (let index = from + 1; index <= last.index; index++) {
    const { length } = segments[index]?.[side]?.raw.text ?? '';
    const end = index === last.index ? last.at : length;
    if (end > 0) yield { index, span: { start: 0, end } };
  }
}
