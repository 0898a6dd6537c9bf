import { toLower } from '../text/fold-text';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { primarySubtag } from '../text/primary-subtag';
import { SHAPE, TOKEN, tokenText, type Tokens } from '../text/tokens';
import { isCommonVerb, isCommonWord } from './spelling/meant-common-word';
import { wordListOf } from './spelling/word-list';
import { CAPITALISED_BY_RIGHT } from './words/capitalised-by-right';
import { ENGLISH_FUNCTION_WORDS } from './words/english-function-words';
import { ENGLISH_VERBS_ONLY, ENGLISH_WORDS } from './words/english-words';
import { linkingWordsOf } from './words/linking-words';
import { isPlainGrammar } from './words/plain-grammar';
import { BEFORE_TITLES, beginsTitle, isArticleWord, isInName, isTitleCase } from './words/sentence-case';
import { countWords, hashOf } from './words/count-words';

const { space: SPACE, word: WORD, punctuation: PUNCTUATION, number: NUMBER } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly hash: number;
  /** Whether it is an ordinary word in any text; otherwise the article itself has to write it in lower case. */
  readonly isOrdinary: boolean;
}

interface Facts {
  /** Null for what is no running text. */
  readonly tokens: Tokens | null;
  readonly candidates: readonly Candidate[];
}

const NONE: readonly Candidate[] = [];
const GERMAN = 'de';

/** Shorter words are too often part of a name in another language. */
const SHORTEST = 5;

/** An ordinary word with a capital in the middle of a sentence, as a link’s text is pasted: `the plan For the region`. */
export const midSentenceCapital = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'mid-sentence-capital',
  version: 4,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  // German writes its nouns with a capital, so only words that link are told of there.
  targets: ['en', 'es', 'fr', 'de', 'pt', 'it'],
  sources: null,
  parameters: {},
  collect(block: CheckedBlock): Facts {
    if (block.kind === 'heading') return { tokens: null, candidates: NONE };
    return { tokens: block.tokens, candidates: candidatesOf(block) };
  },
  mayFind: (_article, facts) => facts.some(({ candidates }) => candidates.length > 0),
  *judge({ target }: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    const wanted = facts.flatMap(({ candidates }) =>
      candidates.filter((one) => !one.isOrdinary).map(({ hash }) => hash),
    );
    const counts =
      wanted.length === 0
        ? null
        : countWords(
            wanted,
            facts.map(({ tokens }) => tokens),
          );
    for (const [index, { candidates }] of facts.entries()) {
      const block = target[index]?.index ?? index;
      for (const { start, end, lower, hash, isOrdinary } of candidates) {
        const known = counts?.get(hash);
        if (!isOrdinary && (known === undefined || known.lower === 0 || known.capital > 1)) continue;
        yield { at: { block, start, end }, suggestion: lower, params: { word: lower } };
      }
    }
  },
});

function candidatesOf(block: CheckedBlock): readonly Candidate[] {
  const { tokens, lang } = block;
  const { text, starts, kinds, shapes, count } = tokens;
  const language = primarySubtag(lang);
  const links = linkingWordsOf(language);
  let candidates: Candidate[] | undefined;
  for (let index = 2; index < count; index++) {
    if (shapes[index] !== (CASED | CAPITAL) || kinds[index - 1] !== SPACE) continue;
    if (kinds[index - 2] !== WORD) continue;
    const next = nextOf(tokens, index);
    if (next === 'other') continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    const lower = toLower(text.slice(start, end), lang);
    let kind: WordKind;
    if (isPlainGrammar(language, lower)) kind = judgeGrammar(tokens, index, language, next);
    else if (links.has(lower)) kind = judgeLink(tokens, index, lower, language, next);
    else if (next !== 'capital' && language !== 'de') kind = judgeWord(tokens, index, lower, language);
    else continue;
    if (kind === null && next === 'lower' && isSecond(block, index, language, lower)) kind = 'ordinary';
    if (kind === null || text.charCodeAt(start - 1) === 0x0a || isTitled(tokens, index, links)) continue;
    (candidates ??= []).push({ start, end, lower, hash: hashOf(lower), isOrdinary: kind === 'ordinary' });
  }
  return candidates === undefined || isTitleCase(tokens) ? NONE : candidates;
}

/** A verb or a word of grammar behind a common word that begins its sentence: `Dijo Que llueve`. */
function isSecond(block: CheckedBlock, index: number, language: string, lower: string): boolean {
  if (!VERBS.has(language) || !(isPlainGrammar(language, lower) || isVerb(language, lower))) return false;
  const { tokens } = block;
  return (
    isCommonWord(tokenText(tokens, index - 2).toLowerCase(), language) &&
    block.sentenceStarts.includes(tokens.starts[index - 2] ?? 0)
  );
}

type Next = 'lower' | 'capital' | 'end' | 'other';

/** What follows: a word in lower case, one with a capital, the end of a phrase, anything else. */
function nextOf({ text, starts, kinds, shapes, count }: Tokens, index: number): Next {
  if (index + 1 >= count) return 'end';
  if (kinds[index + 1] === PUNCTUATION) {
    return ',.;:!?'.includes(text.charAt(starts[index + 1] ?? 0)) ? 'end' : 'other';
  }
  if (kinds[index + 1] !== SPACE || kinds[index + 2] !== WORD) return 'other';
  return shapes[index + 2] === CASED ? 'lower' : 'capital';
}

