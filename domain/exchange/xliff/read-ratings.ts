import type { Side } from '../../article/block';
import type { UnitRating } from '../../article/unit';
import type { Span } from '../../text/span';
import { VERSO } from '../its/namespaces';
import { ratingWithin } from '../its/rating';
import type { XmlNode } from '../xml/xml-tree';
import { annotationEnds, laterParts } from './mark-reach';
import type { XliffSegment } from './unit';

type Rated = Pick<XliffSegment, 'rating' | 'spanRatings'>;

/** How good segments are said to be, the nearest first: by marks over their translation, by its element, or by what is around them. */
export function readRatings(segments: readonly XliffSegment[], ofUnit: UnitRating | null): readonly Rated[] {
  const rated = segments.map(({ target }) => new Rating(ratingWithin(target?.node ?? NOTHING, ofUnit)));
  for (const side of ['source', 'target'] as const) {
    for (const { index, span, node } of ratedMarks(segments, side)) {
      const text = segments[index]?.[side]?.raw.text ?? '';
      rated[index]?.add(side, span, text, node);
    }
  }
  return rated;
}

const NOTHING = { attributes: () => [] };

/** Segments that ratings of one unit go on over: as with issues. */
const MAX_PARTS = 10_000;

interface RatedMark {
  readonly index: number;
  readonly span: Span;
  readonly node: XmlNode;
}

/** Marks that rate, in the order of the file; one over several segments in each of them. */
function* ratedMarks(segments: readonly XliffSegment[], side: Side): Generator<RatedMark> {
  const ends = annotationEnds(segments, side);
  let parts = 0;
  for (const [index, segment] of segments.entries()) {
    for (const { node, endNode, start, end } of segment[side]?.marks ?? []) {
      if (ratingWithin(node, null) === null) continue;
      yield { index, span: { start, end }, node };
      const last = node.name === 'sm' && endNode === null ? ends.get(node.attribute('id') ?? '') : undefined;
      if (last === undefined) continue;
      parts += Math.max(0, last.index - index);
      if (parts > MAX_PARTS) return;
      for (const later of laterParts(segments, side, index, last)) yield { ...later, node };
    }
  }
}

class Rating implements Rated {
  rating: UnitRating | null;
  readonly spanRatings: XliffSegment['spanRatings'][number][] = [];

  constructor(ofElement: UnitRating | null) {
    this.rating = ofElement;
  }

  /** A mark over all the words of the translation is about the segment; white space around it says nothing. */
  add(side: Side, span: Span, text: string, node: XmlNode): void {
    const rating = ratingWithin(node, this.rating);
    if ((side === 'target' || isOfTarget(node)) && isWhole(text, span)) this.rating = rating;
    else if (rating !== null) this.spanRatings.push({ side, span, rating });
  }
}

/** What is said of a translation that there is not stands in the source. */
export const isOfTarget = (node: XmlNode): boolean =>
  node.attributes().some(({ uri, local, value }) => uri === VERSO && local === 'side' && value === 'target');

/** Whether a span is all there is of a text but for white space. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  (text.slice(0, start) + text.slice(end)).trim() === '';
