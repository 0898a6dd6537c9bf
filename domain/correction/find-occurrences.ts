import type { Block } from '../article/block';
import { groupBy } from '../group-by';
import { adaptCase } from '../text/adapt-case';
import { foldText, foldWithPlaces, type FoldOptions } from '../text/fold-text';
import { isGraphemeBoundary } from '../text/graphemes';
import { usesSpaces } from '../text/script';
import { spansOverlap, type Span } from '../text/span';
import { wordAt } from '../text/words';
import type { Correction } from './correction';
import { isLive } from './correction-life-cycle';

/** What is looked for. An insertion has no text, and so no occurrences. */
export interface OccurrenceQuery {
  readonly quote: string;
  /** What is to stand in its place; null only looks. */
  readonly replacement: string | null;
  readonly matchCase: boolean;
  /** No letter before or after belongs to the same word. Has no meaning where words have no spaces between them. */
  readonly wholeWords: boolean;
  /** Arabic vowel signs and tatweel, Hebrew points, and what `normalise` else takes as the same. */
  readonly ignoreMarks: boolean;
}

/** A place where the quote stands, in the block's text as it was imported. */
export interface Occurrence extends Span {
  readonly blockId: string;
  /** As it stands there. */
  readonly quote: string;
  /** What would stand there instead, with the capitals of this place; null when nothing is to be replaced. */
  readonly replacement: string | null;
}

export interface CoveredOccurrence extends Occurrence {
  /** The live correction that is there already, an approved one before all others. */
  readonly covering: Correction | null;
}

export function foldOptions(
  { matchCase, ignoreMarks }: Pick<OccurrenceQuery, 'matchCase' | 'ignoreMarks'>,
  lang: string,
): FoldOptions {
  return { lang, letterCase: matchCase ? 'keep' : 'fold', marks: ignoreMarks ? 'ignore' : 'keep' };
}

/**
 * Answers for the target blocks of one article, in `lang`. Places are in text order and do not overlap; none begins or ends
 * inside a grapheme. Canonically equivalent texts are the same. What already reads as the replacement is left out. The
 * texts are folded once for each way of folding, and searched in time that grows with their length.
 */
export function createOccurrenceFinder(
  blocks: readonly Block[],
  lang: string,
): (query: OccurrenceQuery) => readonly Occurrence[] {
  const folded = new Map<string, readonly string[]>();
  const foldAll = (options: FoldOptions): readonly string[] => {
    const key = `${options.letterCase} ${options.marks}`;
    const known = folded.get(key) ?? blocks.map(({ text }) => foldText(text, options));
    folded.set(key, known);
    return known;
  };
  return (query) => {
    const options = foldOptions(query, lang);
    const pattern = foldText(query.quote, options);
    if (pattern === '') return [];
    const keepsWords = query.wholeWords && usesSpaces(lang);
    const texts = foldAll(options);
    return blocks.flatMap((block, index) => {
      const text = texts[index] ?? '';
      if (query.replacement !== null && block.isLocked === true) return [];
      if (!text.includes(pattern)) return [];
      const isPlace = (span: Span) => !keepsWords || isWhole(block.text, span, lang);
      const spans = findSpans(block.text, text, pattern, options, isPlace);
      return spans.flatMap((span) => toOccurrence(block, span, query, lang) ?? []);
    });
  };
}

/** Says of each place what stands there already; `corrections` may be of other blocks and in any state. */
export function coverOccurrences(
  occurrences: readonly Occurrence[],
  corrections: readonly Correction[],
): readonly CoveredOccurrence[] {
  const live = groupBy(
    corrections.filter(({ state }) => isLive(state)),
    ({ anchor }) => anchor.blockId,
  );
  return occurrences.map((place) => {
    const there = (live.get(place.blockId) ?? []).filter(({ anchor }) => spansOverlap(anchor, place));
    const covering = there.find(({ state }) => state === 'approved') ?? there[0] ?? null;
    return { ...place, covering };
  });
}

type Accept = (span: Span) => boolean;

function findSpans(
  text: string,
  folded: string,
  pattern: string,
  options: FoldOptions,
  accept: Accept,
): readonly Span[] {
  // Nearly every text folds unit by unit. Where two changes of length cancel out, places are worked out.
  const plain = folded.length === text.length ? findPlainSpans(text, folded, pattern, options, accept) : null;
  return plain ?? findMappedSpans(text, pattern, options, accept);
}

/** Null when an offset of the folded text is not the same offset of the text. */
function findPlainSpans(
  text: string,
  folded: string,
  pattern: string,
  options: FoldOptions,
  accept: Accept,
): readonly Span[] | null {
  const readsAlike = (from: number, to: number): boolean =>
    foldText(text.slice(from, to), options) === folded.slice(from, to);
  const spans: Span[] = [];
  /** Up to here an offset of the one is an offset of the other. */
  let known = 0;
  let at = folded.indexOf(pattern);
  while (at !== -1) {
    const span = { start: at, end: at + pattern.length };
    if (at > known && !readsAlike(known, at)) return null;
    if (!readsAlike(span.start, span.end)) return null;
    known = Math.max(known, at);
    const isPlace =
      isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end) && accept(span);
    if (isPlace) spans.push(span);
    at = folded.indexOf(pattern, isPlace ? span.end : at + 1);
  }
  return spans;
}

function findMappedSpans(
  text: string,
  pattern: string,
  options: FoldOptions,
  accept: Accept,
): readonly Span[] {
  const { text: folded, starts, ends } = foldWithPlaces(text, options);
  const beginsGrapheme = (unit: number) => unit === folded.length || starts[unit] !== starts[unit - 1];
  const spans: Span[] = [];
  let at = folded.indexOf(pattern);
  while (at !== -1) {
    const after = at + pattern.length;
    const span = { start: starts[at] ?? 0, end: ends[after - 1] ?? 0 };
    const isPlace = beginsGrapheme(at) && beginsGrapheme(after) && accept(span);
    if (isPlace) spans.push(span);
    at = folded.indexOf(pattern, isPlace ? after : at + 1);
  }
  return spans;
}

function isWhole(text: string, { start, end }: Span, lang: string): boolean {
  return !cutsWord(text, start, lang) && !cutsWord(text, end, lang);
}

function cutsWord(text: string, offset: number, lang: string): boolean {
  const word = wordAt(text, offset, lang);
  return word !== null && word.start < offset && offset < word.end;
}

function toOccurrence(block: Block, span: Span, query: OccurrenceQuery, lang: string): Occurrence | null {
  const quote = block.text.slice(span.start, span.end);
  const replacement =
    query.replacement === null || query.matchCase
      ? query.replacement
      : adaptCase(query.replacement, query.quote, quote, lang);
  if (replacement !== null && readsAlready(block.text, span, quote, replacement)) return null;
  return { blockId: block.id, ...span, quote, replacement };
}

/** "Port Sudan" needs no correction of Port into Port Sudan. */
function readsAlready(text: string, { start }: Span, quote: string, replacement: string): boolean {
  for (let at = replacement.indexOf(quote); at !== -1; at = replacement.indexOf(quote, at + 1)) {
    if (start >= at && text.startsWith(replacement, start - at)) return true;
  }
  return false;
}
