import { TOKEN, tokenText, type Tokens } from '../../text/tokens';
import { lookUpNumberWord } from './look-up-number-word';
import type { NumberWord, NumberWords } from './number-words';
import type { TextNumber } from './text-number';

const { space: SPACE, punctuation: PUNCTUATION, word: WORD } = TOKEN;

/** Languages whose "and" joins nothing but hundreds to what is below them. */
const AFTER_HUNDREDS_ONLY: ReadonlySet<string> = new Set(['and', 'und', 'en']);

/** The sum of the words so far. */
class Sum {
  #total = 0;
  #group = 0;
  #scale = Infinity;

  get value(): number {
    return this.#total + this.#group;
  }

  /** Adds the word, or answers that it begins another number. */
  add({ value, role, hasAnd }: NumberWord, isSemitic: boolean): boolean {
    if (role === 'scale') return this.#multiply(value);
    const room = this.#group % 100;
    if (room === 4 && value === 20 && !hasAnd && !isSemitic) this.#group += 76;
    else if (isSemitic && room > 0 && room < 10 && (hasAnd ? value >= 20 && value < 100 : value === 10))
      this.#group += value;
    else if (this.#hasRoomFor(value)) this.#group += value;
    else return false;
    return true;
  }

  canTakeAfterAnd(and: string): boolean {
    return !AFTER_HUNDREDS_ONLY.has(and) || this.#group % 100 === 0;
  }

  #hasRoomFor(value: number): boolean {
    if (this.value === 0) return true;
    if (value === 0) return false;
    const room = this.#group % 100;
    if (value < 10) return room === 0 || (room >= 20 && room % 10 === 0);
    if (value < 20) return room === 0 || room === 60 || room === 80;
    if (value < 100) return room === 0;
    return value < 1000 && this.#group === 0 && this.#total > 0;
  }

  #multiply(scale: number): boolean {
    if (scale === 100) {
      if (this.#group >= 100) return false;
      this.#group = Math.max(this.#group, 1) * 100;
      return true;
    }
    if (scale < this.#scale) this.#total += Math.max(this.#group, 1) * scale;
    else if (this.#group === 0) this.#total *= scale;
    else return false;
    this.#group = 0;
    this.#scale = scale;
    return true;
  }
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x5be]);

/** The token after white space or a hyphen, or the same index where something else stands between. */
export function nextWord({ text, kinds, starts, count }: Tokens, index: number): number {
  let at = index + 1;
  if (at < count && kinds[at] === SPACE) at += 1;
  else if (at < count && kinds[at] === PUNCTUATION && HYPHENS.has(text.charCodeAt(starts[at] ?? 0))) at += 1;
  else return index;
  return at < count && kinds[at] === WORD ? at : index;
}

/** The number that begins with the word at `index`; null where it is no number word. */
export function readNumberWords(words: NumberWords, tokens: Tokens, index: number): TextNumber | null {
  const first = lookUpNumberWord(tokens, index);
  if (first === null) return null;
  const isSemitic = words.clitics !== '';
  const sum = new Sum();
  sum.add(first, isSemitic);
  let last = index;
  let word = first;
  let count = 1;
  while (word.role !== 'ordinal' || isSemitic) {
    let next = nextWord(tokens, last);
    if (next === last) break;
    let found = lookUpNumberWord(tokens, next);
    if (found === null) {
      const and = tokenText(tokens, next).toLowerCase();
      const after = words.and.has(and) && sum.canTakeAfterAnd(and) ? nextWord(tokens, next) : next;
      if (after === next) break;
      found = lookUpNumberWord(tokens, (next = after));
    }
    if (found === null || !sum.add(found, isSemitic)) break;
    last = next;
    word = found;
    count += 1;
  }
  const isOrdinal = word.role === 'ordinal';
  return {
    start: tokens.starts[index] ?? 0,
    end: tokens.starts[last + 1] ?? 0,
    values: [sum.value],
    parts: [],
    written: 'words',
    isOrdinal,
    scale: 1,
    isCertain: count > 1 || (first.role !== 'scale' && !first.isDoubtful && sum.value > 1),
    from: index,
    to: last + 1,
  };
}
