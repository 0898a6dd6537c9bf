import { failure, success, type Result } from '../result';
import { agreementAfter, agreementBefore } from './find-quote';
import { isGraphemeBoundary } from './graphemes';
import { normalise, originalSpan, type NormalisedText } from './normalise';
import { isEmptySpan, type Span } from './span';

/** Words as somebody quoted them, with what they say stands around them; either context may be ''. */
export interface QuotedWords {
  /** '' for the point between `before` and `after`. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export type ResolveFailure = 'quote_empty' | 'quote_not_found' | 'quote_ambiguous';

/**
 * Where quoted words stand in a text: to the letter, or else but for case, kinds of quotes, dashes and spaces. Of several places the one
 * whose surroundings agree best, then the one that cuts no word. What stands nowhere, or as well in two places, is no span: whoever
 * quotes badly is not guessed at.
 */
export function resolveSpan(text: string, quoted: QuotedWords): Result<Span, ResolveFailure> {
  if (quoted.quote.trim() === '' && quoted.before + quoted.after === '') return failure('quote_empty');
  const exact = resolveIn(text, quoted, (span) => span, text);
  if (typeof exact !== 'string') return success(exact);
  const normalised = normalise(text);
  const wanted = {
    quote: normalise(quoted.quote).text,
    before: normalise(quoted.before).text,
    after: normalise(quoted.after).text,
  };
  // Nothing but invisible characters.
  if (wanted.quote === '' && quoted.quote !== '') return failure(exact);
  if (wanted.quote + wanted.before + wanted.after === '') return failure(exact);
  const found = resolveIn(normalised.text, wanted, (span) => wholeSpan(normalised, span), text);
  return typeof found === 'string' ? failure(found) : success(found);
}

/** Null where the span begins or ends within what one character of the original was written as. */
function wholeSpan(normalised: NormalisedText, span: Span): Span | null {
  const { starts } = normalised;
  const isBorder = (at: number): boolean => at === 0 || starts[at - 1] !== starts[at];
  return isBorder(span.start) && isBorder(span.end) ? originalSpan(normalised, span) : null;
}

/** `text` is searched in the form that `quoted` is in; spans are of `original`. */
function resolveIn(
  text: string,
  quoted: QuotedWords,
  originalOf: (span: Span) => Span | null,
  original: string,
): Span | ResolveFailure {
  let best: Span | null = null;
  let bestScore = -1;
  let isTied = false;
  for (const found of placesOf(text, quoted)) {
    const span = originalOf(found);
    if (span === null) continue;
    if (!isGraphemeBoundary(original, span.start) || !isGraphemeBoundary(original, span.end)) continue;
    const agreed =
      agreementBefore(text, found.start, quoted.before) + agreementAfter(text, found.end, quoted.after);
    // Any agreement weighs more than a whole word does.
    const score = 2 * agreed + (cutsWord(text, found) ? 0 : 1);
    if (score === bestScore) isTied = true;
    else if (score > bestScore) {
      best = span;
      bestScore = score;
      isTied = false;
    }
  }
  if (best === null) return 'quote_not_found';
  return isTied ? 'quote_ambiguous' : best;
}

/** A point is only where all that is said to stand around it does: else it would be everywhere. */
function* placesOf(text: string, { quote, before, after }: QuotedWords): Generator<Span> {
  const isPoint = quote === '';
  const wanted = isPoint ? before + after : quote;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const start = isPoint ? at + before.length : at;
    yield { start, end: start + quote.length };
  }
}

const LETTER = /^[\p{L}\p{M}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{M}\p{N}]$/u;

function cutsWord(text: string, span: Span): boolean {
  if (isEmptySpan(span)) return false;
  // Two code units hold any letter.
  const borders = [span.start, span.end];
  return borders.some(
    (at) => LETTER_AT_END.test(text.slice(Math.max(0, at - 2), at)) && LETTER.test(text.slice(at, at + 2)),
  );
}
