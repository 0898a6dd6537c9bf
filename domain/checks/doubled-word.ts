import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { isSameWord } from './engine/same-word';
import { WordSet } from './engine/word-set';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/traits';
import {
  DOUBLING_LANGUAGES,
  doublingHabitsOf,
  type AfterOnly,
  type DoublingHabits,
} from './repetition/doubling-habits';
import { endsSentenceHere } from './repetition/ends-sentence-here';

const { space: SPACE, punctuation: PUNCTUATION, number: NUMBER, word: WORD, other: SIGN } = TOKEN;
const { capital: CAPITAL } = SHAPE;

/** Chinese given names double their syllable: Ling Ling, Xiang Xiang. */
const PINYIN_SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeo]|[aeu]i|i?ao|ou|i[aeu]?|u[aeo]?|uai|ü)(?:n|ng)?$/u;
/** Grouped digits may be parted by spaces, so only years and the like are a word said twice. */
const LEAST_DIGITS = 4;
/** In tokens from the first to the last: three times. */
const MOST_FOR_EMPHASIS = 4;
/** A clause begins behind these. */
const CLAUSE_SIGNS = ',;:–—-(„“«»';
/** In tokens: a cry stands alone. */
const LEAST_BEFORE = 6;
const HYPHENS = '-‐‑־–';

/** Whether the token is a word that stands again after one white space of its line. */
function isRepeated(tokens: Tokens, index: number): boolean {
  const { hashes } = tokens;
  const hash = hashes[index];
  if (hash === 0 || hash === undefined || hashes[index + 2] !== hash) return false;
  const { text, kinds, starts } = tokens;
  if (kinds[index + 1] !== SPACE || !isSameWord(tokens, index, index + 2)) return false;
  for (let at = starts[index + 1] ?? 0; at < (starts[index + 2] ?? 0); at++)
    if (text.charCodeAt(at) === 0x0a) return false;
  return true;
}

const isHyphen = ({ text, kinds, starts }: Tokens, index: number): boolean =>
  kinds[index] === PUNCTUATION && HYPHENS.includes(text.charAt(starts[index] ?? 0));

/** Another word than it looks: a part of a compound, a name after a particle (`de De Gaulle`), a pinyin name, an initial. */
function isPartOfName(tokens: Tokens, first: number, last: number): boolean {
  const { shapes, starts } = tokens;
  const isCapital = ((shapes[last] ?? 0) & CAPITAL) !== 0;
  if (((shapes[first] ?? 0) & CAPITAL) === 0) return isCapital;
  if (!isCapital) return false;
  const length = (starts[first + 1] ?? 0) - (starts[first] ?? 0);
  const goesOn = first > 1 && ((shapes[first - 2] ?? 0) & CAPITAL) !== 0;
  if ((goesOn || isAfterArticle(tokens, first)) && endsSentenceHere(tokens, last + 1)) return false;
  return length === 1 || (length < 7 && PINYIN_SYLLABLE.test(tokenText(tokens, first).toLowerCase()));
}

/** Ends the sentence by right: a cry, `bye bye`; no name that an article is before, and nothing that something else follows. */
const isCry = (tokens: Tokens, first: number, { within }: DoublingHabits): boolean =>
  first < LEAST_BEFORE || !(within?.has(tokens, first) === true || isAfterArticle(tokens, first));

const ARTICLES = new WordSet('the a an of by');

/** `the Return of the King King`. */
const isAfterArticle = (tokens: Tokens, first: number): boolean =>
  ((tokens.shapes[first] ?? 0) & CAPITAL) !== 0 && first > 1 && ARTICLES.has(tokens, first - 2);

