import { findLanguageRules } from '../text/segmentation/find-language-rules';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { primarySubtag } from '../text/primary-subtag';
import { isCapitalised } from '../text/char-class';
import { askOfWords, classOfWords } from '../text/vocabulary';
import { SHAPE, TOKEN, type Tokens } from '../text/tokens';
import { findJoinedWord, isEnglishWord, isSure } from './words/joined-english';
import { englishLexicon, RANK } from './spelling/english-lexicon';
import { findArticleWithin, findFinalLetterWithin, goesBeforeArticle } from './words/final-letters';
import { findJoinedArticle, findJoinedByList } from './words/joined-by-list';
import { findJoinedByLexicon, isEveryday } from './words/joined-by-lexicon';
import { joinedGrammarOf, type Grammar } from './words/joined-grammar';
import { linkingWordsOf } from './words/linking-words';
import { isArticleWord } from './words/sentence-case';
import { countWords, hashOf } from './words/count-words';

const { word: WORD, space: SPACE } = TOKEN;
const { innerCapital: INNER_CAPITAL, capital: CAPITAL, cased: CASED } = SHAPE;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
  /** A part that the article has to know as a word of its own; null where that is known already. */
  readonly unproven: number | null;
  /** The word as it stands: where the article has it more than once it is meant. */
  readonly whole: number;
}

interface Facts {
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
}

type Split = Pick<Candidate, 'suggestion' | 'unproven'>;

const NO_SPLITS: readonly Split[] = [];

/** `frameproposed`, `Cairoand`: with a capital it is a name, and then the article has to know it. */
const splitEnglish = askOfWords<readonly Split[]>(({ text, hash }) => {
  const isCapital = isCapitalised(text);
  const split = findJoinedWord(text, 0, text.length);
  if (split === -1) {
    if (englishLexicon().hasHash(hash)) return NO_SPLITS;
    const at = findJoinedByLexicon(text.toLowerCase(), isCapital);
    return at < 0 ? NO_SPLITS : [{ suggestion: `${text.slice(0, at)} ${text.slice(at)}`, unproven: null }];
  }
  const [left, right] = [text.slice(0, split), text.slice(split)];
  const suggestion = `${left} ${right}`;
  if (isCapital) {
    if (right.length < 3 || englishLexicon().hasHash(hash)) return NO_SPLITS;
    // Of two words the second says more: `Herford`, `Toland`, `Theatre` begin with one of grammar too.
    const telling = isKnownEnglish(left.toLowerCase()) ? right : left;
    return [{ suggestion, unproven: isEveryday(telling) ? null : hashOf(telling.toLowerCase()) }];
  }
  const unproven = isSure(left, right) ? undefined : [left, right].find((part) => !isKnownEnglish(part));
  return [{ suggestion, unproven: unproven === undefined ? null : hashOf(unproven) }];
});

/** Words of English that may be two, and words that may be in any other language. */
const MAY_BE_JOINED = classOfWords(
  (word) => word.language !== 'en' || /\p{Ll}.*\p{Lu}/su.test(word.text) || splitEnglish(word).length > 0,
);

/** Words that lost the space between them, most often where a link began or ended: `frameproposed`, `StripIt`. */
export const joinedWords = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'joined-words',
  version: 4,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: ['en', 'es', 'fr', 'de', 'pt', 'it', 'ar', 'he', 'hi'],
  sources: null,
  parameters: {},
  needsWords: MAY_BE_JOINED,
  collect: ({ tokens, lang }: CheckedBlock): Facts => ({ tokens, candidates: candidatesOf(tokens, lang) }),
  mayFind: (_article, facts) => facts.some(({ candidates }) => candidates.length > 0),
  *judge({ target }: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    const wanted = facts.flatMap(({ candidates }) =>
      candidates.flatMap(({ unproven, whole }) => (unproven === null ? [whole] : [whole, unproven])),
    );
    const counts = countWords(
      wanted,
      facts.map(({ tokens }) => tokens),
    );
    const timesOf = (hash: number): number => {
      const { lower, capital } = counts.get(hash) ?? { lower: 0, capital: 0 };
      return lower + capital;
    };
    for (const [index, { candidates }] of facts.entries()) {
      const block = target[index]?.index ?? index;
      let told = -1;
      for (const { start, end, suggestion, unproven, whole } of candidates) {
        if (start === told || timesOf(whole) > 1 || (unproven !== null && timesOf(unproven) === 0)) continue;
        told = start;
        yield { at: { block, start, end }, suggestion, params: { words: suggestion } };
      }
    }
  },
});

