import type { Tokens } from '../../text/tokens';
import { askOfWords, classOfWords, type KnownWord } from '../../text/vocabulary';
import { findNumberWords } from './find-number-words';
import type { NumberWord, NumberWords } from './number-words';

/** Points of Hebrew and vowel signs of Arabic make no other word. */
const VOWEL_SIGNS = /[\u0591-\u05c7\u064b-\u0652\u0640]/g;
const MOST_CLITICS = 3;

/** What the token says as a number; null for nearly every word. */
export function lookUpNumberWord(tokens: Tokens, index: number): NumberWord | null {
  const word = tokens.isOfClass(index, NUMBER_WORD) ? tokens.wordAt(index) : null;
  return word === null ? null : numberOf(word);
}

const numberOf = askOfWords<NumberWord | null>((known) => {
  const words = findNumberWords(known.language);
  if (words === null || !mayBeNumberWord(words, known)) return null;
  let word = known.text.toLowerCase();
  if (words.clitics !== '' && hasMarks(word)) word = word.replace(VOWEL_SIGNS, '');
  const found = words.words.get(word);
  if (found) return found;
  if (words.clitics !== '') return withoutClitics(words, word);
  const glued = words.glue ? readGlued(words, word) : null;
  return glued === null ? null : { value: glued, role: 'cardinal', isDoubtful: false, hasAnd: false };
});

/** Words that say a number in the language of their text. */
export const NUMBER_WORD = classOfWords((word) => numberOf(word) !== null);

/** Answers for nearly every word that it is none. */
const mayBeNumberWord = ({ areApart, filter, clitics }: NumberWords, { text }: KnownWord): boolean =>
  areApart || filter.mayBeBehind(clitics, MOST_CLITICS, text, 0, text.length);

/** Whether there may be such signs: nearly every word has none, and no expression need be run. */
function hasMarks(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x5d0 || unit === 0x640 || (unit > 0x64a && unit < 0x653)) return true;
  }
  return false;
}

function withoutClitics(words: NumberWords, word: string): NumberWord | null {
  for (let length = 1; length <= MOST_CLITICS && word.length - length >= 3; length++) {
    if (!words.clitics.includes(word.charAt(length - 1))) return null;
    const found = words.words.get(word.slice(length));
    if (found) return { ...found, hasAnd: words.and.has(word.charAt(0)) };
  }
  return null;
}

/** dreihundertfünf, zweitausend: what stands before a thousand, and a hundred, and what is left over. */
function readGlued(words: NumberWords, word: string): number | null {
  if (!words.glue || word.length < 6) return null;
  const { thousands, hundreds, and } = words.glue;
  return readParts(
    words,
    word,
    [
      [1000, thousands],
      [100, hundreds],
    ],
    and,
  );
}

function readParts(
  words: NumberWords,
  word: string,
  scales: readonly (readonly [scale: number, forms: readonly string[]])[],
  and: string,
): number | null {
  if (word === '') return 0;
  const [first, ...rest] = scales;
  if (first === undefined) {
    const bare = and !== '' && word.startsWith(and) ? word.slice(and.length) : word;
    const found = words.words.get(bare);
    return found?.role === 'cardinal' ? found.value : null;
  }
  const [scale, forms] = first;
  for (const form of forms) {
    const at = word.indexOf(form);
    if (at < 0) continue;
    const before = at === 0 ? 1 : readParts(words, word.slice(0, at), rest, and);
    const after = readParts(words, word.slice(at + form.length), rest, and);
    if (before !== null && after !== null) return before * scale + after;
  }
  return readParts(words, word, rest, and);
}
