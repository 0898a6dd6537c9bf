import { adaptCase } from '../text/adapt-case';
import { isCapitalised } from '../text/char-class';
import { askOfWords, classOfWords, type KnownWord } from '../text/vocabulary';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../text/tokens';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { meantByRest } from './spelling/damaged-grammar';
import { englishLexicon, RANK } from './spelling/english-lexicon';
import { COMMON_WORD_LANGUAGES } from './spelling/common-words';
import { meantCommonWord } from './spelling/meant-common-word';
import { findMeant, type Meant } from './spelling/find-meant';
import { AD, isAdvertisement } from './spelling/advertisement';
import { isAffixed, isDerived, isInflected } from './spelling/is-derived';
import { isLeftOver, meantByLeftOver } from './spelling/left-of-grammar';
import { UNLIKELY_HASHES } from './spelling/unlikely-english';
import { meantByTail, meantName } from './spelling/everyday-names';
import { meantAtStart } from './spelling/damaged-start';
import { meantByShifted } from './spelling/shifted-capital';
import { isTitleWord } from './spelling/title-word';
import { countWords } from './words/count-words';

const { word: WORD, space: SPACE } = TOKEN;
const { cased: CASED, capital: CAPITAL, innerCapital: INNER_CAPITAL } = SHAPE;
const ENGLISH = 'en';
const GERMAN = 'de';

const JOINED = /[@./_#&'’\d]/u;
const HYPHENS = '-‐‑';
/** A short word with a capital may be a name, even where a sentence begins, unless it has no vowel or is left of a word of grammar. */
const LEAST_AT_START = 2;
const SHORT_AT_START = 4;
const NO_VOWEL = /^[^aeiouy]+$/u;
/** Where a sentence begins so many letters are hardly a name. */
const LONG_AT_START = 7;
/** Within a sentence it is a name nearly always, unless it is one of the names that everybody writes in one way. */
const LEAST_WITH_CAPITAL = 5;
/** Beside a hyphen stands many a syllable of other languages. */
const LEAST_BESIDE_HYPHEN = 5;
/** Of a word that is looked up whole; a shorter one has to be the rest of a word of grammar. */
const LEAST_LETTERS = 3;
const LEAST_DERIVED = 5;
const LEAST_NEVER_COMPOUND = 9;
/** Of a word of no every day that is likelier to have lost a letter than to be made of others. */
const LONG = 8;
/** A paragraph with more unknown words is no English prose. */
const MOST_UNKNOWN = 12;

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Null where several may be meant. */
  readonly meant: string | null;
  /** Null where it is misspelt however often it stands there; a rarer word that comes again is a term. */
  readonly term: number | null;
}

interface Facts {
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
}

const NONE: readonly Candidate[] = [];

/** Whether English has the word, which is asked of no shorter one. In capitals a word that is no likely one is somebody’s name. */
const isKnown = askOfWords(
  ({ text, hash }) =>
    text.length >= LEAST_LETTERS &&
    englishLexicon().hasHash(hash) &&
    !(UNLIKELY_HASHES.has(hash) && isAscii(text)),
);

const mayBeLeftOver = askOfWords(({ text }) => isLeftOver(text));

const meantBy = askOfWords(({ text }) => findMeant(text.toLowerCase()));

/** Of another language than English. */
const commonMeantBy = askOfWords(({ text, language }) => meantCommonWord(text, language));

/** One slip away from a word or a name: only a text that has such a one is looked at. */
const SEEMS_MISSPELT = classOfWords((word) => {
  if (word.language !== ENGLISH)
    return COMMON_WORD_LANGUAGES.includes(word.language) && commonMeantBy(word) !== null;
  if (mayBeLeftOver(word) || meantByShifted(word.text) !== null) return true;
  if (isKnown(word)) return false;
  const lower = word.text.toLowerCase();
  if (!isAscii(lower)) return false;
  return lower.length < LEAST_LETTERS
    ? lower === AD || meantByRest(lower) !== undefined
    : meantBy(word) !== null ||
        meantName(lower) !== null ||
        meantByTail(lower) !== undefined ||
        meantAtStart(lower) !== undefined;
});

/**
 * A word that English does not know, one slip away from a common one. Names, which a dictionary flags by the hundred, are never
 * looked at, nor is what the article says more than once.
 */
