import { TOKEN, type Tokens } from '../../text/tokens';
import { wordHashes } from '../engine/word-hash';

const { word: WORD, number: NUMBER, unspaced: UNSPACED } = TOKEN;

/** What a text is compared by: words and numbers, and single characters where words have no spaces. */
export interface TextUnits {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word, 0 for a number, 2 for a character of a script without spaces. */
  readonly kinds: Uint8Array;
}

export const UNIT = { number: 0, word: 1, character: 2 } as const;

export function unitsOf(tokens: Tokens): TextUnits {
  const { text, kinds: tokenKinds, starts: tokenStarts, count: tokenCount } = tokens;
  const tokenHashes = wordHashes(tokens);
  let size = 0;
  for (let index = 0; index < tokenCount; index++) {
    const kind = tokenKinds[index];
    if (kind === WORD || kind === NUMBER) size += 1;
    else if (kind === UNSPACED) size += (tokenStarts[index + 1] ?? 0) - (tokenStarts[index] ?? 0);
  }
  const hashes = new Int32Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const kinds = new Uint8Array(size);
  let count = 0;
  const add = (hash: number, start: number, end: number, kind: number): void => {
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    count += 1;
  };
  for (let index = 0; index < tokenCount; index++) {
    const kind = tokenKinds[index];
    const start = tokenStarts[index] ?? 0;
    const end = tokenStarts[index + 1] ?? start;
    if (kind === WORD) add(tokenHashes[index] ?? 0, start, end, UNIT.word);
    else if (kind === NUMBER) add(tokenHashes[index] ?? 0, start, end, UNIT.number);
    else if (kind === UNSPACED)
      for (let at = start; at < end; at++) add(text.charCodeAt(at), at, at + 1, UNIT.character);
  }
  return { count, hashes, starts, ends, kinds };
}
