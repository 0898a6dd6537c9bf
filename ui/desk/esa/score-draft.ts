import { BEST_SCORE } from '@/domain/review/segment-score';

/** Digits of the scripts that people who review have on their keys. */
const ZEROS = ['0', '٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0));

/** The score that was typed; null where it is none. */
export function readScore(text: string): number | null {
  const digits = Array.from(text.trim(), (char) => {
    const code = char.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? Number.NaN : code - zero;
  });
  if (digits.length === 0 || digits.length > 3) return null;
  const score = digits.reduce((sum, digit) => sum * 10 + digit, 0);
  return score <= BEST_SCORE ? score : null;
}

const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where nothing is given yet, arrows begin in the middle. */
const MIDDLE = 50;

/** What a key of a slider makes of the number in the field; null for any other key. Left and right move within what is typed. */
export function draftAfterKey(key: string, score: number | null): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  if (score === null) return MIDDLE;
  return Math.min(BEST_SCORE, Math.max(0, score + step));
}
