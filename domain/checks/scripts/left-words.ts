import { foldWord } from '../../alignment/evidence/stem';
import { SHAPE, TOKEN, type Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';
import { classOfWords } from '../../text/vocabulary';
import type { CheckedText } from '../engine/checked-article';
import { englishLexicon, RANK } from '../spelling/english-lexicon';
import { wordListOf } from '../spelling/word-list';
import type { Span } from '../../text/span';
import { isQuotedOriginal } from './is-quoted-original';
import { LATIN_LANGUAGES } from './latin-languages';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

const LEAST_LETTERS = 4;
const PARTS = "-‐‑–/_@#&'’.";
const PLAIN = /^\p{Ll}+$/u;

/**
 * How words in small letters end there, where no list knows them: terms and items of code, which both sides write alike, mostly end
 * otherwise. German writes its nouns, and with them what it borrows, with a capital.
 */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['de', /[äöüß]|(?:en|er|es|em|te|ig|lich|isch|weise|[bfghklmr]t)$/u],
  ['it', /[bcdfglmnprstvz][aeioàèìòù]$/u],
  ['pt', /(?:[aeiouãõáéíóú]|[aeiou][srm]|ões|ães)$/u],
  ['pl', /[aeiouyąęóćłńśźżjmhw]$/u],
  ['cs', /[aeiouyáéěíóúůý]$|[ýáíůe][hm]$|[aieá][tl]$|nost$/u],
  ['nl', /(?:en|er|ijk|heid|ende)$/u],
  ['ro', /[aeiouăâî]$/u],
]);

const isEnglish = (word: string): boolean => {
  const folded = foldWord(word);
  return englishLexicon().hasHash(hashUnits(folded, 0, folded.length)) || englishLexicon().has(folded);
};

const linksOf = (language: string) => LATIN_LANGUAGES.find((one) => one.language === language)?.links;

/** In small letters, and English does not know it, or only from dictionaries. */
export const NO_ENGLISH = classOfWords(
  ({ text, language }) =>
    language === 'en' &&
    PLAIN.test(text) &&
    text.length >= 2 &&
    (!isEnglish(text) || (englishLexicon().rankOf(text) ?? RANK.rare) === RANK.rare),
);

/** Words that the source has too, that are of its language and none of English: they were never translated. */
export function findLeftWords(source: CheckedText, target: CheckedText): readonly Span[] {
  const { tokens } = target;
  const found: Span[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!tokens.isOfClass(index, NO_ENGLISH) || !standsAmongWords(tokens, index)) continue;
    const start = tokens.starts[index] ?? 0;
    const end = tokens.starts[index + 1] ?? start;
    const word = tokens.text.slice(start, end);
    if (!isOfLanguage(word, source.language) || !hasWord(source.tokens, tokens.hashes[index] ?? 0, word))
      continue;
    if (!isQuotedOriginal(tokens.text, start, end) && !isInTitle(tokens.text, start))
      found.push({ start, end });
  }
  return found;
}

const OPENERS = '“"«„‘';
const CLOSERS = '”"»“’';
const LONGEST_TITLE = 60;

/** Within a short passage in quotation marks: a title, a motto. */
function isInTitle(text: string, at: number): boolean {
  let opened = -1;
  for (let before = 0; before < at; before++) {
    const sign = text.charAt(before);
    if (opened < 0) {
      if (OPENERS.includes(sign)) opened = before;
    } else if (CLOSERS.includes(sign)) opened = -1;
  }
  if (opened < 0) return false;
  const rest = text.slice(at, opened + LONGEST_TITLE);
  return Array.from(rest).some((sign) => CLOSERS.includes(sign));
}

function isOfLanguage(word: string, language: string): boolean {
  if (linksOf(language)?.hasText(word) === true) return true;
  if (word.length < LEAST_LETTERS || isEnglish(word)) return false;
  return wordListOf(language)?.has(word) ?? ENDINGS.get(language)?.test(word) ?? false;
}

/** In small letters there too: a noun that German borrowed has a capital. */
function hasWord(source: Tokens, hash: number, word: string): boolean {
  for (let index = 0; index < source.count; index++)
    if (
      source.hashes[index] === hash &&
      source.shapes[index] === CASED &&
      source.text.startsWith(word, source.starts[index] ?? 0)
    )
      return true;
  return false;
}

/** Not beside a name, which it may be part of, nor part of a compound, an address or an item of code. */
function standsAmongWords({ text, kinds, shapes, starts }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before !== '' && PARTS.includes(before)) return false;
  if (after !== '' && PARTS.includes(after) && !(after === '.' && kinds[index + 2] !== WORD)) return false;
  const isName = (beside: number, space: number): boolean =>
    kinds[space] === SPACE && kinds[beside] === WORD && ((shapes[beside] ?? 0) & CAPITAL) !== 0;
  return !isName(index + 2, index + 1) && !(index > 2 && isName(index - 2, index - 1));
}
