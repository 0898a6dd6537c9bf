import type { TextNumber } from './text-number';

/** Whether one number of a side may stand for one of the other. */
export function isSameNumber(a: TextNumber, b: TextNumber): boolean {
  for (const value of a.values) for (const other of b.values) if (isSameValue(value, other)) return true;
  return false;
}

const isSameValue = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.abs(a);

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2200;

/** The same year, century or hour said in another way: '79 and 1979, the 19th century and the 1800s, 15:00 and 3 p.m. */
export function meansSame(a: number, b: number): boolean {
  if (isSameValue(a, b)) return true;
  const [small, large] = a < b ? [a, b] : [b, a];
  if (isYear(large) && Number.isInteger(small) && small >= 0 && small < 100)
    return large % 100 === small || (large % 100 === 0 && large / 100 + 1 === small);
  return false;
}
