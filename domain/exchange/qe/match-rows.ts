import type { Span } from '../../text/span';
import { normalise } from '../../text/normalise';
import { quoteSpan } from '../../text/quoted-span';
import { resolveSpan, type QuotedWords } from '../../text/resolve-span';
import type { FindingsInput } from '../../triage/find-in-article';
import {
  SuggestionPlacer,
  type DropReason,
  type SegmentTexts,
  type Suggestion,
} from '../../triage/suggestion-placer';
import type { SaidOfParagraph, SaidOfSegment } from '../../triage/take-suggestions';
import { mapCategory } from './map-category';
import { mapSeverity } from './map-severity';
import type { QeRow, QeSpan } from './qe-file';
import { tidyName } from './tidy-name';

export type MatchFailure =
  | DropReason
  /** No segment and no paragraph reads like the row. */
  | 'no_segment'
  /** One did when it was imported, and has been corrected since. */
  | 'text_changed';

/** What a row says, and of what in the article; or why of nothing. */
export interface MatchedRow {
  readonly row: number;
  readonly said: readonly (SaidOfSegment | SaidOfParagraph)[];
  /** One for each span that is left out. */
  readonly dropped: readonly MatchFailure[];
  /** Whether the article has the text of the row, or its words. */
  readonly isOfArticle: boolean;
}

/** Which segment or paragraph of an article a row is about, by its text: exactly, or but for case, quotes and spaces. */
export class RowMatcher {
  readonly placer: SuggestionPlacer;
  readonly #places: Places;
  readonly #imported: Places;
  /** How many rows of different names have had a text, so that the second goes with the second place that reads so. */
  readonly #seen = new Map<string, string[]>();
  /** Of the segments, made when they are first needed. */
  #keys: readonly string[] | undefined;

  /** `keys` is kept from one article to the next: the rows are the same. */
  constructor(
    input: FindingsInput,
    private readonly keys: Map<string, string> = new Map(),
  ) {
    this.placer = new SuggestionPlacer(input);
    this.#places = placesOf(this.placer);
    this.#imported =
      input.corrections.length === 0
        ? this.#places
        : placesOf(new SuggestionPlacer({ ...input, corrections: [] }));
  }

  /** Rows are handed over in the order of the file. */
  match({ row, name, position, source, target, spans }: QeRow): MatchedRow {
    if (target === null) return this.#matchQuotes(row, position, spans);
    const key = this.#keyOfRow(target);
    const places = this.#places.get(key);
    if (places === undefined) {
      const reason = this.#imported.has(key) ? 'text_changed' : 'no_segment';
      return { row, said: [], dropped: spans.map(() => reason), isOfArticle: reason === 'text_changed' };
    }
    const names = this.#seen.get(key) ?? [];
    this.#seen.set(key, names);
    if (!names.includes(name)) names.push(name);
    const place = places[Math.min(names.indexOf(name), places.length - 1)];
    if (place === undefined) return { row, said: [], dropped: [], isOfArticle: false };
    const said = spans.map((span) => {
      const words = wordsOf(span, { source, target }, place.text);
      return { ...place.of, suggestion: toSuggestion(span, words) };
    });
    return { row, said, dropped: [], isOfArticle: true };
  }

  #keyOfRow(target: string): string {
    const known = this.keys.get(target);
    if (known !== undefined) return known;
    const key = keyOf(target);
    this.keys.set(target, key);
    return key;
  }

  /** Of a file without texts: by the position and the quote, or by the quote where it stands in one segment only. */
  #matchQuotes(row: number, position: number | null, spans: readonly QeSpan[]): MatchedRow {
    const said: SaidOfSegment[] = [];
    const dropped: MatchFailure[] = [];
    for (const span of spans) {
      const found = this.#findQuote(span, position);
      if (typeof found === 'string') dropped.push(found);
      else {
        const words = { target: found.target, source: null };
        said.push({ segmentId: found.segmentId, suggestion: toSuggestion(span, words) });
      }
    }
    return { row, said, dropped, isOfArticle: said.length > 0 };
  }

  #findQuote(
    { span, quote }: QeSpan,
    position: number | null,
  ): { readonly segmentId: string; readonly target: Span } | MatchFailure {
    if (quote === null || quote.trim() === '') return 'no_place';
    const { segments } = this.placer;
    const named = position === null ? undefined : segments[position];
    if (named && span && named.target.slice(span.start, span.end) === quote)
      return { segmentId: named.segmentId, target: span };
    const wanted = { quote, before: '', after: '' };
    const found = this.#segmentsWith(quote).flatMap(({ segmentId, target }) => {
      const place = resolveSpan(target, wanted);
      if (place.ok) return [{ segmentId, target: place.value }];
      return place.error.code === 'quote_ambiguous' ? [null, null] : [];
    });
    const [only = null] = found;
    if (found.length > 1) return 'quote_ambiguous';
    return only ?? 'quote_not_found';
  }

  /** To the letter, or else as texts are compared. */
  #segmentsWith(quote: string): readonly SegmentTexts[] {
    const { segments } = this.placer;
    const exact = segments.filter(({ target }) => target.includes(quote));
    if (exact.length > 0) return exact;
    const key = keyOf(quote);
    this.#keys ??= segments.map(({ target }) => keyOf(target));
    return segments.filter((_, index) => this.#keys?.[index]?.includes(key));
  }
}

interface Place {
  readonly of: { readonly segmentId: string } | { readonly paragraph: number };
  readonly text: string;
}
type Places = ReadonlyMap<string, readonly Place[]>;

const keyOf = (text: string): string => normalise(text.trim()).text;

/** A segment before the paragraph that it is all of: it knows its source. */
function placesOf({ segments, paragraphs }: SuggestionPlacer): Places {
  const places = new Map<string, Place[]>();
  const isSegment = new Set<string>();
  const add = (key: string, place: Place): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  for (const { segmentId, target } of segments) {
    if (target === '') continue;
    add(keyOf(target), { of: { segmentId }, text: target });
    isSegment.add(keyOf(target));
  }
  paragraphs.forEach((text, paragraph) => {
    const key = keyOf(text);
    if (key !== '' && !isSegment.has(key)) add(key, { of: { paragraph }, text });
  });
  return places;
}

interface Words {
  readonly target: QuotedWords | Span | null;
  readonly source: QuotedWords | null;
}

/** Where the words of a span are in the text it was matched with: by their offsets where the texts are the same, by quote else. */
function wordsOf(
  { side, span }: QeSpan,
  { source, target }: { readonly source: string | null; readonly target: string },
  text: string,
): Words {
  if (span === null) return { target: null, source: null };
  if (side === 'source') return { target: null, source: source === null ? null : quotedIn(source, span) };
  const shift = target.length - target.trimStart().length;
  const isSame = target.trim() === text.trimEnd();
  const same = { start: Math.max(0, span.start - shift), end: Math.max(0, span.end - shift) };
  return { target: isSame ? same : quotedIn(target, span), source: null };
}

function quotedIn(text: string, span: Span): QuotedWords {
  const { quote, prefix, suffix } = quoteSpan(text, span);
  return { quote, before: prefix, after: suffix };
}

function toSuggestion(span: QeSpan, words: Words): Suggestion {
  const { category, severity, explanation, suggestion, confidence } = span;
  return {
    ...words,
    category: mapCategory(category),
    severity: mapSeverity(severity),
    named: { category: tidyName(category), severity: tidyName(severity) },
    explanation,
    explanationLang: 'und',
    suggestion,
    confidence,
  };
}
