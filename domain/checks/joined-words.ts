import { findLanguageRules } from '../text/segmentation/find-language-rules';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import { primarySubtag, type CheckedArticle, type CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN, type Tokens } from '../text/tokens';
import { findJoinedWord, isEnglishWord, isSure } from './words/joined-english';
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

/** Words that lost the space between them, most often where a link began or ended: `frameproposed`, `StripIt`. */
export const joinedWords = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'joined-words',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: ['en', 'es', 'fr', 'de', 'pt', 'it'],
  sources: null,
  parameters: {},
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
      for (const { start, end, suggestion, unproven, whole } of candidates) {
        if (timesOf(whole) > 1 || (unproven !== null && timesOf(unproven) === 0)) continue;
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
  let candidates: Candidate[] | undefined;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD) continue;
    const shape = shapes[index] ?? 0;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    let found: Split | null = null;
    if ((shape & INNER_CAPITAL) !== 0) {
      const goesOn = kinds[index + 1] === SPACE && kinds[index + 2] === WORD;
      found = splitAtCapital(text.slice(start, end), lang, goesOn);
    } else if (language === 'en' && end - start >= SHORTEST && (shape & ~CAPITAL) === CASED) {
      found = splitEnglish(text, start, end, shape);
    }
    if (found === null || isBesideHyphen(tokens, index)) continue;
    const whole = hashOf(text.slice(start, end).toLowerCase());
    (candidates ??= []).push({ start, end, ...found, whole });
  }
  return candidates ?? NONE;
}

type Split = Pick<Candidate, 'suggestion' | 'unproven'>;

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

/** `frameproposed`, `Cairoand`: with a capital it is a name, and then the article has to know it. */
function splitEnglish(text: string, start: number, end: number, shape: number): Split | null {
  const split = findJoinedWord(text, start, end);
  if (split === -1) return null;
  const [left, right] = [text.slice(start, start + split), text.slice(start + split, end)];
  const suggestion = `${left} ${right}`;
  if ((shape & CAPITAL) !== 0)
    return right.length > 2 ? { suggestion, unproven: hashOf(left.toLowerCase()) } : null;
  const unproven = isSure(left, right) ? undefined : [left, right].find((part) => !isEnglishWord(part));
  return { suggestion, unproven: unproven === undefined ? null : hashOf(unproven) };
}

/** The German ending for both sexes, and words that end brand names: `LinkedIn`, `GoFundMe`. */
const INNER_CAPITAL_BY_RIGHT = new Set(['In', 'Innen', 'On', 'Me', 'Up', 'Go', 'My', 'You']);
/** Begin family names, `deVries` and `vanDyke`, or brands. */
const BEGINS_NAMES = new Set('de di da do du del des la le el al van von mac'.split(' '));
/** Of a first word in lower case, which brand names hardly have. */
const SHORTEST_LOWER = 4;

/** `StripIt`, a word and one that begins sentences; `inCairo`, a word that goes before a name. */
function splitAtCapital(word: string, lang: string, goesOn: boolean): Split | null {
  const at = word.search(/(?<=\p{Ll})\p{Lu}/u);
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const [initial = ''] = right.split(/['’]/u, 1);
  if (!/^\p{Lu}\p{Ll}+$/u.test(initial)) return null;
  const language = primarySubtag(lang);
  const lower = left.toLowerCase();
  const isLower = left === lower;
  if (goesOn && at > 2 && findLanguageRules(lang).starters.has(initial.toLowerCase())) {
    const isPlain = isLower && at >= SHORTEST_LOWER;
    if (INNER_CAPITAL_BY_RIGHT.has(initial) && (!isPlain || language === 'de')) return null;
    const isKnown = initial.length > 2 || isPlain || (language === 'en' && isEnglishWord(lower));
    return { suggestion: `${left}. ${right}`, unproven: isKnown ? null : hashOf(lower) };
  }
  if (!isLower || at < 2 || initial.length < 3 || BEGINS_NAMES.has(left)) return null;
  const isOrdinary = language === 'en' && at >= SHORTEST_LOWER && isEnglishWord(left);
  const isKnown = isOrdinary || linkingWordsOf(lang).has(left) || isArticleWord(left, language);
  return isKnown ? { suggestion: `${left} ${right}`, unproven: null } : null;
}
