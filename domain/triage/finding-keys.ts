import { snapToGraphemes } from '../text/graphemes';
import { normalise } from '../text/normalise';
import { isEmptySpan, type Span } from '../text/span';
import type { FindingKeys } from './check-finding';

/** In UTF-16 code units on each side: a few words, so that a change further off in the sentence makes no new finding. */
const CONTEXT = 16;

/** Of longer quotes the beginning, the end and the length have to do. */
const LONGEST = 120;

interface FoundWords {
  readonly message: string;
  /** The block as it reads now, and where in it. */
  readonly text: string;
  readonly span: Span;
  /** What the finding is about on the other side, or ''. */
  readonly sourceQuote: string;
}

/**
 * What a dismissal remembers. No offsets: the same words in the same surroundings are the same finding when paragraphs have come
 * before them, and when they were imported again. Capitals, kinds of quotes and runs of white space make no difference.
 */
export function findingKeys({ message, text, span, sourceQuote }: FoundWords): FindingKeys {
  const before = { start: Math.max(0, span.start - CONTEXT), end: span.start };
  const after = { start: span.end, end: Math.min(text.length, span.end + CONTEXT) };
  const context = [before, after].map((side) => keyOf(sliceOf(text, snapToGraphemes(text, side, 'inward'))));
  const words = [message, keyOf(sliceOf(text, span)), keyOf(sourceQuote)];
  const place = join([...words, ...context]);
  // A gap is like another only by what is missing or by where it is.
  const isNamed = !isEmptySpan(span) || sourceQuote !== '';
  return { place, pattern: isNamed ? join(words) : place };
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function keyOf(quote: string): string {
  const { text } = normalise(quote);
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${text.length}…${text.slice(-LONGEST / 2)}`;
}

/** JSON, so that no word can be taken for a border between two parts. */
const join = (parts: readonly string[]): string => JSON.stringify(parts);

/** The words that a key remembers, as they are compared; '' where there are none. */
export const wordsOfKey = (key: string): string => partsOfKey(key).words;

export interface KeyParts {
  readonly words: string;
  /** What stands around them; '' where any place is meant. */
  readonly before: string;
  readonly after: string;
}

export function partsOfKey(key: string): KeyParts {
  // Keys are written by `join`, and by nothing else.
  const [, words = '', , before = '', after = ''] = JSON.parse(key) as readonly string[];
  return { words, before, after };
}