/** Shorter words are never two. */
const SHORTEST = 5;

const NONE: readonly Candidate[] = [];

function candidatesOf(tokens: Tokens, lang: string): readonly Candidate[] {
  const { text, starts, kinds, shapes, count } = tokens;
  const language = primarySubtag(lang);
  const grammar = joinedGrammarOf(language);
  const hasFinals = language === 'ar' || language === 'he';
  let candidates: Candidate[] | undefined;
  for (let index = 0; index < count; index++) {
    const word = tokens.wordAt(index);
    if (word === null) continue;
    const shape = shapes[index] ?? 0;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    let found: readonly Split[] = NO_SPLITS;
    if ((shape & INNER_CAPITAL) !== 0) {
      const goesOn = kinds[index + 1] === SPACE && kinds[index + 2] === WORD;
      found = splitAtCapital(text.slice(start, end), lang, goesOn);
    } else if (end - start < SHORTEST || (shape & ~(CAPITAL | CASED)) !== 0) continue;
    else if (language === 'en') found = splitEnglish(word);
    else {
      if (hasFinals) found = splitAtFinal(text.slice(start, end), language);
      if (language === 'de') found = splitGerman(text.slice(start, end), shape);
      if (shape === CASED) found = splitByList(text, start, end, language);
      else if (found.length === 0 && kinds[index + 1] === SPACE && shapes[index + 2] === CASED)
        found = splitArticle(text.slice(start, end), language);
      if (found.length === 0 && grammar?.mayBeTwo(text, start, end) === true)
        found = splitByGrammar(text.slice(start, end), shape, language, grammar);
    }
    if (found.length === 0 || isBesideHyphen(tokens, index)) continue;
    const whole = hashOf(text.slice(start, end).toLowerCase());
    for (const one of found) (candidates ??= []).push({ start, end, ...one, whole });
  }
  return candidates ?? NONE;
}

/** `רעידתהאדמה` has no letter that says so; `שלוםלכם` and `مدينةكبيرة` have. */
function splitAtFinal(word: string, language: string): readonly Split[] {
  const at = findFinalLetterWithin(word);
  if (at > 0) return [{ suggestion: `${word.slice(0, at)} ${word.slice(at)}`, unproven: null }];
  const article = language === 'ar' ? findArticleWithin(word) : -1;
  if (article < 0) return NO_SPLITS;
  const [left, right] = [word.slice(0, article), word.slice(article)];
  const suggestion = `${left} ${right}`;
  if (goesBeforeArticle(left)) return [{ suggestion, unproven: null }];
  return [left, right].map((part) => ({ suggestion, unproven: hashOf(part) }));
}

/** `Universitätund`: no German word ends like that. */
const ENDS_NO_GERMAN_WORD = /(?:(?<!gr|[hbmfrwklz]|ges|st|sch)und|sind|wurden?|wird|(?<!sc)hatten?)$/u;
const LEAST_BEFORE_GERMAN = 4;

function splitGerman(word: string, shape: number): readonly Split[] {
  const at = word.search(ENDS_NO_GERMAN_WORD);
  if (at < LEAST_BEFORE_GERMAN || (shape & CASED) === 0) return NO_SPLITS;
  return [{ suggestion: `${word.slice(0, at)} ${word.slice(at)}`, unproven: null }];
}

