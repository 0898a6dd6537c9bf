import { SHAPE, TOKEN, tokenText, type Tokens } from '../text/tokens';
import type { Span } from '../text/span';
import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import type { LooksRule } from './pairs/pair-rules';
import {
  PAIR_LANGUAGES,
  pairNumberOf,
  pairTableOf,
  WRONG,
  type PairTable,
  type Wrong,
} from './pairs/pair-table';

const { word: WORD, space: SPACE, punctuation: PUNCTUATION, number: NUMBER } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const STOPS = '.!?؟।…';
const COMMAS = ',;:)]،؛';
/** What makes a word a part of something else, on either side of it. */
const PARTS = "-‐‑–—/_@#&*+=<>$%\\'’.";
const LEAST_WORDS = 4;

interface Place extends Span {
  readonly wrong: Wrong;
  readonly message: 'default' | 'last' | 'first' | 'comma';
}

/**
 * Words of grammar that no sentence has side by side, or at its end: `the of`, `with he`, `… of the.` A word was lost or damaged
 * there; several of them in one sentence are words in no order.
 */
export const impossiblePair: BlockCheck = {
  unit: 'block',
  id: 'impossible-pair',
  version: 3,
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  isDefault: true,
  targets: PAIR_LANGUAGES,
  parameters: {},
  *run({ tokens, language, sentenceStarts }: CheckedBlock): Generator<Alarm> {
    const table = pairTableOf(language);
    if (table === null) return;
    const places = placesIn(tokens, table, sentenceStarts);
    if (places.length === 0) return;
    for (const [index, start] of sentenceStarts.entries()) {
      const end = sentenceStarts[index + 1] ?? tokens.text.length;
      yield* judge(
        tokens,
        places.filter((place) => place.start >= start && place.start < end),
      );
    }
  },
};

function* judge({ text }: Tokens, places: readonly Place[]): Generator<Alarm> {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return;
  if (places.length > 1) {
    yield { span: { start: first.start, end: last.end }, message: 'order', severity: 'major' };
  } else if (first.wrong === WRONG.never)
    yield { span: first, message: first.message, params: { words: text.slice(first.start, first.end) } };
}

const NONE: readonly Place[] = [];

function placesIn(tokens: Tokens, table: PairTable, sentenceStarts: readonly number[]): readonly Place[] {
  const { kinds, count } = tokens;
  let places: Place[] | undefined;
  let before = 0;
  for (let index = 0; index < count; index++) {
    if (kinds[index] === SPACE) continue;
    if (kinds[index] !== WORD) {
      const place = kinds[index] === NUMBER ? unlikePlace(tokens, table, index, before) : null;
      if (place !== null) (places ??= []).push(place);
      before = 0;
      continue;
    }
    const known = tokens.wordAt(index);
    const number = known === null ? 0 : pairNumberOf(known);
    const previous = before;
    before = 0;
    const unlike = previous === 0 ? null : unlikePlace(tokens, table, index, previous);
    const place =
      unlike ?? (number === 0 ? null : placeAt(tokens, table, index, number, previous, sentenceStarts));
    if (place !== null) (places ??= []).push(place);
    if (number !== 0 && mayBeFirst(tokens, index, sentenceStarts)) before = number;
  }
  return places ?? NONE;
}

/** What is wrong with the word beside what stands before and behind it. */
function placeAt(
  tokens: Tokens,
  table: PairTable,
  index: number,
  number: number,
  previous: number,
  sentenceStarts: readonly number[],
): Place | null {
  const { text, starts, shapes, kinds } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const isFirst = index === 0 || sentenceStarts.includes(start);
  if (isFirst) return firstPlace(text, { start, end }, table, number);
  if (((shapes[index] ?? 0) & CAPITAL) !== 0 || kinds[index - 1] !== SPACE) return null;
  if (previous !== 0 && kinds[index + 1] !== NUMBER && !isPartOfMore(text, end)) {
    const wrong = table.pair(previous, number);
    if (wrong !== WRONG.not && !isPhrase(tokens, table, index))
      return { start: starts[index - 2] ?? 0, end, wrong, message: 'default' };
  }
  if (index < 2 * LEAST_WORDS || kinds[index + 1] !== PUNCTUATION) return null;
  if (COMMAS.includes(text.charAt(end))) return placeOf({ start, end }, table.beforeComma(number), 'comma');
  return isLast(text, end, sentenceStarts) ? placeOf({ start, end }, table.last(number), 'last') : null;
}

