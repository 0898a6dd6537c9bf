import { TOKEN, type Tokens } from '../../text/tokens';

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

/** As many units as a text may have, whatever it is: room for their hashes is made once. */
let scratch = new Int32Array(1 << 10);

/** Only the hashes of the units, good until the next text is asked about: nearly every text is told by them to have no loop. */
export function unitHashesOf(tokens: Tokens): Pick<TextUnits, 'count' | 'hashes'> {
  const { text, kinds, starts, hashes, count: tokenCount } = tokens;
  if (scratch.length < text.length) scratch = new Int32Array(2 * text.length);
  let count = 0;
  for (let index = 0; index < tokenCount; index++) {
    const kind = kinds[index];
    if (kind === WORD || kind === NUMBER) scratch[count++] = hashes[index] ?? 0;
    else if (kind === UNSPACED)
      for (let at = starts[index] ?? 0, end = starts[index + 1] ?? at; at < end; at++)
        scratch[count++] = text.charCodeAt(at);
  }
  return { count, hashes: scratch };
}

export function unitsOf(tokens: Tokens): TextUnits {
  const { kinds: tokenKinds, starts: tokenStarts, count: tokenCount } = tokens;
  const { count, hashes } = unitHashesOf(tokens);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const kinds = new Uint8Array(count);
  let unit = 0;
  for (let index = 0; index < tokenCount; index++) {
    const kind = tokenKinds[index];
    const start = tokenStarts[index] ?? 0;
    const end = tokenStarts[index + 1] ?? start;
    if (kind === WORD || kind === NUMBER) {
      starts[unit] = start;
      ends[unit] = end;
      kinds[unit++] = kind === WORD ? UNIT.word : UNIT.number;
    } else if (kind === UNSPACED)
      for (let at = start; at < end; at++) {
        starts[unit] = at;
        ends[unit] = at + 1;
        kinds[unit++] = UNIT.character;
      }
  }
  return { count, hashes: hashes.slice(0, count), starts, ends, kinds };
}