/** Behind `l’`, a word goes on. */
const ELISION = /^\p{L}{1,2}['’]/u;

function splitByList(text: string, start: number, end: number, language: string): readonly Split[] {
  const elided = ELISION.exec(text.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0;
  const at = findJoinedByList(language, text, start + elided, end);
  if (at < 0) return NO_SPLITS;
  const border = start + elided + at;
  return [{ suggestion: `${text.slice(start, border)} ${text.slice(border, end)}`, unproven: null }];
}

function splitArticle(word: string, language: string): readonly Split[] {
  const at = findJoinedArticle(language, word);
  return at < 0 ? NO_SPLITS : [{ suggestion: `${word.slice(0, at)} ${word.slice(at)}`, unproven: null }];
}

function splitByGrammar(word: string, shape: number, language: string, grammar: Grammar): readonly Split[] {
  const isCapital = (shape & CAPITAL) !== 0;
  return grammar.splitsOf(word.toLowerCase()).flatMap(({ at, other }): readonly Split[] => {
    // German compounds begin with a capital, and so do names.
    if (isCapital && (other === null || (language === 'de' && word.toLowerCase().endsWith(other))))
      return NO_SPLITS;
    const suggestion = `${word.slice(0, at)} ${word.slice(at)}`;
    return [{ suggestion, unproven: other === null ? null : hashOf(other) }];
  });
}

/** Parts of a longer word, an address or a name of code. */
const HYPHENS = '-‑@/_#.';
const isBesideHyphen = ({ text, starts }: Tokens, index: number): boolean => {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? text.length;
  return (
    (start > 0 && HYPHENS.includes(text.charAt(start - 1))) ||
    (end + 1 < text.length && '-‑@/_#'.includes(text.charAt(end)))
  );
};

const isKnownEnglish = (word: string): boolean =>
  isEnglishWord(word) || (word.length > 3 && (englishLexicon().rankOf(word) ?? RANK.rare) <= RANK.common);

/** The German ending for both sexes, and words that end brand names: `LinkedIn`, `GoFundMe`. */
const INNER_CAPITAL_BY_RIGHT = new Set(['In', 'Innen', 'On', 'Me', 'Up', 'Go', 'My', 'You']);
/** Begin family names, `deVries` and `vanDyke`, or brands. */
const BEGINS_NAMES = new Set('de di da do du del des la le el al van von mac'.split(' '));
/** Of one that only the article knows. */
const SHORTEST_KNOWN = 3;
/** Short German words that stand before a noun; a longer word in lower case begins no brand there. */
const BEFORE_NOUNS = new Set(
  'in im am zu an auf aus bei mit vor ab bis so wie als er es uns man ihr drei vier fünf acht neun zehn elf'.split(
    ' ',
  ),
);
/** Of a first word in lower case, which brand names hardly have. */
const SHORTEST_LOWER = 4;

/** `StripIt`, a word and one that begins sentences; `inCairo`, a word that goes before a name. */
function splitAtCapital(word: string, lang: string, goesOn: boolean): readonly Split[] {
  const at = word.search(/(?<=\p{Ll})\p{Lu}/u);
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const [initial = ''] = right.split(/['’]/u, 1);
  if (!/^\p{Lu}\p{Ll}+$/u.test(initial)) return NO_SPLITS;
  const language = primarySubtag(lang);
  const lower = left.toLowerCase();
  const isLower = left === lower;
  if (goesOn && at > 2 && findLanguageRules(lang).starters.has(initial.toLowerCase())) {
    const isPlain = isLower && at >= SHORTEST_LOWER;
    if (INNER_CAPITAL_BY_RIGHT.has(initial) && (!isPlain || language === 'de')) return NO_SPLITS;
    const isKnown = initial.length > 2 || isPlain || (language === 'en' && isEnglishWord(lower));
    return [{ suggestion: `${left}. ${right}`, unproven: isKnown ? null : hashOf(lower) }];
  }
  if (!isLower || at < 2 || initial.length < 3) return NO_SPLITS;
  const suggestion = `${left} ${right}`;
  if (BEGINS_NAMES.has(left)) return [{ suggestion, unproven: hashOf(initial.toLowerCase()) }];
  const isOrdinary = language === 'en' && at >= SHORTEST_LOWER && isEnglishWord(left);
  const isKnown =
    isOrdinary ||
    linkingWordsOf(lang).has(left) ||
    isArticleWord(left, language) ||
    (joinedGrammarOf(language)?.isGrammar(left) ?? false) ||
    (language === 'de' && (at >= SHORTEST_LOWER || BEFORE_NOUNS.has(left)));
  if (isKnown) return [{ suggestion, unproven: null }];
  return at < SHORTEST_KNOWN ? NO_SPLITS : [{ suggestion, unproven: hashOf(lower) }];
}