/** A word that looks as none can behind the one before it: `a apple`, `he Union`. */
function unlikePlace(tokens: Tokens, table: PairTable, index: number, previous: number): Place | null {
  const { text, kinds, shapes, starts } = tokens;
  const rules = table.neverBefore(previous);
  if (rules.length === 0 || kinds[index - 1] !== SPACE) return null;
  if (kinds[index] === WORD && ((shapes[index] ?? 0) & ~CAPITAL) !== CASED) return null;
  const end = starts[index + 1] ?? text.length;
  const word = text.slice(starts[index], end);
  const isUnlike = ({ looks, notAfter, inName = false }: LooksRule): boolean =>
    looks.test(word) && notAfter?.has(tokens, index - 4) !== true && (!inName || isNameOn(tokens, index + 2));
  if (isPartOfMore(text, end) || !rules.some(isUnlike)) return null;
  return { start: starts[index - 2] ?? 0, end, wrong: WRONG.never, message: 'default' };
}

/** A name goes on with another capital or with `of`. */
const isNameOn = (tokens: Tokens, index: number): boolean =>
  tokens.kinds[index] === WORD &&
  (((tokens.shapes[index] ?? 0) & CAPITAL) !== 0 || tokenText(tokens, index) === 'of');

const placeOf = (span: Span, wrong: Wrong, message: Place['message']): Place | null =>
  wrong === WRONG.not ? null : { ...span, wrong, message };

/** A word that begins a sentence, where none can, or a comma follows it. */
const firstPlace = (text: string, span: Span, table: PairTable, number: number): Place | null =>
  text.charAt(span.end) !== '' && ',،'.includes(text.charAt(span.end))
    ? placeOf(span, table.firstBeforeComma(number), 'comma')
    : placeOf(span, table.first(number), 'first');

/** Whether a stop behind it ends the sentence, or the text. */
function isLast(text: string, end: number, sentenceStarts: readonly number[]): boolean {
  if (!STOPS.includes(text.charAt(end)) || end === text.length) return false;
  let at = end + 1;
  while (at < text.length && /[\s”"»’')\]]/u.test(text.charAt(at))) at += 1;
  return at === text.length || sentenceStarts.includes(at);
}

/** In small letters, or with the capital of its sentence, and a space behind it. A single letter with a capital is a name of something, but for `I`. */
function mayBeFirst(
  { text, kinds, starts, shapes }: Tokens,
  index: number,
  sentenceStarts: readonly number[],
): boolean {
  const start = starts[index] ?? 0;
  if (kinds[index + 1] !== SPACE || text.charCodeAt(starts[index + 1] ?? 0) === 0x0a) return false;
  if (index > 0 && (kinds[index - 1] === NUMBER || PARTS.includes(text.charAt(start - 1)))) return false;
  if (((shapes[index] ?? 0) & CAPITAL) === 0) return true;
  return (
    ((starts[index + 1] ?? 0) - start > 1 || text.charAt(start) === 'I') && sentenceStarts.includes(start)
  );
}

/** `the in-house team`, `the of/for rule`; a full stop may end the sentence. */
const isPartOfMore = (text: string, end: number): boolean =>
  end < text.length &&
  PARTS.includes(text.charAt(end)) &&
  !(text.charAt(end) === '.' && !/\w/u.test(text.charAt(end + 1)));

const isPhrase = (tokens: Tokens, table: PairTable, index: number): boolean =>
  tokens.kinds[index + 2] === WORD &&
  table.isPhrase(tokenText(tokens, index).toLowerCase(), tokenText(tokens, index + 2).toLowerCase());
