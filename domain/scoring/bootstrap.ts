import { randomNumbers } from '../random';
import { NOTHING, type Measure } from './scoring-model';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly samples?: number;
  /** How sure the interval is to hold the score, 0–1. */
  readonly level?: number;
  readonly seed?: number;
}

/**
 * The interval of a score by the bootstrap (B. Efron, 1979; percentile method): what it would be in other samples of the same kind. `units` are what is drawn: segments, or
 * documents, whose segments hang together. Null for fewer than two units, or where samples have no score.
 */
export function bootstrapInterval(
  units: readonly Measure[],
  score: (total: Measure) => number | null,
  { samples = 1000, level = 0.95, seed = 1 }: BootstrapOptions = {},
): Interval | null {
  if (units.length < 2) return null;
  const random = randomNumbers(seed);
  const scores: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    let [amount, size] = [0, 0];
    for (let drawn = 0; drawn < units.length; drawn++) {
      const unit = units[Math.floor(random() * units.length)] ?? NOTHING;
      amount += unit.amount;
      size += unit.size;
    }
    const value = score({ amount, size });
    if (value !== null) scores.push(value);
  }
  if (scores.length === 0) return null;
  scores.sort((one, other) => one - other);
  const tail = (1 - level) / 2;
  return { low: quantile(scores, tail), high: quantile(scores, 1 - tail) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}
