import { randomNumbers } from '@/domain/random';
import { makeFile } from './make-file';
import { Draw, mutate } from './mutate';
import { readEverything } from './read-everything';
import { listSeeds, type Seed } from './seeds';

export interface FuzzReport {
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly FuzzFailure[];
  /** The file that took the longest, in time of the processor: that of the clock counts what else a machine does. */
  readonly slowest: { readonly name: string; readonly number: number; readonly milliseconds: number };
}

export interface FuzzFailure {
  /** Makes the file again, with the seed: `fileOf`. */
  readonly number: number;
  readonly name: string;
  readonly error: string;
}

const seeds = listSeeds();

/** The file of a number: a mutation of a real one, of one made by a grammar, or that one itself. */
export function fileOf(seed: number, number: number): Seed {
  const draw = new Draw(randomNumbers(seed * 1_000_003 + number));
  const isMade = draw.below(3) === 0;
  const base = isMade ? makeFile(draw) : (seeds[draw.below(seeds.length)] ?? makeFile(draw));
  return isMade && draw.below(2) === 0 ? base : { name: base.name, bytes: mutate(base.bytes, draw) };
}

/** Reads so many files with every reader there is. */
export function fuzz(
  { count, seed, from = 0 }: { readonly count: number; readonly seed: number; readonly from?: number },
  tell: (done: number, report: FuzzReport) => void = () => undefined,
): FuzzReport {
  let [read, refused] = [0, 0];
  const failures: FuzzFailure[] = [];
  let slowest = { name: '', number: 0, milliseconds: 0 };
  const report = (inputs: number): FuzzReport => ({ inputs, read, refused, failures, slowest });
  for (let number = from; number < from + count; number++) {
    const file = fileOf(seed, number);
    const begun = process.cpuUsage();
    try {
      if (readEverything(file)) read++;
      else refused++;
    } catch (error) {
      failures.push({
        number,
        name: file.name,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const { user, system } = process.cpuUsage(begun);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > slowest.milliseconds) slowest = { name: file.name, number, milliseconds };
    tell(number - from + 1, report(number - from + 1));
  }
  return report(count);
}
