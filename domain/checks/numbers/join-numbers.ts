import type { TextNumber } from './text-number';

/** A range shares its scale: 2 to 3 million. */
const LONGEST_RANGE_GAP = 5;

/** What neighbours have in common: the scale of a range, and the parts of one number. */
export const joinNumbers = (numbers: readonly TextNumber[]): readonly TextNumber[] =>
  numbers.some(({ written }) => written === 'mixed') ? addUp(shareScales(numbers)) : numbers;

function shareScales(numbers: readonly TextNumber[]): readonly TextNumber[] {
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (!next || number.scale !== 1 || next.scale === 1 || next.start - number.end > LONGEST_RANGE_GAP)
      return number;
    return { ...number, values: [...number.values, ...number.values.map((value) => value * next.scale)] };
  });
}

/** 3만 5천 and 3 लाख 50 हज़ार are one number in two parts. */
function addUp(numbers: readonly TextNumber[]): readonly TextNumber[] {
  if (numbers.length < 2) return numbers;
  const sums = numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (!next || number.written !== 'mixed' || next.written !== 'mixed' || next.start - number.end > 1)
      return null;
    const [large = 0] = number.values;
    const [small = 0] = next.values;
    return small > 0 && large % 10 ** String(small).length === 0 ? large + small : null;
  });
  if (sums.every((sum) => sum === null)) return numbers;
  return numbers.map((number, index) => {
    const sum = sums[index] ?? sums[index - 1] ?? null;
    return sum === null ? number : { ...number, values: [...number.values, sum] };
  });
}
