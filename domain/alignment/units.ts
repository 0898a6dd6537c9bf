import type { SentenceRange } from '../article/segment';
import type { SideText } from './side-text';

/** What a lattice aligns: sentences, or runs of sentences when a long text is first aligned coarsely. */
export interface Units {
  readonly count: number;
  /** The first sentence. */
  readonly from: number;
  /** Sentences in each unit; the last may have fewer. */
  readonly size: number;
  /**
   * Unit u has the token types tokens[tokenStart[u]] … tokens[tokenStart[u + 1] - 1], each once: only those that the
   * lexicon links with anything.
   */
  readonly tokenStart: Int32Array;
  readonly tokens: Int32Array;
  /** Sums over all units before each, one longer than count: distinct types, linked or not … */
  readonly typesBefore: Float64Array;
  /** … the score of these types if none finds a counterpart … */
  readonly missBefore: Float64Array;
  /** … and characters. */
  readonly lengthBefore: Float64Array;
}

/** The sentences of a range in runs of `size`. `isLinked` and `miss` are the lexicon's, by type. */
export function unitsOf(
  side: SideText,
  range: SentenceRange,
  size: number,
  isLinked: Uint8Array,
  miss: Float32Array,
): Units {
  const count = Math.ceil((range.to - range.from) / size);
  const tokenStart = new Int32Array(count + 1);
  const typesBefore = new Float64Array(count + 1);
  const missBefore = new Float64Array(count + 1);
  const lengthBefore = new Float64Array(count + 1);
  const tokens: number[] = [];
  const lastUnit = new Int32Array(size > 1 ? side.types.length : 0).fill(-1);
  for (let unit = 0; unit < count; unit++) {
    const first = range.from + unit * size;
    let types = 0;
    let missed = 0;
    let length = 0;
    for (let sentence = first; sentence < Math.min(first + size, range.to); sentence++) {
      length += side.lengths[sentence] ?? 0;
      for (const type of side.sentences[sentence] ?? []) {
        if (size > 1) {
          if (lastUnit[type] === unit) continue;
          lastUnit[type] = unit;
        }
        types += 1;
        missed += miss[type] ?? 0;
        if (isLinked[type]) tokens.push(type);
      }
    }
    tokenStart[unit + 1] = tokens.length;
    typesBefore[unit + 1] = (typesBefore[unit] ?? 0) + types;
    missBefore[unit + 1] = (missBefore[unit] ?? 0) + missed;
    lengthBefore[unit + 1] = (lengthBefore[unit] ?? 0) + length;
  }
  return {
    count,
    from: range.from,
    size,
    tokenStart,
    tokens: Int32Array.from(tokens),
    typesBefore,
    missBefore,
    lengthBefore,
  };
}
