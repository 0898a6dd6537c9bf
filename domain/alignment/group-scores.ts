import type { Band } from './band';
import type { Links } from './lexicon';
import type { Units } from './units';

/**
 * How well the tokens of each unit of one side are explained by each group of 1 … maxGroup consecutive units of the
 * other. Given the group, units are independent, so that a row of running sums answers for any run of units.
 */
export interface GroupScores {
  /** sums[group][rowBase[row] + unit]: the units of the row before `unit`, across from the group that starts at `row`. */
  readonly sums: readonly Float32Array[];
  readonly rowBase: Int32Array;
}

/**
 * In a long group a token finds its counterpart by chance more often. In full measure (1) this makes 2-2 out of two 1-1
 * rarer than people do, who join two pairs when a clause has moved; from .3 to .6 hand-aligned text comes out alike.
 */
const CHANCE_WEIGHT = 0.45;
/** A group is not counted as shorter than this share of a sentence: one word is not a sentence's worth of evidence. */
const MIN_SIZE = 0.3;

export function groupScores(
  groups: Units,
  units: Units,
  band: Band,
  maxGroup: number,
  links: Links,
  miss: Float32Array,
  typesPerSentence: number,
): GroupScores {
  const rows = groups.count;
  const rowBase = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    rowBase[row] = size - (band.low[row] ?? 0);
    size += (band.high[Math.min(row + maxGroup, rows)] ?? 0) - (band.low[row] ?? 0);
  }
  const sums = Array.from({ length: maxGroup + 1 }, (_, group) => new Float32Array(group === 0 ? 0 : size));
  const gains = new GainsOfGroup(links, miss);
  for (let row = 0; row < rows; row++) {
    gains.clear();
    for (let group = 1; group <= maxGroup && row + group <= rows; group++) {
      const types = (groups.typesBefore[row + group] ?? 0) - (groups.typesBefore[row] ?? 0);
      const chance = CHANCE_WEIGHT * Math.log(Math.max(types / typesPerSentence, MIN_SIZE));
      gains.addUnit(groups, row + group - 1, chance);
      const out = sums[group] ?? new Float32Array(0);
      addUp(
        out,
        rowBase[row] ?? 0,
        units,
        band.low[row] ?? 0,
        (band.high[row + group] ?? 0) - 1,
        gains.ofType,
      );
    }
  }
  return { sums, rowBase };
}

function addUp(
  out: Float32Array,
  base: number,
  units: Units,
  from: number,
  to: number,
  gainOf: Float32Array,
): void {
  const { tokens, tokenStart, missBefore } = units;
  const missedBefore = missBefore[from] ?? 0;
  let gained = 0;
  let at = tokenStart[from] ?? 0;
  out[base + from] = 0;
  for (let unit = from; unit < to; unit++) {
    const end = tokenStart[unit + 1] ?? 0;
    for (; at < end; at++) gained += gainOf[tokens[at] ?? 0] ?? 0;
    out[base + unit + 1] = gained + (missBefore[unit + 1] ?? 0) - missedBefore;
  }
}

/** What each type of the other side gains over a miss if it stands across from one group, which grows unit by unit. */
class GainsOfGroup {
  readonly ofType: Float32Array;
  /** The gain of the group's best link with each type; 0 for none, as every link gains something. */
  readonly #best: Float32Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(
    private readonly links: Links,
    private readonly miss: Float32Array,
  ) {
    this.ofType = new Float32Array(miss.length);
    this.#best = new Float32Array(miss.length);
    this.#touched = new Int32Array(miss.length);
  }

  /** Begins a new group. */
  clear(): void {
    for (let index = 0; index < this.#count; index++) {
      const type = this.#touched[index] ?? 0;
      this.ofType[type] = 0;
      this.#best[type] = 0;
    }
    this.#count = 0;
  }

  /** Adds a unit to the group; `chance` is what the length of the group gives for nothing from now on. */
  addUnit({ tokens, tokenStart }: Units, unit: number, chance: number): void {
    const { start, partner, gain } = this.links;
    const end = tokenStart[unit + 1] ?? 0;
    for (let at = tokenStart[unit] ?? 0; at < end; at++) {
      const type = tokens[at] ?? 0;
      const last = start[type + 1] ?? 0;
      for (let link = start[type] ?? 0; link < last; link++) {
        const other = partner[link] ?? 0;
        const known = this.#best[other] ?? 0;
        const gained = gain[link] ?? 0;
        if (gained <= known) continue;
        if (known === 0) this.#touched[this.#count++] = other;
        this.#best[other] = gained;
      }
    }
    for (let index = 0; index < this.#count; index++) {
      const other = this.#touched[index] ?? 0;
      const gained = (this.#best[other] ?? 0) - chance - (this.miss[other] ?? 0);
      this.ofType[other] = gained > 0 ? gained : 0;
    }
  }
}
