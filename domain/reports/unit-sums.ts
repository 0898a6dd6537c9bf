import type { Measure } from '../scoring/scoring-model';

/** What units (segments, or articles) add to a score: as much as one has to know of them to tell the score of all, and how sure it is. */
export interface UnitSums {
  readonly units: number;
  readonly amount: number;
  readonly size: number;
  readonly amountSquares: number;
  readonly sizeSquares: number;
  /** Of amount and size. */
  readonly products: number;
}

export const NO_UNITS: UnitSums = {
  units: 0,
  amount: 0,
  size: 0,
  amountSquares: 0,
  sizeSquares: 0,
  products: 0,
};

export const sumsOf = (measures: readonly Measure[]): UnitSums =>
  measures.reduce<UnitSums>((sums, { amount, size }) => addSums(sums, sumsOfUnit(amount, size)), NO_UNITS);

const sumsOfUnit = (amount: number, size: number): UnitSums => ({
  ...{ units: 1, amount, size },
  ...{ amountSquares: amount * amount, sizeSquares: size * size, products: amount * size },
});

export const addSums = (one: UnitSums, other: UnitSums): UnitSums => ({
  units: one.units + other.units,
  amount: one.amount + other.amount,
  size: one.size + other.size,
  amountSquares: one.amountSquares + other.amountSquares,
  sizeSquares: one.sizeSquares + other.sizeSquares,
  products: one.products + other.products,
});

/** What the sums are where each unit counts so much. */
export const scaleSums = (sums: UnitSums, share: number): UnitSums => ({
  ...{ units: sums.units, amount: sums.amount * share, size: sums.size * share },
  amountSquares: sums.amountSquares * share ** 2,
  sizeSquares: sums.sizeSquares * share ** 2,
  products: sums.products * share ** 2,
});
