/** A pair of texts with known beads, in the notation `[0,1]:[0]`. */
export interface KnownAlignment {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly string[];
}

/**
 * Makes beads of other shapes out of lines that correspond one to one: of every hundred, 8 join two target lines (2-1),
 * 8 two source lines (1-2), 3 lose the target line and 3 the source line.
 */
export function disturb(source: readonly string[], target: readonly string[], seed: number): KnownAlignment {
  const random = lcg(seed);
  const left: string[] = [];
  const right: string[] = [];
  const gold: string[] = [];
  const add = (sources: readonly string[], targets: readonly string[]): void => {
    const indexes = (from: number, count: number): string =>
      `[${Array.from({ length: count }, (_, k) => from + k).join(',')}]`;
    gold.push(`${indexes(left.length, sources.length)}:${indexes(right.length, targets.length)}`);
    left.push(...sources);
    right.push(...targets);
  };
  for (let line = 0; line < source.length; line++) {
    const chance = random();
    const pair = [line, line + 1];
    const isLast = line + 1 >= source.length;
    if (chance < 0.08 && !isLast) {
      add([pair.map((index) => source[index] ?? '').join(' ')], target.slice(line, line + 2));
      line += 1;
    } else if (chance < 0.16 && !isLast) {
      add(source.slice(line, line + 2), [pair.map((index) => target[index] ?? '').join(' ')]);
      line += 1;
    } else if (chance < 0.19) add(source.slice(line, line + 1), []);
    else if (chance < 0.22) add([], target.slice(line, line + 1));
    else add(source.slice(line, line + 1), target.slice(line, line + 1));
  }
  return { source: left, target: right, gold };
}

/** Linear congruential generator (Numerical Recipes): the same numbers every time. */
export function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
