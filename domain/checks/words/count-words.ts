import { SHAPE, TOKEN, type Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';

const { word: WORD } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

/** How often a word stands in an article. */
export interface WordCount {
  /** In lower case, or in a script that has none. */
  readonly lower: number;
  /** With a capital, after another word. */
  readonly capital: number;
}

const NEVER: WordCount = { lower: 0, capital: 0 };

/** What a word is counted by. Two words of an article share one by a chance of one in some ten thousand articles. */
export const hashOf = (word: string): number => hashUnits(word, 0, word.length);

/** One byte for each ending of a hash, so that most words are passed over by one look-up. */
const wantedEndings = new Uint8Array(0x4000);
const ENDING = 0x3fff;

/** How often each of the wanted words stands in the paragraphs. */
export function countWords(
  wanted: readonly number[],
  paragraphs: Iterable<Tokens | null>,
): ReadonlyMap<number, WordCount> {
  const counts = new Map(wanted.map((hash) => [hash, NEVER]));
  for (const hash of wanted) wantedEndings[hash & ENDING] = 1;
  for (const tokens of paragraphs) if (tokens !== null) countIn(tokens, counts);
  for (const hash of wanted) wantedEndings[hash & ENDING] = 0;
  return counts;
}

function countIn(tokens: Tokens, counts: Map<number, WordCount>): void {
  const { kinds, shapes, hashes, count } = tokens;
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] ?? 0;
    if (wantedEndings[hash & ENDING] === 0 || kinds[index] !== WORD) continue;
    const known = counts.get(hash);
    if (known === undefined || isInName(tokens, index)) continue;
    const shape = shapes[index] ?? 0;
    if (shape === CASED || shape === 0) counts.set(hash, { ...known, lower: known.lower + 1 });
    else if (shape === (CASED | CAPITAL) && index > 1 && kinds[index - 2] === WORD)
      counts.set(hash, { ...known, capital: known.capital + 1 });
  }
}

/** A part of an address or of a name in code, where what is a capital elsewhere is none. */
function isInName({ text, starts }: Tokens, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  return (
    JOINS_NAMES.includes(text.charAt(start - 1) || ' ') || /^[./@_][\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

const JOINS_NAMES = './@_';
