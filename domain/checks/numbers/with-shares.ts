/** Tenths: 三成 and 3割 are 30 percent, 八折 is a fifth off. */
export function withShares(values: readonly number[], after: string): readonly number[] {
  const [value = 0] = values;
  if (after === '成' || after === '割') return [value * 10, value];
  if (after === '折') return [(10 - value) * 10, value * 10, value];
  if (after === '半') return [...values, value + 0.5];
  return values;
}