export const misspeltWord = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'misspelt-word',
  version: 5,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: [ENGLISH, ...COMMON_WORD_LANGUAGES],
  sources: null,
  parameters: {},
  needsWords: SEEMS_MISSPELT,
  collect: (block: CheckedBlock): Facts => ({
    tokens: block.tokens,
    candidates: block.language === ENGLISH ? candidatesOf(block) : commonCandidatesOf(block),
  }),
  mayFind: (_article, facts) => facts.some(hasCandidates),
  *judge({ target, targetLang }: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    const terms = facts.flatMap(({ candidates }) => candidates.flatMap(({ term }) => term ?? []));
    const counts =
      terms.length === 0
        ? null
        : countWords(
            terms,
            facts.map(({ tokens }) => tokens),
          );
    for (const [index, { candidates }] of facts.entries()) {
      const block = target[index];
      if (block === undefined) continue;
      for (const { start, end, meant, term } of candidates) {
        if (term !== null && (counts?.get(term)?.lower ?? 0) > 1) continue;
        const at = { block: block.index, start, end };
        const word = block.text.slice(start, end);
        if (meant === null) yield { at, message: 'several', params: { word } };
        else {
          const suggestion = isCapitalised(meant) ? meant : adaptCase(meant, meant, word, targetLang);
          yield { at, suggestion, params: { word, right: suggestion } };
        }
      }
    }
  },
});

const hasCandidates = ({ candidates }: Facts): boolean => candidates.length > 0;

function candidatesOf(block: CheckedBlock): readonly Candidate[] {
  const { tokens, sentenceStarts } = block;
  const { shapes, starts, count } = tokens;
  let candidates: Candidate[] | undefined;
  let unknown = 0;
  for (let index = 0; index < count; index++) {
    const word = tokens.wordAt(index);
    if (word === null) continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    const left = mayBeLeftOver(word)
      ? meantByLeftOver(tokens, index, sentenceStarts.includes(start))
      : undefined;
    if (left !== undefined) (candidates ??= []).push({ start, end, meant: left, term: null });
    if (left !== undefined || isKnown(word)) continue;
    const shape = shapes[index];
    if (shape === (CASED | INNER_CAPITAL)) {
      const candidate = judgeShifted(tokens, index);
      if (candidate !== null) (candidates ??= []).push(candidate);
      continue;
    }
    if (shape !== CASED && shape !== (CASED | CAPITAL)) continue;
    const isFirst = shape !== CASED && sentenceStarts.includes(start);
    const least = shape === CASED ? 1 : isFirst ? LEAST_AT_START : LEAST_WITH_CAPITAL;
    if (end - start < least) continue;
    if (end - start >= LEAST_LETTERS && (unknown += 1) > MOST_UNKNOWN) return NONE;
    const candidate =
      shape === CASED || isFirst ? judgeWord(tokens, index, word) : judgeCapital(tokens, index, word);
    if (candidate !== null) (candidates ??= []).push(candidate);
  }
  return candidates ?? NONE;
}

/** A name is never looked at, but German writes its nouns with a capital. */
function commonCandidatesOf({ tokens, language, sentenceStarts }: CheckedBlock): readonly Candidate[] {
  const { starts, shapes, hashes, count } = tokens;
  const candidates: Candidate[] = [];
  for (let index = 0; index < count; index++) {
    if (!tokens.isOfClass(index, SEEMS_MISSPELT)) continue;
    const start = starts[index] ?? 0;
    const isCapital = shapes[index] === (CASED | CAPITAL);
    if (shapes[index] !== CASED && !(isCapital && (language === GERMAN || sentenceStarts.includes(start))))
      continue;
    const word = tokens.wordAt(index);
    const meant = word === null ? null : commonMeantBy(word);
    if (meant === null || isPartOfMore(tokens, index)) continue;
    const { length } = tokenText(tokens, index);
    if (length < LEAST_ALONE && !isBetweenLower(tokens, index)) continue;
    if (isCapital && (length < LEAST_WITH_CAPITAL || (language !== GERMAN && length < LONG_AT_START)))
      continue;
    candidates.push({ start, end: starts[index + 1] ?? start, meant: meant.word, term: hashes[index] ?? 0 });
  }
  return candidates;
}

