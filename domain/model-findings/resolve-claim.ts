import { isGraphemeBoundary } from '../text/graphemes';
import { normalise, originalSpan, type NormalisedText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Claim } from './claim';

type Quoted = Pick<Claim, 'quote' | 'before' | 'after'>;

/** Of what a model quotes as context, in UTF-16 code units of the normalised text. */
const MOST_CONTEXT = 60;

/**
 * Where the words of a claim stand in a segment: to the letter, or as they are compared (kinds of quotes and spaces, case,
 * diacritics). Null when they are not there, and when they stand in several places that the context does not tell apart: a guess would
 * mark innocent words.
 */
export function resolveClaim(text: string, quoted: Quoted): Span | null {
  const compared = normalise(text, { diacritics: 'drop' });
  if (quoted.quote === '') return findGap(text, compared, quoted);
  const context = contextOf(quoted);
  const places = [...occurrences(text, quoted.quote)].map((span) => ({
    span,
    compared: inCompared(compared, span),
  }));
  const exact = choose(text, compared, places, context);
  if (places.length > 0) return exact;
  const quote = compare(quoted.quote);
  if (quote === '') return null;
  const alike = [...occurrences(compared.text, quote)].map((span) => ({
    span: originalSpan(compared, span),
    compared: span,
  }));
  return choose(text, compared, alike, context);
}

interface Place {
  readonly span: Span;
  /** The same in the normalised text. */
  readonly compared: Span;
}

interface Context {
  readonly before: string;
  readonly after: string;
}

const compare = (text: string): string => normalise(text, { diacritics: 'drop' }).text.trim();

const contextOf = ({ before, after }: Quoted): Context => ({
  before: compare(before).slice(-MOST_CONTEXT),
  after: compare(after).slice(0, MOST_CONTEXT),
});

function* occurrences(text: string, quote: string): Generator<Span> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    yield { start: at, end: at + quote.length };
}

/** Where a span of the text stands in the normalised text. */
function inCompared({ starts }: NormalisedText, { start, end }: Span): Span {
  return { start: firstFrom(starts, start), end: firstFrom(starts, end) };
}

function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one place that its context speaks for more than for any other. */
function choose(
  text: string,
  compared: NormalisedText,
  places: readonly Place[],
  context: Context,
): Span | null {
  const whole = places.filter(({ span }) => isWhole(text, span));
  const ranked = whole
    .map((place) => ({ place, fit: fitOf(compared.text, place.compared, context) }))
    .filter(({ place, fit }) => fit > 0 || !partsWord(text, place.span))
    .sort((one, other) => other.fit - one.fit);
  const [best, next] = ranked;
  return best === undefined || best.fit === next?.fit ? null : best.place.span;
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);

/** How many sides are as they were quoted. Where one side was quoted, nothing on the other means that nothing stands there. */
function fitOf(text: string, { start, end }: Span, { before, after }: Context): number {
  if (before === '' && after === '') return 0;
  const left = text.slice(0, start).trimEnd();
  const right = text.slice(end).trimStart();
  const fitsBefore = before === '' ? left === '' : left.endsWith(before);
  const fitsAfter = after === '' ? right === '' : right.startsWith(after);
  return Number(fitsBefore) + Number(fitsAfter);
}

const LETTERS = /^[\p{L}\p{M}\p{N}]$/u;
/** Scripts that write no spaces between words: any place may be the border of one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word begins before the span, or goes on after it. */
function partsWord(text: string, { start, end }: Span): boolean {
  const isJoined = (offset: number): boolean => {
    const [left, right] = [text.charAt(offset - 1), text.charAt(offset)];
    return LETTERS.test(left) && LETTERS.test(right) && !UNSPACED.test(left + right);
  };
  return isJoined(start) || isJoined(end);
}

/** The one point that stands between the words before and the words after. */
function findGap(text: string, compared: NormalisedText, quoted: Quoted): Span | null {
  const { before, after } = contextOf(quoted);
  const points = new Set<number>();
  if (before !== '') {
    for (const { end } of occurrences(compared.text, before))
      if (compared.text.slice(end).trimStart().startsWith(after)) points.add(compared.ends[end - 1] ?? 0);
  } else if (after !== '') {
    // Nothing stands before it: the beginning, or wherever these words are.
    for (const { start } of occurrences(compared.text, after)) points.add(compared.starts[start] ?? 0);
  }
  const [point] = points;
  if (point === undefined || points.size > 1 || !isGraphemeBoundary(text, point)) return null;
  return { start: point, end: point };
}
