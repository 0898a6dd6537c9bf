import { isEmptySpan, type Span } from '../text/span';
import { resolveSpan } from '../text/resolve-span';
import type { Claim } from './claim';

type Quoted = Pick<Claim, 'quote' | 'before' | 'after'>;

/** Models leave out the space between words that they quote and the words beside them. */
const JOINTS = ['', ' '] as const;

/**
 * Where the words of a claim stand in a segment: where all of the context is around them; or, if they stand there only once, wherever that
 * is; or where the context is on one side. Null when they are not there, and when the context does not tell: a model that is not
 * sure where would mark innocent words.
 */
export function resolveClaim(text: string, { quote, before, after }: Quoted): Span | null {
  const words = { quote, before: before.trim(), after: after.trim() };
  const inContext = resolveWithin(text, words);
  // Something missing is only where both sides of it are.
  if (inContext !== null || quote === '') return inContext;
  const alone = resolveSpan(text, { quote, before: '', after: '' });
  if (alone.ok && !partsWord(text, alone.value)) return alone.value;
  return resolveWithin(text, { ...words, after: '' }) ?? resolveWithin(text, { ...words, before: '' });
}

/** The one place of words with all of this around them. */
function resolveWithin(text: string, { quote, before, after }: Quoted): Span | null {
  if (before + after === '') return null;
  for (const left of before === '' ? [''] : JOINTS.map((joint) => before + joint))
    for (const right of after === '' ? [''] : JOINTS.map((joint) => joint + after)) {
      const whole = resolveSpan(text, { quote: left + quote + right, before: '', after: '' });
      if (!whole.ok) continue;
      const found = resolveSpan(text, { quote, before: left, after: right });
      if (found.ok) return found.value;
    }
  return null;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write no spaces between words: any place may be the border of one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word of a language with spaces goes on from left to right. */
export const isOneWord = (left: string, right: string): boolean =>
  LETTER.test(left) && LETTER.test(right) && !UNSPACED.test(left + right);

/** Whether the span begins or ends within a word. */
function partsWord(text: string, span: Span): boolean {
  if (isEmptySpan(span)) return false;
  return [span.start, span.end].some((at) => isOneWord(text.charAt(at - 1), text.charAt(at)));
}
