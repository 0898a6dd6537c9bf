import type { TextNumber } from './text-number';

/** Farther apart, two numbers speak of different things: a page and a year. But a million for a thousand is a likely error. */
const LARGEST_RATIO = 30;
const LARGEST_WORD = 100;

/** Whether one number may stand where the other one should. */
export function isLikelySwap(a: TextNumber, text: string, b: TextNumber, otherText: string): boolean {
  if (isInName(a, text) !== isInName(b, otherText)) return false;
  return a.values.some((value) =>
    b.values.some((other) => {
      const ratio = Math.max(value, other) / Math.max(1, Math.min(value, other));
      return (
        (ratio <= LARGEST_RATIO || isOtherScale(value, other)) &&
        (a.written !== 'words' || value >= LARGEST_WORD || other < LARGEST_WORD)
      );
    }),
  );
}

const CASED_LETTER = /^[\p{Lu}\p{Ll}]$/u;

/** COVID-19, F-16, A4: a number that belongs to the letters before it. */
export function isInName({ start, written }: TextNumber, text: string): boolean {
  if (written !== 'digits' || start === 0) return false;
  const before = text.charAt(start - 1);
  return CASED_LETTER.test(before === '-' ? text.charAt(start - 2) : before);
}

/** Thousands for millions: the same digits, with more noughts. */
const isOtherScale = (a: number, b: number): boolean =>
  Math.min(a, b) >= 1000 && Number.isInteger(Math.log10(Math.max(a, b) / Math.min(a, b)));
