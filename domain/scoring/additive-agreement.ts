import type { Interval } from './bootstrap';
import { randomNumbers } from '../random';

/** What an output adds to the sums of which a measure is made: places in a list of them, and amounts. */
export type Addition = readonly (readonly [slot: number, amount: number])[];

/** A measure that is made of sums, so that samples of outputs can be drawn anew without looking at an output again. */
export interface AdditiveMeasure {
  readonly width: number;
  /** For each output, in their order. */
  readonly additions: readonly Addition[];
  readonly value: (sums: Float64Array) => number | null;
}

/** How often each output is in each sample: the same samples for all measures. */
export type Draws = readonly Uint16Array[];

export function drawOutputs(outputs: number, samples: number, seed: number): Draws {
  const random = randomNumbers(seed);
  return Array.from({ length: outputs < 2 ? 0 : samples }, () => {
    const times = new Uint16Array(outputs);
    for (let drawn = 0; drawn < outputs; drawn++) {
      const index = Math.floor(random() * outputs);
      times[index] = (times[index] ?? 0) + 1;
    }
    return times;
  });
}

export interface Measured {
  readonly value: number | null;
  readonly interval: Interval | null;
}

export function measureAdditive({ width, additions, value }: AdditiveMeasure, draws: Draws): Measured {
  // One after the other in two lists of numbers: this is done for each of hundreds of samples.
  const entries = additions.reduce((sum, each) => sum + each.length, 0);
  const ends = new Int32Array(additions.length);
  const slots = new Int32Array(entries);
  const amounts = new Float64Array(entries);
  let at = 0;
  additions.forEach((addition, index) => {
    for (const [slot, amount] of addition) {
      slots[at] = slot;
      amounts[at] = amount;
      at++;
    }
    ends[index] = at;
  });
  const sumUp = (times: Uint16Array | null): Float64Array => {
    const sums = new Float64Array(width);
    let entry = 0;
    for (let index = 0; index < ends.length; index++) {
      const factor = times === null ? 1 : (times[index] ?? 0);
      const end = ends[index] ?? 0;
      if (factor === 0) entry = end;
      for (; entry < end; entry++) {
        const slot = slots[entry] ?? 0;
        sums[slot] = (sums[slot] ?? 0) + factor * (amounts[entry] ?? 0);
      }
    }
    return sums;
  };
  return { value: value(sumUp(null)), interval: percentiles(draws.map((times) => value(sumUp(times)))) };
}

export function percentiles(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const at = (share: number): number => known[Math.round(share * (known.length - 1))] ?? NaN;
  return known.length === 0 ? null : { low: at(0.025), high: at(0.975) };
}
