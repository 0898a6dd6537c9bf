import { tokenText, type Tokens } from '../../text/tokens';
import type { NumberWord, NumberWords } from './number-words';

/** Points of Hebrew and vowel signs of Arabic make no other word. */
const VOWEL_SIGNS = /[\u0591-\u05c7\u064b-\u0652\u0640]/g;
const MOST_CLITICS = 3;

/** What the token says as a number; null for nearly every word, without making a string of it. */
export function lookUpNumberWord(words: NumberWords, tokens: Tokens, index: number): NumberWord | null {
  if (!mayBeNumberWord(words, tokens, index)) return null;
  let word = tokenText(tokens, index).toLowerCase();
  if (words.clitics !== '' && hasMarks(word)) word = word.replace(VOWEL_SIGNS, '');
  const found = words.words.get(word);
  if (found) return found;
  if (words.clitics !== '') return withoutClitics(words, word);
  const glued = words.glue ? readGlued(words, word) : null;
  return glued === null ? null : { value: glued, role: 'cardinal', isDoubtful: false, hasAnd: false };
}

/** Answers for nearly every word that it is none. */
export function mayBeNumberWord(
  { areApart, bits, filter, clitics }: NumberWords,
  tokens: Tokens,
  index: number,
): boolean {
  if (areApart) return bits.mayBe(tokens, index);
  const start = tokens.starts[index] ?? 0;
  return filter.mayBeBehind(clitics, MOST_CLITICS, tokens.text, start, tokens.starts[index + 1] ?? start);
}

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
    const found = words.bits.mayBeEnd(word, length) ? words.words.get(word.slice(length)) : undefined;
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
