import type { Span } from '../../text/span';
import { normalise } from '../../text/normalise';
import { quoteSpan } from '../../text/quoted-span';
import { resolveSpan, type QuotedWords } from '../../text/resolve-span';
import { toCodeUnits } from '../ratings/span-convention';
import type { FindingsInput } from '../../triage/find-in-article';
import {
  SuggestionPlacer,
  type DropReason,
  type SegmentTexts,
  type Suggestion,
} from '../../triage/suggestion-placer';
import type { SaidOfParagraph, SaidOfSegment } from '../../triage/take-suggestions';
import { coreCategoryOfName } from '../../annotation/core-category';
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
  match(whole: QeRow): MatchedRow {
    const { row, name, source, target, spans } = whole;
    if (target === null) return this.#matchQuotes(whole);
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
  #matchQuotes(row: QeRow): MatchedRow {
    const said: SaidOfSegment[] = [];
    const dropped: MatchFailure[] = [];
    for (const span of row.spans) {
      const found = span.quoted === null ? this.#findOffsets(span, row) : this.#findQuote(span, row.position);
      if (typeof found === 'string') dropped.push(found);
      else said.push({ segmentId: found.segmentId, suggestion: toSuggestion(span, found) });
    }
    return { row: row.row, said, dropped, isOfArticle: said.length > 0 };
  }

  /** By offsets alone only in an article that has as many segments as the file: any other is not the one that they count in. */
  #findOffsets({ span, side, unit }: QeSpan, { position, of }: QeRow): FoundWords | MatchFailure {
    const { segments } = this.placer;
    const segment = position === null ? undefined : segments[position];
    if (of === null) return 'no_place';
    if (segment === undefined || of !== segments.length) return 'no_segment';
    if (span === null) return { segmentId: segment.segmentId, target: null, source: null };
    const text = segment[side];
    const found = unit === 'utf-16' ? span : toCodeUnits(text, span);
    if (found === null || found.end > text.length) return 'span_out_of_text';
    const words = quotedIn(text, found);
    const { segmentId } = segment;
    return side === 'source'
      ? { segmentId, target: null, source: words }
      : { segmentId, target: found, source: null };
  }

  #findQuote({ span, quoted, unit }: QeSpan, position: number | null): FoundWords | MatchFailure {
    if (quoted === null || (quoted.quote + quoted.before + quoted.after).trim() === '') return 'no_place';
    const { segments } = this.placer;
    const named = position === null ? undefined : segments[position];
    if (named && span && unit === 'utf-16' && named.target.slice(span.start, span.end) === quoted.quote)
      return { segmentId: named.segmentId, target: span, source: null };
    const found = this.#segmentsWith(quoted.quote).flatMap(({ segmentId, target }) => {
      const place = resolveSpan(target, quoted);
      if (place.ok) return [{ segmentId, target: place.value, source: null }];
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

interface FoundWords extends Words {
  readonly segmentId: string;
}

interface Words {
  readonly target: QuotedWords | Span | null;
  readonly source: QuotedWords | null;
}

/** Where the words of a span are in the text it was matched with: by their offsets where the texts are the same, by quote else. */
function wordsOf(
  { side, span, about }: QeSpan,
  { source, target }: { readonly source: string | null; readonly target: string },
  text: string,
): Words {
  if (span === null) return { target: null, source: null };
  if (side === 'source') return { target: null, source: source === null ? null : quotedIn(source, span) };
  const shift = target.length - target.trimStart().length;
  const isSame = target.trim() === text.trimEnd();
  const same = { start: Math.max(0, span.start - shift), end: Math.max(0, span.end - shift) };
  const inSource = about === null || source === null ? null : quotedIn(source, about);
  return { target: isSame ? same : quotedIn(target, span), source: inSource };
}

function quotedIn(text: string, span: Span): QuotedWords {
  const { quote, prefix, suffix } = quoteSpan(text, span);
  return { quote, before: prefix, after: suffix };
}

function toSuggestion(span: QeSpan, { target, source }: Words): Suggestion {
  const { category, severity, explanation, suggestion, confidence } = span;
  return {
    target,
    source,
    category: coreCategoryOfName(category),
    severity: mapSeverity(severity),
    named: { category: tidyName(category), severity: tidyName(severity) },
    explanation,
    explanationLang: 'und',
    suggestion,
    confidence,
  };
}
