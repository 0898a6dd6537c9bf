import { findApproximately } from './approximate-match';
import { isGraphemeBoundary } from './graphemes';
import { normalise, originalSpan } from './normalise';
import type { QuotedSpan } from './quoted-span';
import type { Span } from './span';

export interface FoundQuote {
  readonly span: Span;
  /**
   * - `exact`: the quote stands where it stood;
   * - `moved`: it stands elsewhere, to the letter;
   * - `normalised`: it differs in case, quotes, dashes, spaces, tatweel or diacritics (see `normalise`);
   * - `fuzzy`: up to a quarter of it was rewritten.
   */
  readonly how: 'exact' | 'moved' | 'normalised' | 'fuzzy';
  /** 0–1, of use to rank; 1 is a quote in its place with its context around it. */
  readonly score: number;
}

/** What the score is made of: the quote itself, the context that agrees, and how near it is to where it was. */
const WEIGHTS = { quote: 0.6, context: 0.35, nearness: 0.05 };
/** Below this a place is no better than chance: a quarter of the quote rewritten and two thirds of its context gone. */
const MIN_SCORE = 0.55;
/** A lead smaller than this is a tie: somewhat less than standing in place is worth against 64 code units away. */
const MIN_LEAD = 0.02;
/** Code units of quote and context that must agree, unless all the context there is does: "of" is everywhere. */
const MIN_EVIDENCE = 8;
/** Distance that halves the nearness, in code units: about a line. */
const NEAR = 64;
const NORMALISED_QUALITY = 0.95;
const MAX_ERROR_RATE = 0.25;
/** Steps of the approximate search, some 50 ms; around the old place where the whole text would take more. */
const MAX_STEPS = 10_000_000;

/**
 * Where a quoted span stands in a text that may be another than it was quoted from; null when it is gone, and also
 * when two places are equally likely: the caller shows an orphan instead of a guess. A point (an empty quote) is
 * found by its context alone, to the letter or normalised.
 */
export function findQuote(text: string, quoted: QuotedSpan): FoundQuote | null {
  return findUnmoved(text, quoted) ?? findExactly(text, quoted) ?? findRewritten(text, quoted);
}

function findUnmoved(text: string, { start, quote, prefix, suffix }: QuotedSpan): FoundQuote | null {
  const span = { start, end: start + quote.length };
  const from = start - prefix.length;
  if (from < 0 || !text.startsWith(prefix + quote + suffix, from) || !isWhole(text, span)) return null;
  return { span, how: 'exact', score: 1 };
}

function findExactly(text: string, quoted: QuotedSpan): FoundQuote | null {
  const place = pickPlace(
    occurrencesOf(quoted.quote, text, 1),
    { text, quoted, originalOf: (span) => span },
    text,
  );
  return place && { ...place, how: place.span.start === quoted.start ? 'exact' : 'moved' };
}

function findRewritten(text: string, quoted: QuotedSpan): FoundQuote | null {
  const normalised = normalise(text, { diacritics: 'drop' });
  const search: Search = {
    text: normalised.text,
    quoted: {
      ...quoted,
      quote: normalise(quoted.quote, { diacritics: 'drop' }).text,
      prefix: normalise(quoted.prefix, { diacritics: 'drop' }).text,
      suffix: normalise(quoted.suffix, { diacritics: 'drop' }).text,
    },
    originalOf: (span) => originalSpan(normalised, span),
  };
  // Nothing but marks and invisible characters: it would be found everywhere.
  if (search.quoted.quote === '' && quoted.quote !== '') return null;
  const same = pickPlace(occurrencesOf(search.quoted.quote, search.text, NORMALISED_QUALITY), search, text);
  if (same) return { ...same, how: 'normalised' };
  const expected = normalised.starts.findIndex((start) => start >= quoted.start);
  const similar = pickPlace(similarPlaces(search.quoted.quote, search.text, expected), search, text);
  return similar && { ...similar, how: 'fuzzy' };
}

/** A text in the form in which it is searched, and what is looked for, in the same form. */
interface Search {
  readonly text: string;
  /** Its `start` counts in the text it was quoted from. */
  readonly quoted: QuotedSpan;
  readonly originalOf: (span: Span) => Span;
}

interface Candidate extends Span {
  /** How much of the quote is there, 0–1. */
  readonly quality: number;
}

function* occurrencesOf(quote: string, text: string, quality: number): Generator<Candidate> {
  let at = text.indexOf(quote);
  while (at !== -1) {
    yield { start: at, end: at + quote.length, quality };
    // An empty quote is found at the end of the text again and again.
    at = at < text.length ? text.indexOf(quote, at + 1) : -1;
  }
}

function similarPlaces(quote: string, text: string, expected: number): readonly Candidate[] {
  const maxErrors = Math.floor(quote.length * MAX_ERROR_RATE);
  const reach = Math.floor(MAX_STEPS / Math.max(1, quote.length));
  if (maxErrors === 0 || reach < 2 * quote.length) return [];
  const from = Math.max(0, Math.min(expected < 0 ? text.length : expected, text.length) - (reach >> 1));
  return findApproximately(text.slice(from, from + reach), quote, maxErrors).map(
    ({ start, end, errors }) => ({
      start: from + start,
      end: from + end,
      quality: NORMALISED_QUALITY * (1 - errors / quote.length),
    }),
  );
}

/** The best candidate, unless it is too weak or another is as good. */
function pickPlace(
  candidates: Iterable<Candidate>,
  search: Search,
  original: string,
): Omit<FoundQuote, 'how'> | null {
  let best: Omit<FoundQuote, 'how'> | null = null;
  let runnerUp = 0;
  for (const candidate of candidates) {
    const span = search.originalOf(candidate);
    const score = scoreOf(candidate, span, search);
    if (score <= runnerUp || !isWhole(original, span)) continue;
    if (best && score <= best.score) runnerUp = score;
    else {
      runnerUp = best?.score ?? 0;
      best = { span, score };
    }
  }
  return best && best.score >= MIN_SCORE && best.score - runnerUp >= MIN_LEAD ? best : null;
}

function isWhole(text: string, { start, end }: Span): boolean {
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

function scoreOf(candidate: Candidate, span: Span, { text, quoted }: Search): number {
  const agreed =
    agreementBefore(text, candidate.start, quoted.prefix) +
    agreementAfter(text, candidate.end, quoted.suffix);
  const wanted = quoted.prefix.length + quoted.suffix.length;
  const context = wanted === 0 ? 1 : agreed / wanted;
  const evidence = quoted.quote.length * candidate.quality + agreed;
  if (context < 1 && evidence < MIN_EVIDENCE) return 0;
  const nearness = NEAR / (NEAR + Math.abs(span.start - quoted.start));
  return WEIGHTS.quote * candidate.quality + WEIGHTS.context * context + WEIGHTS.nearness * nearness;
}

/** Code units directly before `offset` that are as in the prefix. */
export function agreementBefore(text: string, offset: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && prefix.at(-1 - length) === text[offset - 1 - length]) length += 1;
  return length;
}

/** Code units from `offset` on that are as in the suffix. */
export function agreementAfter(text: string, offset: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && suffix[length] === text[offset + length]) length += 1;
  return length;
}
