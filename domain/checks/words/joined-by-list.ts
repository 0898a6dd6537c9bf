import { isCommonWord } from '../spelling/meant-common-word';
import { wordListOf } from '../spelling/word-list';
import { WordEnds } from './word-ends';

interface Grammar {
  /** Words of grammar that are no prefix. */
  readonly begins: WordEnds;
  /** Those that are no ending, nor written together with a verb. */
  readonly ends: WordEnds;
  /** Two of these make no word, though one of them may end another. */
  readonly together: ReadonlySet<string>;
}

const grammarOf = (begins: string, ends: string, together: string): Grammar => ({
  begins: new WordEnds(begins.split(/\s+/u), false),
  ends: new WordEnds(ends.split(/\s+/u), true),
  together: new Set(together.split(/\s+/u)),
});

const GRAMMAR: ReadonlyMap<string, Grammar> = new Map([
  [
    'es',
    grammarOf(
      `el la los las un una unos unas lo le les se su sus no del que es ha han fue son está están había habían tiene tienen para como pero porque cuando donde
       desde hasta según durante también este esta estos estas ese esa más muy sin ella ellos dos tres cada todos todas entre por con`.trim(),
      'que para por una unos unas del como está más fue desde hasta sobre pero muy con cuando donde según entre durante porque tenía había',
      'con por para que los las una unas unos sus del como este esta todos todas cada nos les lo la el se más muy ya no',
    ),
  ],
  [
    'fr',
    grammarOf(
      `le la les un une des du au aux ce cette ces sa ses leur leurs nous vous il elle ils elles on qui que ne est sont ont était étaient pour dans avec
       mais plus très depuis après chez selon encore on`.trim(),
      'est sont dans avec pour une qui nous vous comme cette mais pas plus très depuis après était étaient que des ont peut peuvent aux',
      'et ou de des les une la le ce ces ses sa son est pas que qui il elle ils elles on nous vous leur leurs cette mais pour avec dans',
    ),
  ],
]);

/** Of the other part. */
const LEAST_OTHER = 4;
/** Of the other part where it is a common word, and of each of two of them. */
const LEAST_COMMON = 3;
const LEAST_OF_TWO = 4;
/** Behind the article that begins a sentence: `Lacosta` is a name, `Elpuente` is none. */
const LEAST_AFTER_ARTICLE = 5;
const ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['es', new Set(['el', 'los', 'las', 'una', 'dos'])],
  ['fr', new Set(['les', 'des', 'une', 'ces'])],
]);
const LEAST_WHOLE = 5;
/** Longer words are not in the lists. */
const MOST_WHOLE = 15;
/** Neither ligatures nor letters with their accents set apart, which no list has. */
const PLAIN_LETTERS = /^[a-zß-öø-ÿœ]+$/u;
/** What a list of common words does not have: words of other languages and of technology that look as if they were two. */
const NOT_JOINED =
  /^(?:est[eé]r|el[ei]c|ple[nx]|multi|sub|auto|inter|hiper|hyper|tele|anti|super|.*ment[e]?$)/u;

/** Common words that begin others: `contraparte`, `sobreescribir`. */
const PREFIXES = new Set(
  'meta contra contre sobre entre radio foto photo video vidéo euro micro macro para porta porte casi medio media ante avant arrière tras demi bien gran grand grande mini semi ultra extra infra guarda garde monta saca lava corta rompe cuenta mata gira salva quita'.split(
    ' ',
  ),
);

/** Where a word that the list does not know falls into a word of grammar and another one; -1 where it does not. */
export function findJoinedByList(language: string, text: string, start: number, end: number): number {
  const grammar = GRAMMAR.get(language);
  const list = wordListOf(language);
  if (grammar === undefined || list === null || end - start < LEAST_WHOLE || end - start > MOST_WHOLE)
    return -1;
  if (list.has(text, start, end)) return -1;
  const word = text.slice(start, end).toLowerCase();
  if (!PLAIN_LETTERS.test(word)) return -1;
  if (NOT_JOINED.test(word) || list.has(word.replace(/s$/u, ''))) return -1;
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (grammar.begins.has(left) && right.length >= LEAST_OTHER && list.has(right)) return at;
    if (grammar.ends.has(right) && left.length >= LEAST_OTHER && list.has(left)) return at;
    if (isTogether(grammar, left, right)) return at;
  }
  return findTwoCommon(language, grammar, word);
}

/** Of two common words the first is no prefix, and the second no ending. */
function findTwoCommon(language: string, { begins, ends }: Grammar, word: string): number {
  for (let at = LEAST_COMMON - 1; at <= word.length - LEAST_COMMON; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isGrammar = begins.has(left);
    if (!isGrammar && (left.length < LEAST_OF_TWO || PREFIXES.has(left) || !isCommonWord(left, language)))
      continue;
    if (ends.has(right) || ((isGrammar || right.length >= LEAST_OF_TWO) && isCommonWord(right, language)))
      return at;
  }
  return -1;
}

/** Where a word with a capital that the list does not know falls into an article and a common word. */
export function findJoinedArticle(language: string, text: string): number {
  const articles = ARTICLES.get(language);
  const list = wordListOf(language);
  if (articles === undefined || list === null || list.has(text) || !PLAIN_LETTERS.test(text.toLowerCase()))
    return -1;
  const word = text.toLowerCase();
  for (const at of [2, 3])
    if (
      articles.has(word.slice(0, at)) &&
      word.length - at >= LEAST_AFTER_ARTICLE &&
      isCommonWord(word.slice(at), language)
    )
      return at;
  return -1;
}

const isTogether = ({ begins, ends, together }: Grammar, left: string, right: string): boolean =>
  (begins.has(left) || together.has(left)) && (ends.has(right) || together.has(right));
