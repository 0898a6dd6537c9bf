/** log Γ(n) of the whole numbers that counts in an article come to. */
const OF_WHOLE_NUMBERS = new Float64Array(512);
for (let n = 2; n < OF_WHOLE_NUMBERS.length; n++) {
  OF_WHOLE_NUMBERS[n] = (OF_WHOLE_NUMBERS[n - 1] ?? 0) + Math.log(n - 1);
}

/** Natural logarithm of the gamma function, for x > 0, to 1e-6: Stirling's series, shifted to where it is exact. */
export function logGamma(x: number): number {
  if (Number.isInteger(x) && x < OF_WHOLE_NUMBERS.length) return OF_WHOLE_NUMBERS[x] ?? 0;
  let shift = 0;
  let z = x;
  while (z < 6) {
    shift -= Math.log(z);
    z += 1;
  }
  return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * z);
}