function judgeWord(tokens: Tokens, index: number, known: KnownWord): Candidate | null {
  const { text, starts, shapes, hashes } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  if (isPartOfMore(tokens, index)) return null;
  const word = text.slice(start, end).toLowerCase();
  if (!/^[a-z]+$/u.test(word)) return null;
  if (word === AD) return isAdvertisement(tokens, index) ? null : { start, end, meant: 'and', term: null };
  if (word.length < LEAST_LETTERS) {
    const isFirst = shapes[index] !== CASED;
    const meant = (isFirst ? isBeforeLower : isAmongWords)(tokens, index) ? meantByRest(word) : undefined;
    return meant === undefined ? null : { start, end, meant, term: null };
  }
  const isCapital = shapes[index] !== CASED;
  const beginning = isCapital && isBeforeLower(tokens, index) ? meantAtStart(word) : undefined;
  if (beginning !== undefined) return { start, end, meant: beginning, term: hashes[index] ?? 0 };
  const name = isCapital ? undefined : meantByTail(word);
  if (name !== undefined) return { start, end, meant: name, term: hashes[index] ?? 0 };
  const found = meantBy(known);
  if (found === null) return null;
  const isSure = found.rank === RANK.ofNews && found.slip !== 'changed' && found.slip !== 'jumbled';
  if (!isSure && word.length <= LEAST_LETTERS && !isAmongWords(tokens, index)) return null;
  if (isCapital && word.length <= SHORT_AT_START && found.slip !== 'swapped')
    if (!NO_VOWEL.test(word) || !isBeforeLower(tokens, index)) return null;
  if (isSure && !(isCapital && found.slip === 'added'))
    return { start, end, meant: found.word, term: isCapital ? (hashes[index] ?? 0) : null };
  // A name, a coinage, a word of another language beside others.
  if (
    isCapital &&
    !((isEverydayWord(word, found) || isTitleWord(word, found)) && isBeforeLower(tokens, index))
  )
    return null;
  if (isMadeByRight(word, found) || isBesideUnknown(tokens, index)) return null;
  return { start, end, meant: found.word, term: hashes[index] ?? 0 };
}

/** `hTe`, `oBth`: the capital came a letter late. */
function judgeShifted(tokens: Tokens, index: number): Candidate | null {
  const { starts, hashes } = tokens;
  const meant = meantByShifted(tokenText(tokens, index));
  if (meant === null || isPartOfMore(tokens, index)) return null;
  const start = starts[index] ?? 0;
  return { start, end: starts[index + 1] ?? start, meant, term: hashes[index] ?? 0 };
}

/** Made as English makes words. A word of every day with one slip is likelier than a chance compound: `consent-rated`, `inter-sting`. */
function isMadeByRight(word: string, { rank, slip }: Meant): boolean {
  if (word.length < LEAST_DERIVED) return false;
  const isLikely = slip !== 'added' && slip !== 'changed';
  if (isLikely && (rank <= RANK.everyday || word.length >= LONG)) return isInflected(word);
  if (rank > RANK.everyday) return isDerived(word);
  return word.length >= LEAST_NEVER_COMPOUND ? isAffixed(word) : isDerived(word);
}

/** `Hisorically`: begins and ends like a word of every day that lost a letter, or has two in each other’s place. */
const isEverydayWord = (word: string, { word: meant, rank, slip }: Meant): boolean =>
  meant !== null &&
  word.length >= LONG_AT_START &&
  rank <= RANK.everyday &&
  slip !== 'added' &&
  slip !== 'changed' &&
  meant[0] === word[0] &&
  meant.slice(-2) === word.slice(-2);

/** `Saterday`, `Indipendence`: a name that is misspelt for certain. */
function judgeCapital(tokens: Tokens, index: number, known: KnownWord): Candidate | null {
  const { starts, hashes } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const word = tokenText(tokens, index).toLowerCase();
  if (!/^[a-z]+$/u.test(word) || isPartOfMore(tokens, index)) return null;
  const name = meantName(word);
  if (name !== null) return { start, end, meant: name, term: null };
  const found = meantBy(known);
  if (found === null || !isTitleWord(word, found)) return null;
  return { start, end, meant: found.word, term: hashes[index] ?? 0 };
}

