import type { Alarm, BlockCheck } from './engine/check';
import type { CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN, tokenText } from '../text/tokens';
import { WordSet } from './engine/word-set';
import { findAbbreviation } from '../text/segmentation/language-rules';
import { findLanguageRules } from '../text/segmentation/find-language-rules';
import { ENGLISH_FIRSTS, ENGLISH_VERBS, secondsOf } from './punctuation/english-pairs';
import { isInAddress } from './punctuation/is-in-address';
import { noPauseAfterIn } from './punctuation/no-pause-after';
import { sentenceSoFar } from './punctuation/sentence-so-far';

const { space, punctuation, word, other } = TOKEN;
const { cased } = SHAPE;

/** No punctuation of prose: at the end of a word they are a slip or damage. */
const SYMBOLS = '_@~^|';
/** Names that end in an exclamation or question mark. */
const LOUD_NAMES = new WordSet(
  'yahoo jeopardy wham oklahoma mia panic tora up oh ah hey alas hello no yes why who what how',
);
/** What a suspended hyphen stands before: `two- and three-year`. */
const AFTER_HYPHEN = new WordSet(
  'and or to through versus vs nor but than then y e o u a et ou à ed od und oder bis bzw as plus into',
);
const HYPHEN_LANGUAGES = ['en', 'fr', 'es', 'it', 'pt'];
const SPEECH = /[“”"«»„‘’'—–]|¿|¡|\(/u;
const LEAST_LETTERS = 4;

type Rule = (block: CheckedBlock, index: number, sign: string) => string | null | undefined;

/** Signs that stand between a word, to which they are attached, and a word in lower case: null where a person has to know what was meant. */
const RULES: readonly Rule[] = [
  afterArticle,
  withinPair,
  callInMidSentence,
  stopBeforeLowerCase,
  looseHyphen,
  looseApostrophe,
  verbAfterSemicolon,
];

function afterArticle({ tokens, language }: CheckedBlock, index: number, sign: string): string | undefined {
  const words = ',;:!?.'.includes(sign) ? noPauseAfterIn(language) : null;
  if (words === null) return undefined;
  if (words.articles.has(tokens, index - 1)) return '';
  return ';!?'.includes(sign) && words.links.has(tokens, index - 1) ? '' : undefined;
}

function withinPair({ tokens, language }: CheckedBlock, index: number, sign: string): string | undefined {
  if (language !== 'en' || !',;:!?.'.includes(sign) || !ENGLISH_FIRSTS.has(tokens, index - 1))
    return undefined;
  const seconds = secondsOf(tokenText(tokens, index - 1).toLowerCase());
  return seconds?.has(tokens, index + 2) ? '' : undefined;
}

function callInMidSentence(block: CheckedBlock, index: number, sign: string): null | undefined {
  if (sign !== '!' && sign !== '?') return undefined;
  if (LOUD_NAMES.has(block.tokens, index - 1)) return undefined;
  return SPEECH.test(sentenceSoFar(block, block.tokens.starts[index] ?? 0)) ? undefined : null;
}

function stopBeforeLowerCase(block: CheckedBlock, index: number, sign: string): null | undefined {
  if (sign !== '.') return undefined;
  const { tokens, lang } = block;
  const length = (tokens.starts[index] ?? 0) - (tokens.starts[index - 1] ?? 0);
  if (length < LEAST_LETTERS || tokens.shapes[index - 1] !== cased) return undefined;
  const rules = findLanguageRules(lang);
  if (findAbbreviation(rules, tokenText(tokens, index - 1)) !== undefined) return undefined;
  // `The` and the like begin a sentence that has lost its capital.
  const isSentence = block.sentenceStarts.includes(tokens.starts[index + 2] ?? 0);
  if (isSentence && rules.starters.has(tokenText(tokens, index + 2))) return undefined;
  return SPEECH.test(sentenceSoFar(block, tokens.starts[index] ?? 0)) ? undefined : null;
}

function looseHyphen({ tokens, language }: CheckedBlock, index: number, sign: string): null | undefined {
  if (sign !== '-' || !HYPHEN_LANGUAGES.includes(language)) return undefined;
  const length = (tokens.starts[index] ?? 0) - (tokens.starts[index - 1] ?? 0);
  return length < LEAST_LETTERS || AFTER_HYPHEN.has(tokens, index + 2) ? undefined : null;
}

/** English sets one after a plural, and after what speakers swallow: `goin'`. */
function looseApostrophe(
  { text, tokens, language }: CheckedBlock,
  index: number,
  sign: string,
): string | undefined {
  if (language !== 'en' || (sign !== "'" && sign !== '’')) return undefined;
  const at = tokens.starts[index] ?? 0;
  if (/(?:[sxzo]|in|th|an|ol)$/iu.test(tokenText(tokens, index - 1))) return undefined;
  return /(?:^|[\s(“"])['‘]/u.test(text.slice(0, at)) ? undefined : '';
}

function verbAfterSemicolon(block: CheckedBlock, index: number, sign: string): null | undefined {
  if (sign !== ';' || block.language !== 'en' || !ENGLISH_VERBS.has(block.tokens, index + 2))
    return undefined;
  return block.text.includes('?', block.tokens.starts[index]) ? undefined : null;
}

/** `it@ is`, `land_`: the sign that ends a word, and does not stand before it as well. */
function isStraySymbol({ text, tokens }: CheckedBlock, index: number, sign: string): boolean {
  const { kinds, starts, count } = tokens;
  if (!SYMBOLS.includes(sign) || (index + 1 < count && kinds[index + 1] !== space)) return false;
  const before = kinds[index - 1] === punctuation ? index - 2 : index - 1;
  if (kinds[before] !== word) return false;
  return !text.slice(0, starts[before]).includes(sign);
}

/** A text that begins with the comma of words that are lost: `, as the name implies`. */
function leadingSign({ text, tokens }: CheckedBlock): Alarm | null {
  const { kinds, starts } = tokens;
  if (!',;'.includes(text.charAt(0)) || kinds[0] !== punctuation || kinds[1] !== space || kinds[2] !== word)
    return null;
  return { span: { start: 0, end: starts[2] ?? 1 }, suggestion: '', params: { sign: text.charAt(0) } };
}

/** Punctuation in mid-sentence, where none can stand. */
export const insertedPunctuation: BlockCheck = {
  unit: 'block',
  id: 'inserted-punctuation',
  version: 2,
  category: 'linguistic-conventions/punctuation',
  severity: 'minor',
  isDefault: true,
  targets: ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'pl', 'cs', 'ru', 'uk', 'el', 'tr', 'id', 'ro'],
  parameters: {},
  *run(block: CheckedBlock): Generator<Alarm> {
    const { text, tokens } = block;
    const { kinds, starts, shapes, count } = tokens;
    const leading = count > 2 ? leadingSign(block) : null;
    if (leading !== null) yield leading;
    for (let index = 1; index < count; index++) {
      const kind = kinds[index];
      if (kind !== punctuation && kind !== other) continue;
      const start = starts[index] ?? 0;
      const sign = text.charAt(start);
      if (isStraySymbol(block, index, sign)) {
        if (!isInAddress(text, start))
          yield { span: { start, end: start + 1 }, suggestion: '', params: { sign } };
        continue;
      }
      if (kind !== punctuation || kinds[index - 1] !== word || kinds[index + 1] !== space) continue;
      if (kinds[index + 2] !== word || shapes[index + 2] !== cased || text.charAt(start + 1) === '\n')
        continue;
      for (const rule of RULES) {
        const suggestion = rule(block, index, sign);
        if (suggestion === undefined) continue;
        const message = rule === stopBeforeLowerCase ? { message: 'stop' } : {};
        const span = { start, end: start + 1 };
        yield { span, ...message, ...(suggestion === null ? {} : { suggestion }), params: { sign } };
        break;
      }
    }
  },
};
