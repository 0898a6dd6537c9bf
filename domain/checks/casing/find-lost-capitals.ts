import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';
import { SHAPE, TOKEN, tokenText } from '../../text/tokens';
import { classOfWords } from '../../text/vocabulary';
import { findLanguageRules } from '../../text/segmentation/find-language-rules';
import { toUpper } from '../../text/fold-text';
import { ALWAYS_CAPITAL } from './always-capital';
import { PARTICLES } from './particles';
import { isInAddress } from '../punctuation/is-in-address';
import { textEndOf } from '../punctuation/text-end';

const { word: WORD } = TOKEN;
const { cased: CASED, capital: CAPITAL, innerCapital: INNER_CAPITAL } = SHAPE;

/** What is shorter and has no stop may be a label. */
const LEAST_WORDS = 4;
const LEAST_UNENDED = 8;
/** A sentence of as many words has a name or begins with a capital. */
const LEAST_ALL = 6;

const capitalised = (word: string, lang: string): string => {
  const [first = ''] = word;
  return toUpper(first, lang) + word.slice(first.length);
};

const isLower = ({ kinds, shapes }: CheckedBlock['tokens'], index: number): boolean =>
  kinds[index] === WORD && shapes[index] === CASED;

/** Whether a word in lower case begins a sentence that it should begin with a capital. */
function beginsLow(block: CheckedBlock, index: number): boolean {
  const { tokens, text } = block;
  if (!isLower(tokens, index)) return false;
  const isCapitalNext = ((tokens.shapes[index + 2] ?? 0) & CAPITAL) !== 0;
  // German has capitals after its articles anyway.
  if (isCapitalNext && block.language !== 'de' && PARTICLES.has(tokens, index)) return false;
  const next = text.charAt(tokens.starts[index + 1] ?? 0);
  // `e-mail`, `al-Quds`, `x.com`, `p = 3`: what is no plain word.
  if (next === '-' || next === '.' || next === ')') return false;
  return !isInAddress(text, tokens.starts[index] ?? 0);
}

/** The words from a token to a place, and whether any has a capital. */
function read(
  { tokens }: CheckedBlock,
  from: number,
  end: number,
): { readonly words: number; readonly capitals: boolean } {
  let words = 0;
  let capitals = false;
  for (let index = from; index < tokens.count && (tokens.starts[index] ?? 0) < end; index++) {
    if (tokens.kinds[index] !== WORD) continue;
    words += 1;
    if (((tokens.shapes[index] ?? 0) & (CAPITAL | INNER_CAPITAL)) !== 0) capitals = true;
  }
  return { words, capitals };
}

/** What a first letter in lower case tells of: the sentence has lost all its capitals, or this one. */
function alarmAt(block: CheckedBlock, index: number, end: number): Alarm | null {
  const { text, tokens, lang } = block;
  const start = tokens.starts[index] ?? 0;
  const { words, capitals } = read(block, index, end);
  if (words < LEAST_WORDS) return null;
  const sentence = text.slice(start, end);
  const { sign } = textEndOf(sentence, block.language);
  // A clause that goes on elsewhere, as items of a list do.
  if (sign === 'comma' || sign === 'open' || (sign === 'none' && words < LEAST_UNENDED)) return null;
  if (!capitals && words >= LEAST_ALL)
    return { span: { start, end: start + sentence.trimEnd().length }, message: 'all' };
  const word = tokenText(tokens, index);
  const span = { start, end: start + word.length };
  return { span, suggestion: capitalised(word, lang), params: { word } };
}

/** As a text has them that has lost a capital. */
const LOW_NAME = classOfWords(({ text }) => text === 'i' || ALWAYS_CAPITAL.hasText(text));

/** Words that English writes with a capital wherever they stand; the pronoun too. */
function* lowNames({ tokens, text, lang }: CheckedBlock, taken: ReadonlySet<number>): Generator<Alarm> {
  const { starts, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (!isLower(tokens, index)) continue;
    const start = starts[index] ?? 0;
    if (taken.has(start)) continue;
    const isPronoun = starts[index + 1] === start + 1 && text.charAt(start) === 'i';
    if (isPronoun ? !isPronounAt(text, start) : !ALWAYS_CAPITAL.has(tokens, index)) continue;
    if (/[-#@/._]/u.test(text.charAt(start - 1)) || isInAddress(text, start)) continue;
    const word = tokenText(tokens, index);
    yield {
      span: { start, end: start + word.length },
      suggestion: capitalised(word, lang),
      message: 'always',
      params: { word },
    };
  }
}

/** Not a numeral, a list letter or a sign of mathematics. */
const isPronounAt = (text: string, at: number): boolean =>
  /[a-z,;] $/u.test(text.slice(at - 2, at)) &&
  /^i (?!(?:is|are|of|in|and|or) )[a-z]{2}/u.test(text.slice(at, at + 6));

/** Sentences without the capitals that their language gives them, as far as the block alone can tell. */
export function* findLostCapitals(block: CheckedBlock): Generator<Alarm> {
  const { tokens, text, kind, sentenceStarts, language } = block;
  const taken = new Set<number>();
  let isAll = false;
  if (kind === 'paragraph' || kind === 'quote') {
    let index = 0;
    for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
      const start = sentenceStarts[sentence] ?? 0;
      while (index < tokens.count && (tokens.starts[index] ?? 0) < start) index += 1;
      if (!beginsLow(block, index) || !isNewSentence(block, index)) continue;
      const alarm = alarmAt(block, index, sentenceStarts[sentence + 1] ?? text.length);
      if (alarm === null) continue;
      taken.add(start);
      isAll ||= alarm.message === 'all';
      yield alarm;
    }
  }
  if (language === 'en' && !isAll && (tokens.wordClasses & LOW_NAME) !== 0) yield* lowNames(block, taken);
}

/** After a stop only words that begin sentences show that one was meant; elsewhere the stop may be what is wrong. */
function isNewSentence({ text, tokens, lang }: CheckedBlock, index: number): boolean {
  const before = text.slice(0, tokens.starts[index]).trimEnd();
  if (before === '') return true;
  return before.endsWith('.') && findLanguageRules(lang).starters.has(tokenText(tokens, index));
}