/** Of an address, a name of code, an abbreviation, or of a compound whose other part is no word. */
function isPartOfMore({ text, starts, kinds, shapes }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (JOINED.test(before)) return true;
  if (JOINED.test(after) && !(after === '.' && kinds[index + 2] !== WORD)) return true;
  // `a 19-yer-old boy`: a compound of three is no word of another language.
  const least =
    HYPHENS.includes(before) && HYPHENS.includes(after) && before !== '' && after !== ''
      ? LEAST_LETTERS
      : LEAST_BESIDE_HYPHEN;
  return [
    [before, index - 2],
    [after, index + 2],
  ].some(([sign, beside]) => {
    if (sign === '' || !HYPHENS.includes(String(sign))) return false;
    const part = Number(beside);
    const isPlain = kinds[part] === TOKEN.number || (kinds[part] === WORD && shapes[part] === CASED);
    return end - start < least || !isPlain;
  });
}

const PAUSES = '.,;:)!?';

/** Among words in lower case, as words of grammar stand: beside one, and a single letter between two. */
function isAmongWords(tokens: Tokens, index: number): boolean {
  const { text, kinds, shapes, starts } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  if (kinds[index - 1] !== SPACE) return false;
  const isSingle = end - start === 1;
  const before = isPlain(tokens, index - 2) || (!isSingle && text.charAt(start - 2) === ',');
  const after = shapes[index + 2] === CASED;
  if (kinds[index + 1] !== SPACE) return before && !isSingle && PAUSES.includes(text.charAt(end));
  const isBeforeName = isName(shapes[index + 2]) || kinds[index + 2] === TOKEN.number;
  if (!isSingle) return before || after || (isBeforeName && BETWEEN_NAMES.has(tokenText(tokens, index)));
  const letter = text.charAt(start);
  if (isBeforeName)
    return before
      ? BEFORE_NAMES.includes(letter)
      : NEVER_BETWEEN.includes(letter) && kinds[index - 2] === WORD;
  return after && (before || (OF_GRAMMAR.includes(letter) && isWordOrComma(text, start - 2)));
}

/** In small letters, or what a sentence begins with that names nothing: `What s it?` */
const isPlain = (tokens: Tokens, index: number): boolean =>
  tokens.shapes[index] === CASED ||
  (tokens.kinds[index] === WORD && BEGINS_SENTENCES.has(tokenText(tokens, index).toLowerCase()));
const BEGINS_SENTENCES: ReadonlySet<string> = new Set(
  'what how who where when why this that there here it he she they we you thank imagine like through if as'.split(
    ' ',
  ),
);

/** Single letters that are no name of something, even after a name: `In Haiti t rained`. */
const OF_GRAMMAR = 'efhostuwy';
/** What is left of `of`, `in`, `on`, `to` and `as`, which stand before names and numbers as well: `the end f Europe`. */
const BEFORE_NAMES = 'ofints';
/** No language has these between names. */
const NEVER_BETWEEN = 'f';
const BETWEEN_NAMES: ReadonlySet<string> = new Set(['nd', 'fo']);
const isName = (shape: number | undefined): boolean => ((shape ?? 0) & CAPITAL) !== 0;
const isWordOrComma = (text: string, at: number): boolean => /[\p{L},;]/u.test(text.charAt(at));

/** A word so short may be an abbreviation, unless it stands as words of grammar do. */
const LEAST_ALONE = 4;
const isBetweenLower = (tokens: Tokens, index: number): boolean =>
  isBeforeLower(tokens, index) && tokens.kinds[index - 1] === SPACE && tokens.kinds[index - 2] === WORD;

/** Before a space and a word in lower case. */
const isBeforeLower = ({ kinds, shapes }: Tokens, index: number): boolean =>
  kinds[index + 1] === SPACE && kinds[index + 2] === WORD && shapes[index + 2] === CASED;

/** Two unknown words side by side are a phrase of another language, or a species. */
function isBesideUnknown(tokens: Tokens, index: number): boolean {
  const { kinds, shapes, starts, hashes } = tokens;
  return [-1, 1].some((side) => {
    const beside = index + 2 * side;
    if (kinds[index + side] !== SPACE || kinds[beside] !== WORD || shapes[beside] !== CASED) return false;
    const length = (starts[beside + 1] ?? 0) - (starts[beside] ?? 0);
    return (
      length >= LEAST_LETTERS &&
      !englishLexicon().hasHash(hashes[beside] ?? 0) &&
      isAscii(tokenText(tokens, beside))
    );
  });
}

const isAscii = (word: string): boolean => /^[a-z]+$/u.test(word);
