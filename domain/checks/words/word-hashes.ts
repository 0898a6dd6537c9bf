import { SHAPE, TOKEN, tokenText, type Tokens } from '../../text/tokens';

const { word: WORD } = TOKEN;
const { cased: CASED, capital: CAPITAL } = SHAPE;

/** The words of a paragraph as numbers: a whole article is searched for a word without keeping its words. */
export interface WordHashes {
  /** Of the words in lower case, one for each time they stand there. */
  readonly lower: Uint32Array;
  /** Of the words with a capital that follow another word, as if they were in lower case. */
  readonly capital: Uint32Array;
}

const known = new WeakMap<Tokens, WordHashes>();

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over code units. Two words of an article share one by a chance of one in some ten thousand articles. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Made once for all the checks that ask. */
export function wordHashesOf(tokens: Tokens): WordHashes {
  let hashes = known.get(tokens);
  if (hashes === undefined) known.set(tokens, (hashes = makeHashes(tokens)));
  return hashes;
}

let lower = new Uint32Array(1024);
let capital = new Uint32Array(1024);

function makeHashes(tokens: Tokens): WordHashes {
  const { text, starts, kinds, shapes, count } = tokens;
  if (count > lower.length) {
    lower = new Uint32Array(count * 2);
    capital = new Uint32Array(count * 2);
  }
  let lowers = 0;
  let capitals = 0;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== WORD) continue;
    const shape = shapes[index] ?? 0;
    if (shape === CASED) lower[lowers++] = hashOf(text, starts[index], starts[index + 1]);
    else if (shape === (CASED | CAPITAL) && index > 1 && kinds[index - 2] === WORD)
      capital[capitals++] = hashOfCapitalised(tokens, index);
  }
  return { lower: lower.slice(0, lowers), capital: capital.slice(0, capitals) };
}

/** The hash of the word in lower case; for most letters without making it. */
function hashOfCapitalised(tokens: Tokens, index: number): number {
  const { text, starts } = tokens;
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? start;
  const first = text.charCodeAt(start);
  if (first > 0x5a) return hashOf(tokenText(tokens, index).toLowerCase());
  let hash = Math.imul(BASIS ^ (first | 0x20), PRIME);
  for (let at = start + 1; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** One byte for each ending of a hash, so that most words are passed over by one look-up. */
const wantedEndings = new Uint8Array(0x4000);
const ENDING = 0x3fff;

/** How often each of the wanted words stands in the paragraphs. */
export function countWords(
  wanted: readonly number[],
  paragraphs: readonly Uint32Array[],
): ReadonlyMap<number, number> {
  const counts = new Map(wanted.map((hash) => [hash, 0]));
  if (counts.size === 0) return counts;
  for (const hash of wanted) wantedEndings[hash & ENDING] = 1;
  for (const hashes of paragraphs) {
    for (const hash of hashes) {
      if (wantedEndings[hash & ENDING] === 0) continue;
      const count = counts.get(hash);
      if (count !== undefined) counts.set(hash, count + 1);
    }
  }
  for (const hash of wanted) wantedEndings[hash & ENDING] = 0;
  return counts;
}
