import { tokenText, type Tokens } from '../../text/tokens';
import { hashUnits } from '../../text/word-hash';
import { COMMON_ENGLISH } from './common-english';
import { WORDS_BY_CHANCE } from './words-by-chance';

const BITS = 20;
const MASK = (1 << BITS) - 1;
/** Of what is left: shorter is a word too often. */
const LEAST_LETTERS = 3;

const wordsOf = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** What one slip makes of a word: a letter lost, a letter twice, two letters in each other's place. */
function* slipsIn(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const before = word.slice(0, at);
    const letter = word.charAt(at);
    yield before + word.slice(at + 1);
    yield before + letter + word.slice(at);
    if (at + 1 < word.length) yield before + word.charAt(at + 1) + letter + word.slice(at + 2);
  }
}

interface Damage {
  /** The word that was meant; null where it may have been one of several. */
  readonly meant: ReadonlyMap<string, string | null>;
  /** One bit for each hash of a damaged word, so that few others are looked up. */
  readonly maybe: Uint8Array;
}

function makeDamage(): Damage {
  const right = new Set([...wordsOf(COMMON_ENGLISH), ...wordsOf(WORDS_BY_CHANCE)]);
  const meant = new Map<string, string | null>();
  const maybe = new Uint8Array((MASK + 1) >> 3);
  for (const word of wordsOf(COMMON_ENGLISH))
    for (const slip of slipsIn(word)) {
      if (slip.length < LEAST_LETTERS || right.has(slip)) continue;
      meant.set(slip, meant.has(slip) && meant.get(slip) !== word ? null : word);
      const bit = hashUnits(slip, 0, slip.length) & MASK;
      maybe[bit >> 3] = (maybe[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  return { meant, maybe };
}

let damage: Damage | undefined;

/** The word that a token is damaged from, null where several may be meant, undefined where it is none. */
export function meantBy(tokens: Tokens, index: number): string | null | undefined {
  damage ??= makeDamage();
  const bit = (tokens.hashes[index] ?? 0) & MASK;
  if (((damage.maybe[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return undefined;
  return damage.meant.get(tokenText(tokens, index).toLowerCase());
}
