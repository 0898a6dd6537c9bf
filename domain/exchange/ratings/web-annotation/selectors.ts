import type { Side } from '../../../article/block';
import type { QuotedWords } from '../../../text/resolve-span';
import type { Span } from '../../../text/span';
import { asList, asNumber, asObject, asText, type JsonObject } from '../json-values';
import { placeAt, type ErrorPlace, type PlaceProblem } from '../rating-set';
import { anchorSpan, readSpanAnywhere } from '../span-convention';
import { WEB_ANNOTATION } from './terms';

export interface AnnotatedText {
  readonly side: Side;
  readonly text: string | null;
}

export interface FoundPlaces {
  readonly places: readonly ErrorPlace[];
  readonly problem: PlaceProblem | null;
  /** Of the first target; '' where it names none. */
  readonly source: string;
}

/** Where the targets of an annotation point. One without a selector is of the whole text, and no place. */
export function readPlaces(target: unknown, textOf: (id: string) => AnnotatedText | null): FoundPlaces {
  const places: ErrorPlace[] = [];
  let problem: PlaceProblem | null = null;
  let first: string | null = null;
  for (const one of asList(target) ?? [target]) {
    const specific = asObject(one);
    const source = sourceOf(specific, one);
    first ??= source;
    const selector = specific?.['selector'];
    const selected = readSelectors(selector);
    if (selected === null) {
      // A selector of another kind (a path, a fragment) is of some words, and nobody here can tell of which.
      if (asObject(asList(selector)?.[0] ?? selector) !== null) problem ??= 'span_out_of_text';
      continue;
    }
    const found = placeOf(selected, textOf(source) ?? { side: 'target', text: null });
    if (typeof found === 'string') problem ??= found;
    else places.push(found);
  }
  return { places, problem, source: first ?? '' };
}

function sourceOf(specific: JsonObject | null, one: unknown): string {
  if (specific === null) return asText(one) ?? '';
  const { source, id } = specific;
  return asText(source) ?? asText(asObject(source)?.['id']) ?? asText(id) ?? '';
}

interface Selected {
  readonly offsets: Span | null;
  readonly quoted: QuotedWords | null;
}

/** Nobody refines more often. */
const DEEPEST = 8;

/** Selectors of a list are of the same place. One that is refined is where the refinement says, whose offsets count from the selection. */
function readSelectors(selector: unknown, depth = DEEPEST): Selected | null {
  let offsets: Span | null = null;
  let quoted: QuotedWords | null = null;
  for (const one of asList(selector) ?? [selector]) {
    const said = asObject(one);
    if (said === null) continue;
    const refined = depth === 0 ? null : readSelectors(said['refinedBy'], depth - 1);
    const own = said['type'] === 'TextQuoteSelector' ? quoteOf(said) : null;
    const at = said['type'] === 'TextPositionSelector' ? positionOf(said) : null;
    if (refined?.quoted) quoted = refined.quoted;
    else if (refined?.offsets) {
      if (own !== null) quoted ??= partOf(own, refined.offsets);
      else if (at !== null) offsets ??= shifted(refined.offsets, at.start);
    } else if (own !== null) quoted ??= own;
    else if (at !== null) offsets ??= at;
  }
  return offsets === null && quoted === null ? null : { offsets, quoted };
}

const positionOf = (selector: JsonObject): Span => ({
  start: asNumber(selector['start']) ?? -1,
  end: asNumber(selector['end']) ?? -1,
});

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words of a quote at offsets within it, which count code points. */
function partOf({ quote, before, after }: QuotedWords, { start, end }: Span): QuotedWords | null {
  const points = Array.from(quote);
  if (start < 0 || end < start || end > points.length) return null;
  const words = (from: number, to: number): string => points.slice(from, to).join('');
  return {
    quote: words(start, end),
    before: before + words(0, start),
    after: words(end, points.length) + after,
  };
}

function quoteOf(selector: JsonObject): QuotedWords | null {
  const quote = asText(selector['exact']);
  if (quote === null) return null;
  return { quote, before: asText(selector['prefix']) ?? '', after: asText(selector['suffix']) ?? '' };
}

function placeOf({ offsets, quoted }: Selected, { side, text }: AnnotatedText): ErrorPlace | PlaceProblem {
  if (text === null) {
    const span = offsets === null ? null : readSpanAnywhere(offsets, WEB_ANNOTATION);
    if (span === null && quoted === null) return 'span_out_of_text';
    return { side, span, unit: WEB_ANNOTATION.unit, quoted, isReanchored: false };
  }
  const found = anchorSpan(text, offsets ?? NOWHERE, WEB_ANNOTATION, quoted);
  // What has no offsets is where its quote is, and was not moved there.
  return found.ok
    ? placeAt(side, found.value.span, offsets !== null && found.value.isReanchored)
    : found.error.code;
}

const NOWHERE: Span = { start: -1, end: -1 };
