/** What coders said of a unit, one place for each coder; null where a coder said nothing. */
export type CodedUnit<Value> = readonly (Value | null)[];

export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface Alpha {
  /** 1 is perfect, 0 what chance would give. Null where nothing can vary: fewer than two values, or all the same. */
  readonly alpha: number | null;
  readonly observed: number;
  readonly expected: number;
  /** Values that stand beside at least one other of their unit. */
  readonly values: number;
}

/** Disagreement of two values, both of which somebody gave: 0 for the same. */
export type Distance<Value> = (one: Value, other: Value) => number;

/** K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), by coincidences; any number of coders, values may be missing. */
export function krippendorffAlpha(units: readonly CodedUnit<number>[], metric: AlphaMetric): Alpha {
  return alphaBy(units, (totals) => distanceOf(metric, totals));
}

/** The same for values that are names, or with a distance of one's own. */
export function nominalAlpha<Value>(
  units: readonly CodedUnit<Value>[],
  distance: Distance<Value> = (one, other) => (one === other ? 0 : 1),
): Alpha {
  return alphaBy(units, () => distance);
}

/** Values in ascending order with how often they were given. */
type Totals<Value> = ReadonlyMap<Value, number>;

function alphaBy<Value>(
  units: readonly CodedUnit<Value>[],
  distanceBy: (totals: Totals<Value>) => Distance<Value>,
): Alpha {
  const coded = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter(({ length }) => length > 1);
  const totals = countValues(coded.flat());
  const distance = distanceBy(totals);
  const values = coded.reduce((sum, { length }) => sum + length, 0);
  if (values === 0) return { alpha: null, observed: 0, expected: 0, values };
  const observed =
    coded.reduce((sum, unit) => sum + pairDistances(countValues(unit), distance) / (unit.length - 1), 0) /
    values;
  const expected = pairDistances(totals, distance) / (values * (values - 1));
  return { alpha: expected === 0 ? null : 1 - observed / expected, observed, expected, values };
}

function countValues<Value>(values: readonly Value[]): Totals<Value> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Over all ordered pairs of values. */
function pairDistances<Value>(totals: Totals<Value>, distance: Distance<Value>): number {
  let sum = 0;
  for (const [one, times] of totals)
    for (const [other, otherTimes] of totals)
      if (one !== other) sum += times * otherTimes * distance(one, other);
  return sum;
}

function distanceOf(metric: AlphaMetric, totals: Totals<number>): Distance<number> {
  switch (metric) {
    case 'nominal':
      return (one, other) => (one === other ? 0 : 1);
    case 'interval':
      return (one, other) => (one - other) ** 2;
    case 'ratio':
      return (one, other) => ((one - other) / (one + other)) ** 2;
    case 'ordinal': {
      const ranks = midRanks(totals);
      return (one, other) => ((ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)) ** 2;
    }
  }
}

/** Between two ranks lie all values between them, and half of those at each end. */
function midRanks(totals: Totals<number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, count] of totals) {
    ranks.set(value, before + count / 2);
    before += count;
  }
  return ranks;
}
