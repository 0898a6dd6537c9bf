import type { Side } from '../../article/block';
import type { SpanRating, UnitRating } from '../../article/unit';
import { coversText } from '../../text/covers-text';
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
  readonly spanRatings: SpanRating[] = [];
  readonly #parts = new Map<string, number>();

  constructor(ofElement: UnitRating | null) {
    this.rating = ofElement;
  }

  /** A mark over all the words of the translation is about the segment; white space around it says nothing. */
  add(side: Side, span: Span, text: string, node: XmlNode): void {
    const rating = ratingWithin(node, this.rating);
    if ((side === 'target' || isOfTarget(node)) && coversText(text, span)) this.rating = rating;
    else if (rating !== null) this.#addSpan({ side, span, rating }, versoValue(node, 'part'));
  }

  /** What could be marked in parts only is one rating. */
  #addSpan(added: SpanRating, part: string | undefined): void {
    const key = `${added.side} ${part ?? ''}`;
    const index = part === undefined ? undefined : this.#parts.get(key);
    const before = index === undefined ? undefined : this.spanRatings[index];
    if (index === undefined || before === undefined) {
      this.#parts.set(key, this.spanRatings.length);
      this.spanRatings.push(added);
      return;
    }
    const { start, end } = before.span;
    const span = { start: Math.min(start, added.span.start), end: Math.max(end, added.span.end) };
    this.spanRatings[index] = { ...before, span };
  }
}

/** What is said of a translation that there is not stands in the source. */
export const isOfTarget = (node: XmlNode): boolean => versoValue(node, 'side') === 'target';

const versoValue = (node: XmlNode, name: string): string | undefined =>
  node.attributes().find(({ uri, local }) => uri === VERSO && local === name)?.value;