/** `evidence`: the article has to write it in lower case elsewhere. */
type WordKind = 'ordinary' | 'evidence' | null;

/** No part of a name in mid-sentence, and no word of address: only between words in lower case. German has nouns on one side of most. */
function judgeGrammar(tokens: Tokens, index: number, language: string, next: Next): WordKind {
  const isAfterLower = tokens.shapes[index - 2] === CASED;
  if (language === GERMAN)
    return next === 'lower' || (isAfterLower && next === 'capital') || isBetweenNouns(tokens, index, next)
      ? 'ordinary'
      : null;
  return isAfterLower && next === 'lower' ? 'ordinary' : null;
}

/** Words that begin no title behind a noun: `die Stadt Und das Meer`. */
const BETWEEN_NOUNS = new Set('und oder sind des dem den aus'.split(' '));
const isBetweenNouns = (tokens: Tokens, index: number, next: Next): boolean =>
  next === 'capital' && BETWEEN_NOUNS.has(tokenText(tokens, index).toLowerCase());

/** How verbs end there that no name is like, in words that the list of the language has; a form of a common verb may have any end. */
const VERBS: ReadonlyMap<string, RegExp> = new Map([
  [
    'es',
    /.{3}(?:aron|ieron|aban|ando|iendo|amente|emente|arán|erán|irán|aría|ería|iría|ió|izó|ció|ntó|ido|ados|adas)$/u,
  ],
  [
    'fr',
    /.{3}(?:aient|èrent|irent|urent|issent|issant|eront|irons|erait|irait|ement|ées|iser|oyer|crire|ondre|endre)$/u,
  ],
]);

/** Parties and movements call themselves by infinitives: `Sumar`. */
const INFINITIVE = /[aei]r$|re$/u;

const isVerb = (language: string, lower: string): boolean =>
  (VERBS.get(language)?.test(lower) === true && wordListOf(language)?.has(lower) === true) ||
  (VERBS.has(language) &&
    lower.length >= SHORTEST &&
    !INFINITIVE.test(lower) &&
    isCommonVerb(lower, language));

/** A word that links: an ordinary word wherever it stands, but it begins titles too. */
function judgeLink(tokens: Tokens, index: number, lower: string, language: string, next: Next): WordKind {
  const isAfterLower = tokens.shapes[index - 2] === CASED;
  if (next === 'lower') return isAfterLower || language === 'de' ? 'ordinary' : null;
  if (next !== 'capital' || language !== 'en' || !isAfterLower || !GOES_BEFORE_NAMES.has(lower)) return null;
  // Of two prepositions the second begins a title: `the author of With Fire`.
  return linkingWordsOf(language).has(tokenText(tokens, index - 2)) ? null : 'ordinary';
}

/** Not syllables of names (`To Lam`, `As Suwayda`) or first words of titles (`With a Smile`). */
const GOES_BEFORE_NAMES = new Set('in on at by of from with into between against during and'.split(' '));
/** After a verb they show that it is one, even behind a name: `the minister Hold another round`. */
const BEGINS_OBJECTS = new Set('a an another its his her their'.split(' '));

/** Of God, names from other languages, numerals of names (`Group of Seven`) and of channels. */
const CAPITALISED_GRAMMAR = new Set(
  'he his him us no do an my so be as to one two three four five six seven eight nine ten'.split(' '),
);

const isGrammar = (lower: string): boolean =>
  ENGLISH_FUNCTION_WORDS.has(lower) && !CAPITALISED_GRAMMAR.has(lower);

function judgeWord(tokens: Tokens, index: number, lower: string, language: string): WordKind {
  if (CAPITALISED_BY_RIGHT.has(lower)) return null;
  const isEnglish = language === 'en';
  if (tokens.shapes[index - 2] !== CASED) {
    const hasObject = BEGINS_OBJECTS.has(tokenText(tokens, index + 2));
    return isEnglish && ENGLISH_VERBS_ONLY.has(lower) && hasObject ? 'ordinary' : null;
  }
  const isKnown = isEnglish ? ENGLISH_WORDS.has(lower) || isGrammar(lower) : isVerb(language, lower);
  const before = tokenText(tokens, index - 2);
  if (before === 'the' || (!isEnglish && isArticleWord(before, language)))
    return isKnown && lower.length >= SHORTEST ? 'evidence' : null;
  if (isKnown) return 'ordinary';
  return lower.length >= SHORTEST ? 'evidence' : null;
}

/** Part of a title or a name, or counted as one: `the film In the Fog`, `Flight of the Moth`, `the 22nd Century`. */
function isTitled(tokens: Tokens, index: number, links: ReadonlySet<string>): boolean {
  if (tokens.kinds[index - 3] === NUMBER) return true;
  const before = tokenText(tokens, index - 2).toLowerCase();
  if (BEFORE_TITLES.has(before) || isInName(tokens, index - 2)) return true;
  // `talks In the United States` is no title, but `in Through the Mirror` is.
  const isLink = links.has(tokenText(tokens, index).toLowerCase());
  return (!isLink || links.has(before)) && beginsTitle(tokens, index);
}
