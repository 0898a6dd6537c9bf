/** Agreement beyond chance: 1 is perfect, 0 what chance would give; null where chance alone would make it perfect. */
export interface Kappa {
  readonly kappa: number | null;
  readonly observed: number;
  readonly expected: number;
}

/** What two coders said of each unit that both have coded. */
export type CodedPair<Value> = readonly [Value, Value];

const toKappa = (observed: number, expected: number): Kappa => ({
  kappa: expected === 1 || Number.isNaN(observed) ? null : (observed - expected) / (1 - expected),
  observed,
  expected,
});

function countValues<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const shares = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> =>
  new Map(Array.from(countValues(values), ([value, count]) => [value, count / values.length]));

const SAME = <Value>(one: Value, other: Value): number => (one === other ? 1 : 0);

/**
 * J. Cohen, "A coefficient of agreement for nominal scales" (1960): each coder has a distribution of their own. With `likeness`, which is 1 for the
 * same and 0 for what has nothing in common, it is his weighted kappa (1968).
 */
export function cohenKappa<Value>(
  pairs: readonly CodedPair<Value>[],
  likeness: (one: Value, other: Value) => number = SAME,
): Kappa {
  const [first, second] = [shares(pairs.map(([one]) => one)), shares(pairs.map(([, other]) => other))];
  return chanceCorrected(pairs, first, second, likeness);
}

/** W. A. Scott, "Reliability of content analysis" (1955): both coders have one distribution. */
export function scottPi<Value>(pairs: readonly CodedPair<Value>[]): Kappa {
  const both = shares(pairs.flat());
  return chanceCorrected(pairs, both, both, SAME);
}

function chanceCorrected<Value>(
  pairs: readonly CodedPair<Value>[],
  first: ReadonlyMap<Value, number>,
  second: ReadonlyMap<Value, number>,
  likeness: (one: Value, other: Value) => number,
): Kappa {
  const observed = pairs.reduce((sum, [one, other]) => sum + likeness(one, other), 0) / pairs.length;
  let expected = 0;
  for (const [one, share] of first)
    for (const [other, otherShare] of second) expected += share * otherShare * likeness(one, other);
  return toKappa(observed, expected);
}

/** J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971). Units with fewer than two values are left out. */
export function fleissKappa(units: readonly (readonly unknown[])[]): Kappa {
  const coded = units.filter(({ length }) => length > 1);
  const agreementOf = (unit: readonly unknown[]): number => {
    const pairs = unit.length * (unit.length - 1);
    return Array.from(countValues(unit).values()).reduce(
      (sum, count) => sum + (count * (count - 1)) / pairs,
      0,
    );
  };
  const observed = coded.reduce((sum, unit) => sum + agreementOf(unit), 0) / coded.length;
  const expected = Array.from(shares(coded.flat()).values()).reduce((sum, share) => sum + share ** 2, 0);
  return toKappa(observed, expected);
}