function isByRight(tokens: Tokens, first: number, last: number, habits: DoublingHabits): boolean {
  if (isHyphen(tokens, last + 1)) return true;
  const { kinds, starts, count } = tokens;
  const isLast = endsSentenceHere(tokens, last + 1);
  if (kinds[first] === NUMBER) {
    if (isLast && isAfterWord(tokens, first) && last + 1 < count) return false;
    return (starts[first + 1] ?? 0) - (starts[first] ?? 0) < LEAST_DIGITS;
  }
  if (last - first <= MOST_FOR_EMPHASIS && habits.emphasis.has(tokens, first))
    return !isLast || isCry(tokens, first, habits);
  if (isPartOfName(tokens, first, last)) return true;
  if (last - first > 2) return false;
  if (isFileName(tokens, last + 1) || isPoliteForm(tokens, first, habits)) return true;
  if (habits.distributive?.test(tokenText(tokens, first)) === true) return true;
  if (isLast) return false;
  if (isHyphen(tokens, first - 1)) return true;
  if (habits.never !== null) return !isNeverDoubled(tokens, first, habits.never, habits.neverEndings);
  return habits.grammar.has(tokens, first) && isLetBefore(tokens, first, habits.afterOnly);
}

/** A word, its abbreviation or a sign: `page 4`, `No. 4`, `£ 4`. */
const isAfterWord = ({ text, kinds, starts }: Tokens, index: number): boolean =>
  kinds[index - 2] === WORD ||
  kinds[index - 2] === SIGN ||
  (kinds[index - 3] === WORD && text.charAt(starts[index - 2] ?? 0) === '.');

/** `the file file.txt` */
const isFileName = ({ text, kinds, starts }: Tokens, index: number): boolean =>
  kinds[index] === PUNCTUATION && text.charAt(starts[index] ?? 0) === '.' && kinds[index + 1] === WORD;

/** `Löschen Sie sie.`: two words that a capital keeps apart. */
const isPoliteForm = (tokens: Tokens, first: number, { grammar }: DoublingHabits): boolean =>
  ((tokens.shapes[first] ?? 0) & CAPITAL) !== 0 &&
  tokens.kinds[first - 2] === WORD &&
  grammar.has(tokens, first);

const isNeverDoubled = (tokens: Tokens, first: number, never: WordSet, endings: RegExp | null): boolean =>
  never.has(tokens, first) || (endings?.test(tokenText(tokens, first)) ?? false);

/** Whether what the doubled word needs before it is there, where it needs anything. */
function isLetBefore(tokens: Tokens, first: number, afterOnly: AfterOnly | null): boolean {
  if (afterOnly === null || !afterOnly.words.has(tokens, first)) return true;
  const { text, kinds, starts } = tokens;
  const { before, reach, afterComma } = afterOnly;
  let words = 0;
  for (let index = first - 1; index >= 0 && words < reach; index--) {
    if (kinds[index] === PUNCTUATION) {
      if (afterComma !== null) return CLAUSE_SIGNS.includes(text.charAt(starts[index] ?? 0));
      if (endsSentenceHere(tokens, index)) return false;
    }
    if (kinds[index] !== WORD) continue;
    if (before.has(tokens, index)) return true;
    if (afterComma === null) words += 1;
    else if (!afterComma.has(tokens, index)) return false;
  }
  return false;
}

/** A word said twice in a row, or as often as a stuck translation says it. */
export const doubledWord: BlockCheck = {
  unit: 'block',
  id: 'doubled-word',
  version: 4,
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  isDefault: true,
  targets: DOUBLING_LANGUAGES,
  parameters: {},
  needs: TRAIT.repeated,
  *run({ tokens, language }: CheckedBlock): Generator<Alarm> {
    const { starts, count } = tokens;
    for (let first = 0; first + 2 < count; first++) {
      if (!isRepeated(tokens, first)) continue;
      let last = first + 2;
      while (isRepeated(tokens, last)) last += 2;
      if (!isByRight(tokens, first, last, doublingHabitsOf(language))) {
        const start = starts[first] ?? 0;
        const word = tokenText(tokens, first);
        yield { span: { start, end: starts[last + 1] ?? start }, suggestion: word, params: { word } };
      }
      first = last;
    }
  },
};
