import { isEmptySpan, type Span } from './span';

/**
 * Extended grapheme clusters (UAX #29), as `Intl.Segmenter` cuts them. The segmenter copies its whole input for
 * every segment it hands out on Node 20, so each question is asked of a short window of the text.
 */
let made: Intl.Segmenter | undefined;

/** Made when first asked: it takes milliseconds, and a page that opens asks nothing yet. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter('und', { granularity: 'grapheme' }));
}

/**
 * Code units that always begin a cluster, whatever precedes them (a Prepend character excepted): no marks, no
 * joiners, no Hangul, no emoji, and no consonants of the Indic scripts, which a virama may bind to the left.
 */
const ALWAYS_BEGINS =
  /^(?![\p{M}\p{Cf}])[ -~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2010-\u201f\u3001-\u3011]$/u;

/** Grapheme_Cluster_Break=Prepend in the BMP (Unicode 17), and surrogates, which may be half of one. */
const MAY_PREPEND = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\ud800-\udfff]$/;

/** True only where every context has a border; false means "ask the segmenter". */
function isCertainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return ALWAYS_BEGINS.test(text.charAt(offset)) && !MAY_PREPEND.test(text.charAt(offset - 1));
}

/** The cluster that holds the code unit at `offset`; at the end of the text, the empty span there. */
export function graphemeAt(text: string, offset: number): Span {
  if (offset >= text.length) return { start: text.length, end: text.length };
  let from = Math.max(offset, 0);
  let to = from + 1;
  while (!isCertainBoundary(text, from)) from -= 1;
  while (!isCertainBoundary(text, to)) to += 1;
  if (to - from === 1) return { start: from, end: to };
  // `containing` answers without walking the window, so a run of a thousand flags costs one call.
  const cluster = segmenter()
    .segment(text.slice(from, to))
    .containing(Math.max(offset, 0) - from);
  if (!cluster) return { start: from, end: to };
  const start = from + cluster.index;
  return { start, end: start + cluster.segment.length };
}

export function isGraphemeBoundary(text: string, offset: number): boolean {
  return isCertainBoundary(text, offset) || graphemeAt(text, offset).start === offset;
}

/** The nearest border before `offset`; 0 at the start of the text. */
export function graphemeBoundaryBefore(text: string, offset: number): number {
  return offset <= 0 ? 0 : graphemeAt(text, Math.min(offset, text.length) - 1).start;
}

/** The nearest border after `offset`; the length of the text at its end. */
export function graphemeBoundaryAfter(text: string, offset: number): number {
  return graphemeAt(text, offset).end;
}

/** `offset` itself when it is a border, otherwise the border before it. */
export function graphemeBoundaryAt(text: string, offset: number): number {
  return graphemeAt(text, offset).start;
}

/**
 * The smallest span of whole clusters that covers the span, or the largest within it when `inward`. A point stays
 * a point, and moves to the start of its cluster. The same object when it already keeps to the borders.
 */
export function snapToGraphemes(text: string, span: Span, toward: 'outward' | 'inward' = 'outward'): Span {
  const outward = toward === 'outward';
  const isPoint = isEmptySpan(span);
  const start = outward || isPoint ? graphemeBoundaryAt(text, span.start) : ceiling(text, span.start);
  const end = outward && !isPoint ? ceiling(text, span.end) : graphemeBoundaryAt(text, span.end);
  if (start === span.start && end === span.end) return span;
  return { start: Math.min(start, end), end };
}

function ceiling(text: string, offset: number): number {
  return isGraphemeBoundary(text, offset) ? offset : graphemeBoundaryAfter(text, offset);
}

/** Code units handed to the segmenter at once: large enough to be cheap, small enough that copying is. */
const CHUNK = 512;

/**
 * All clusters, in order. A border depends only on its own cluster and the next code point, so segmentation may
 * start again at any border; the last cluster of a chunk may be cut, and begins the next chunk instead.
 */
export function graphemesOf(text: string): readonly string[] {
  const clusters: string[] = [];
  let from = 0;
  let size = CHUNK;
  while (from < text.length) {
    if (isCertainBoundary(text, from + 1)) {
      clusters.push(text.charAt(from));
      from += 1;
      continue;
    }
    let to = Math.min(from + size, text.length);
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    const chunk = Array.from(segmenter().segment(text.slice(from, to)), ({ segment }) => segment);
    if (to < text.length) chunk.pop();
    for (const cluster of chunk) {
      clusters.push(cluster);
      from += cluster.length;
    }
    size = chunk.length === 0 ? size * 2 : CHUNK;
  }
  return clusters;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
